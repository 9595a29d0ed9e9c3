import type { GradeScale } from "../grading/gradeScale";
import { readScale, type ScaleCell } from "../grading/readScale";
import type { BookSnapshot, CellValue, DefinedName } from "./sheetSnapshot";

/** The name by which a workbook's settings give the scale. */
export const SCALE_NAME = "評価基準";

/** A scale has few levels; a name over a whole column is read no further. */
const MOST_ROWS = 50;

/**
 * 評価基準 from the cells of that name: label, lower bound, 以上 / 超; a heading over them is passed over.
 *
 * @returns `undefined` where the book has no such name, or its cells are no scale
 * @see SPEC.md S27
 */
export function namedScale(book: BookSnapshot): GradeScale | undefined {
  for (const name of book.names) {
    if (name.name !== SCALE_NAME) continue;
    const rows = cellsOf(book, name);
    const read = readScale(rows);
    if (read.ok && read.value !== undefined) return read.value;
    const withoutHeading = readScale(rows.slice(1));
    if (withoutHeading.ok && withoutHeading.value !== undefined) return withoutHeading.value;
  }
  return undefined;
}

function cellsOf(book: BookSnapshot, name: DefinedName): ScaleCell[][] {
  const sheet = book.sheets.find((candidate) => candidate.name === name.sheet);
  const rows: ScaleCell[][] = [];
  if (sheet === undefined) return rows;
  for (let row = 0; row < Math.min(name.rows, MOST_ROWS); row++) {
    const values = sheet.values[name.firstRow + row - sheet.firstRow] ?? [];
    const first = name.firstColumn - sheet.firstColumn;
    rows.push(Array.from({ length: Math.min(name.columns, 3) }, (_, at) => plain(values[first + at])));
  }
  return rows;
}

/** A cell that holds an error is as good as blank here: the scale is refused then for want of its figure. */
function plain(value: CellValue | undefined): ScaleCell {
  return typeof value === "object" && value !== null ? null : value;
}
