import type { Grid } from "../../grid/grid";
import type { Box } from "./box";
import { isBlank } from "./cellContent";

/**
 * The rectangle around everything on a sheet; undefined where there is nothing.
 *
 * Univer's own begins at A1 always.
 *
 * @param options.valuesOnly formats alone don't count
 */
export function usedBox(
  grid: Grid,
  sheetId: string,
  { valuesOnly, within }: { valuesOnly: boolean; within: Box },
): Box | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const [lastRow, lastColumn] = [within.row + within.rows, within.column + within.columns];
  const include = (row: number, column: number) => {
    if (row < within.row || column < within.column || row >= lastRow || column >= lastColumn) return;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  grid.cells.forEach(sheetId, (row, column, cell) => {
    if (!isBlank(cell) || (!valuesOnly && cell.s)) include(row, column);
  });
  for (const [row, cells] of Object.entries(grid.cells.spilled(sheetId) ?? {}))
    for (const [column, cell] of Object.entries(cells))
      if (!isBlank(cell)) include(Number(row), Number(column));
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
