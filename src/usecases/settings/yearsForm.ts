import { formatYear } from "../../core/fiscal-year/formatYear";
import { readYear } from "../../core/fiscal-year/readYear";
import type { PlanYears } from "../../core/sheet/listHeadingCells";

export type YearTexts = Readonly<Record<keyof PlanYears, string>>;

export interface CheckedYears {
  /** those that a text names */
  readonly years: Partial<PlanYears>;
  /** R2(2020); `undefined` where the text names no year */
  readonly labels: Readonly<Record<keyof PlanYears, string | undefined>>;
  /** `order`: not 当初 < 現状 ≤ 目標; `nothing`: all are blank */
  readonly issue: "unreadable" | "order" | "nothing" | undefined;
}

const FIELDS = ["baseline", "current", "target"] as const;

/** 年度の入力欄 what the years of a plan say; a blank one is left as it stands. */
export function checkYears(texts: YearTexts): CheckedYears {
  const read = FIELDS.map((field) => {
    const reading = readYear(texts[field]);
    return [field, reading.ok ? reading.value.year : undefined] as const;
  });
  const named = read.filter(([, year]) => year !== undefined);
  const years: Partial<PlanYears> = Object.fromEntries(named);
  const isUnread = read.some(([field, year]) => year === undefined && texts[field].trim() !== "");
  const { baseline = -Infinity, current, target = Infinity } = years;
  const isMisordered = baseline >= (current ?? target) || (current ?? baseline) > target;
  return {
    years,
    labels: {
      baseline: labelOf(years.baseline),
      current: labelOf(years.current),
      target: labelOf(years.target),
    },
    issue: isUnread ? "unreadable" : named.length === 0 ? "nothing" : isMisordered ? "order" : undefined,
  };
}

/** A year as it is easily typed over: R2 for R2(2020); what names no year stays as it is. */
export function shortYear(text: string): string {
  const reading = readYear(text);
  return reading.ok ? formatYear(reading.value.year, "short") : text;
}

function labelOf(year: number | undefined): string | undefined {
  return year === undefined ? undefined : formatYear(year, "default");
}
