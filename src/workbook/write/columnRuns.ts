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

/** What one range may cost of a request. */
const MOST_BYTES_OF_RUN = 1_000_000;

/** The same runs, cut where they would be too much for one range. @param sizeOf bytes of a cell in a request */
export function sizedRuns<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
  sizeOf: (cell: Cell) => number,
): readonly (ColumnRun<Cell> & { readonly bytes: number })[] {
  return columnRuns(cells).flatMap((run) => {
    const parts: { row: number; column: number; cells: Cell[]; bytes: number }[] = [];
    for (const [at, cell] of run.cells.entries()) {
      const bytes = sizeOf(cell);
      const last = parts.at(-1);
      if (last === undefined || last.bytes + bytes > MOST_BYTES_OF_RUN)
        parts.push({ row: run.row + at, column: run.column, cells: [cell], bytes });
      else {
        last.cells.push(cell);
        last.bytes += bytes;
      }
    }
    return parts;
  });
}
