import type { ICellData } from "@univerjs/core";
import type { CellMatrix, StyleWrite } from "../../grid/grid";
import { invalidArgument } from "../richapi/refusals";
import { isWholeColumns, isWholeRows } from "./box";
import { isBlank } from "./cellContent";
import { mergedAreas, unmergeRange } from "./merges";
import type { Range } from "./range";
import { wholePart } from "./styleBox";

const WHAT: readonly string[] = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];

/** Empties the cells, takes their formats away, or both. */
export function clearRange(range: Range, applyTo: string): void {
  if (!WHAT.includes(applyTo)) throw invalidArgument();
  range.sheet.assertWritable(range.box, applyTo === "Formats" ? "formatCells" : "contents");
  range.sheet.workbook.flush();
  if (applyTo === "All" || applyTo === "Contents") clearContents(range);
  if (applyTo === "All" || applyTo === "Formats") {
    clearFormats(range);
    range.ConditionalFormats.ClearAll();
  }
  if (applyTo === "All") range.DataValidation.Clear();
}

function clearContents({ sheet, sheetId, box }: Range): void {
  const contents: CellMatrix<ICellData> = {};
  forEachStored({ sheet, sheetId, box }, (row, column, cell) => {
    if (!isBlank(cell)) (contents[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null };
  });
  sheet.workbook.batch.writeContents(sheetId, box, contents);
}

function clearFormats(range: Range): void {
  const { sheet, sheetId, box } = range;
  if (mergedAreas(range).length > 0) unmergeRange(range);
  const styles: CellMatrix<StyleWrite> = {};
  forEachStored(range, (row, column, cell) => {
    if (cell.s) (styles[row] ??= {})[column] = null;
  });
  if (isWholeColumns(box) || isWholeRows(box))
    sheet.workbook.grid.cells.writeDefaultStyle(sheetId, wholePart(sheet.clipped(box), box), null);
  if (Object.keys(styles).length > 0) sheet.workbook.grid.cells.writeStyles(sheetId, styles);
}

function forEachStored(
  { sheet, sheetId, box }: Pick<Range, "sheet" | "sheetId" | "box">,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  const { row, column, rows, columns } = box;
  sheet.workbook.grid.cells.forEach(sheetId, (r, c, cell) => {
    if (r >= row && r < row + rows && c >= column && c < column + columns) visit(r, c, cell);
  });
}
