/** Cells below one another in one column. */
export interface ColumnRun<Cell> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** Cells one below another together, so that a column is written at once. */
export function columnRuns<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
): readonly ColumnRun<Cell>[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === cell.column && last.row + last.cells.length === cell.row)
      last.cells.push(cell);
    else runs.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}
