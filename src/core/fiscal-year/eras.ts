import type { FiscalYear } from "./fiscalYear";

/** 元号 era. */
export interface Era {
  readonly name: EraName;
  readonly letter: "M" | "T" | "S" | "H" | "R";
  /** year, month (1 to 12), day of its first day in the calendar of today */
  readonly firstDay: readonly [year: number, month: number, day: number];
  /** the first 年度 that labels name by this era */
  readonly firstLabelled: FiscalYear;
}

export type EraName = "明治" | "大正" | "昭和" | "平成" | "令和";

/**
 * 元号一覧, in order of time.
 *
 * An era labels the years whose 1 April it was in force, with two exceptions. 令和 labels all of 2019 although it
 * began on 1 May (改元に伴う元号による年表示の取扱いについて, 関係省庁連絡会議申合せ, 1 April 2019). 明治 labels
 * all of 1868, as its edict of 23 October (明治元年9月8日) reached back to the start of the year.
 *
 * @see SPEC.md F1, F27
 */
export const ERAS: readonly [Era, Era, Era, Era, Era] = [
  { name: "明治", letter: "M", firstDay: [1868, 10, 23], firstLabelled: 1868 },
  { name: "大正", letter: "T", firstDay: [1912, 7, 30], firstLabelled: 1913 },
  { name: "昭和", letter: "S", firstDay: [1926, 12, 25], firstLabelled: 1927 },
  { name: "平成", letter: "H", firstDay: [1989, 1, 8], firstLabelled: 1989 },
  { name: "令和", letter: "R", firstDay: [2019, 5, 1], firstLabelled: 2019 },
];
