import type { CellTable } from "../book";

/**
 * How many cells a spilling formula fills. Univer keeps the filled cells but not whose they are: the spill ends where nothing
 * was filled, or where another formula begins. Excel measures anew when it opens the file.
 */
export function spillSize(
  spilled: CellTable,
  cells: CellTable,
  row: number,
  column: number,
): { rows: number; columns: number } {
  const isFilled = (r: number, c: number) => {
    if (r === row && c === column) return Boolean(spilled[r]?.[c]);
    const own = cells[r]?.[c];
    return Boolean(spilled[r]?.[c]) && !own?.f && !own?.si;
  };
  if (!isFilled(row, column)) return { rows: 1, columns: 1 };
  let columns = 1;
  while (isFilled(row, column + columns)) columns++;
  const isFilledRow = (r: number) => {
    for (let c = column; c < column + columns; c++) if (!isFilled(r, c)) return false;
    return true;
  };
  let rows = 1;
  while (isFilledRow(row + rows)) rows++;
  return { rows, columns };
}
