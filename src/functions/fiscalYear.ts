import { spill } from "./spill";
import { withYear } from "./yearCells";

/**
 * 年度の表記や日付から、年度を西暦の数値で求めます。
 * @customfunction FISCALYEAR
 * @param value 年度や日付（例 "R3.1.8"、"令和2年度"、セル、範囲）
 * @returns 年度（例 令和3年3月31日は2020）
 */
export function fiscalYear(value: any[][]): any[][] {
  return spill([value], ([cell]) => withYear(cell, (year) => year));
}
