import type { Sheet } from "hucre";

/** Rows and columns that count, from 0. */
export interface UsedArea {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Formats reach this far beyond the contents; a sheet formatted down to its last row would fill the memory. */
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 100;

/** The part of a sheet that is taken over: what holds anything, and formats not far from it. */
export function usedArea(sheet: Sheet): UsedArea {
  let lastRow = -1;
  let lastColumn = -1;
  const reach = (row: number, column: number) => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  sheet.rows.forEach((values, row) => {
    let column = values.length - 1;
    while (column >= 0 && values[column] === null) column--;
    if (column >= 0) reach(row, column);
  });
  for (const [key, { formula, comment }] of sheet.cells ?? []) {
    if (formula === undefined && !comment) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    reach(row, column);
  }
  for (const { endRow, endCol } of sheet.merges ?? []) reach(endRow, endCol);
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  reach(rows, columns);
  return { lastRow: lastRow + SPARE_ROWS, lastColumn: lastColumn + SPARE_COLUMNS };
}

/** Whether the sheet has formats beyond. */
export function reachesBeyond(sheet: Sheet, { lastRow, lastColumn }: UsedArea): boolean {
  return sheet.rows.length - 1 > lastRow || (sheet.rows[0]?.length ?? 0) - 1 > lastColumn;
}
