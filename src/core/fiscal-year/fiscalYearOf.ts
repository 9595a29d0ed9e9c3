import type { FiscalYear } from "./fiscalYear";

/** 会計年度は4月1日に始まる。地方自治法 第208条第1項 */
const FIRST_MONTH = 4;

/**
 * 年度 of a month.
 *
 * @param year calendar year
 * @param month 1 to 12
 * @returns not limited to 1868 to 2100
 * @see SPEC.md F2
 * @example
 * fiscalYearOf(2021, 3); // 2020
 */
export function fiscalYearOf(year: number, month: number): FiscalYear {
  return month < FIRST_MONTH ? year - 1 : year;
}
