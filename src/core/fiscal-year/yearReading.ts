import type { EraName } from "./eras";
import type { FiscalYear } from "./fiscalYear";

/** 年度の読み取り結果: the year that a label, a date or a month names, and how it was written. */
export interface YearReading {
  /** as written, untouched; a number as JavaScript prints it */
  readonly text: string;
  readonly year: FiscalYear;
  /** 令和2年 is "year" like 令和2年度 */
  readonly precision: "year" | "month" | "date";
  /** the era written, in the label or else in its brackets */
  readonly era?: EraName | undefined;
  /** the year as written beside `era`: 31 for 平成31年度, 1 for 元年 */
  readonly eraYear?: number | undefined;
  /** 当初, 現状 …: what stands before the year, or else in brackets behind it; width folded */
  readonly role?: string | undefined;
  /** the Western year written in brackets: 2017 for H29(2017) */
  readonly western?: number | undefined;
}

/** Why no year could be read. `text` is what was written. */
export type YearIssue =
  | { readonly code: "not-a-year"; readonly text: string }
  /** a year, but outside 1868 to 2100. `year`: the 年度 that it comes to */
  | { readonly code: "out-of-range"; readonly text: string; readonly year: number }
  /** R2(2021). `eraYear`: the 年度 that the era comes to; `western`: the Western year beside it, as written */
  | {
      readonly code: "year-contradiction";
      readonly text: string;
      readonly eraYear: FiscalYear;
      readonly western: number;
    }
  /** 2020年2月30日, 令和元年3月. `year`: the calendar year, Western; no `day` where none was written */
  | {
      readonly code: "no-such-date";
      readonly text: string;
      readonly year: number;
      readonly month: number;
      readonly day?: number | undefined;
    };
