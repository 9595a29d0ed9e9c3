import type { IStyleData } from "@univerjs/core";
import type { DefaultStylePart, StylePatch } from "../../grid/grid";
import { isWholeColumns, isWholeRows } from "./box";
import type { Box } from "./box";
import type { Worksheet } from "./worksheet";

/** The patch of a cell, or undefined where it stays as it is. */
export type PatchAt = (row: number, column: number) => StylePatch | undefined;

/** Changes the style of cells; of whole rows or columns without writing a million of them. */
export function styleBox(sheet: Worksheet, box: Box, patch: StylePatch | PatchAt): void {
  sheet.assertWritable(box, "formatCells");
  sheet.fit(box);
  const patchAt = typeof patch === "function" ? patch : () => patch;
  if (isWholeColumns(box) || isWholeRows(box)) styleWhole(sheet, box, patchAt);
  else forEachCell(box, (row, column) => styleCell(sheet, row, column, patchAt));
}

/** What all cells have in common; null where they differ, as Excel answers. */
export function commonStyle<T>(sheet: Worksheet, box: Box, read: (style: IStyleData) => T): T | null {
  const { grid } = sheet.workbook;
  const { row, column, rows, columns } = sheet.clipped(box);
  let first: T | undefined;
  let seen: IStyleData | undefined;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const style = grid.cells.style(sheet.Id, r, c);
      if (style === seen) continue; // equal styles are mostly one object
      seen = style;
      const value = read(style);
      if (first === undefined) first = value;
      else if (value !== first) return null;
    }
  }
  return first ?? null;
}

function styleCell({ workbook, Id }: Worksheet, row: number, column: number, patchAt: PatchAt): void {
  const patch = patchAt(row, column);
  if (patch) workbook.batch.writeStyle(Id, row, column, patch);
}

/** The default of the rows, columns or sheet, and the cells that don't follow it. */
function styleWhole(sheet: Worksheet, box: Box, patchAt: PatchAt): void {
  const patch = patchAt(box.row, box.column);
  if (!patch) return;
  const { grid } = sheet.workbook;
  const { facade } = sheet; // which flushes
  const inGrid = sheet.clipped(box);
  const parts: DefaultStylePart[] = [wholePart(inGrid, box)];
  const crossing: Box[] = [];
  for (let row = 0; row < facade.getMaxRows() && isWholeColumns(box); row++) {
    if (!facade.getRowDefaultStyle(row, true)) continue;
    if (isWholeRows(box)) parts.push({ kind: "rows", first: row, count: 1 });
    else crossing.push({ ...inGrid, row, rows: 1 });
  }
  for (let column = 0; column < facade.getMaxColumns() && isWholeRows(box); column++) {
    if (!facade.getColumnDefaultStyle(column, true)) continue;
    if (isWholeColumns(box)) parts.push({ kind: "columns", first: column, count: 1 });
    else crossing.push({ ...inGrid, column, columns: 1 });
  }
  for (const part of parts) grid.cells.writeDefaultStyle(sheet.Id, part, patch);
  for (const cells of crossing) forEachCell(cells, (row, column) => styleCell(sheet, row, column, patchAt));
  grid.cells.forEach(sheet.Id, (row, column, cell) => {
    if (cell.s && isInside(inGrid, row, column)) styleCell(sheet, row, column, patchAt);
  });
}

/** Of which cells a box of whole rows or columns is the default. */
export function wholePart(inGrid: Box, box: Box): DefaultStylePart {
  if (isWholeColumns(box) && isWholeRows(box)) return { kind: "sheet" };
  return isWholeColumns(box)
    ? { kind: "columns", first: inGrid.column, count: inGrid.columns }
    : { kind: "rows", first: inGrid.row, count: inGrid.rows };
}

function isInside({ row, column, rows, columns }: Box, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

function forEachCell(
  { row, column, rows, columns }: Box,
  visit: (row: number, column: number) => void,
): void {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
}
