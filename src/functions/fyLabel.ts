import { formatYear } from "../core/fiscal-year/formatYear";
import { readYearStyle } from "../core/fiscal-year/readYearStyle";
import { isNotGiven } from "./argument";
import { spill } from "./spill";
import { withYear } from "./yearCells";

/**
 * 年度の表記をそろえます（例 "R2" → R2(2020)）。
 * @customfunction FYLABEL
 * @param year 年度や日付（例 "R2"、"令和2年度"、2020、2021/3/31、セル、範囲）
 * @param [style] 表記：略・和暦・西暦・併記。そのほかの文字は役割になります（"現状" → R2(現状)）
 * @returns 年度の表記
 */
export function fyLabel(year: any[][], style?: any[][]): any[][] {
  return spill([year, style], (cells) =>
    withYear(cells[0], (fiscalYear) =>
      formatYear(fiscalYear, isNotGiven(cells[1]) ? "default" : readYearStyle(String(cells[1]))),
    ),
  );
}
