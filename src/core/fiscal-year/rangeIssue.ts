import type { FiscalYear } from "./fiscalYear";
import type { YearIssue } from "./yearReading";

const FIRST_YEAR: FiscalYear = 1868;
const LAST_YEAR: FiscalYear = 2100;

/**
 * 扱える年度の範囲 1868 to 2100.
 *
 * @param text what was written
 * @param year the 年度 it comes to
 * @returns `undefined` for a year within the range
 * @see SPEC.md F14
 * @example
 * rangeIssue("令和99年度", 2117); // { code: "out-of-range", text: "令和99年度", year: 2117 }
 */
export function rangeIssue(text: string, year: number): YearIssue | undefined {
  return year < FIRST_YEAR || year > LAST_YEAR ? { code: "out-of-range", text, year } : undefined;
}
