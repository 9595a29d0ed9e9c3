import type { Grid, StoredCell } from "../../grid/grid";
import { isBlank } from "./cellContent";

/** A cell's content: what is stored, or else what a formula elsewhere has spilled there. */
export function readCell(grid: Grid, sheetId: string, row: number, column: number): StoredCell {
  return cellReader(grid, sheetId)(row, column);
}

/** The same for many cells of a sheet. */
export function cellReader(grid: Grid, sheetId: string): (row: number, column: number) => StoredCell {
  const spilled = grid.cells.spilled(sheetId);
  return (row, column) => {
    const cell = grid.cells.stored(sheetId, row, column);
    return spilled && isBlank(cell) ? spilled[row]?.[column] : cell;
  };
}
