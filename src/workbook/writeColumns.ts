import { columnRuns, type ColumnRun } from "./columnRuns";
import { bytesOf, type RequestBudget } from "./requestBudget";

/** What one range costs in a request, beside its contents. */
const BYTES_OF_RANGE = 1_000;

/** A run that was queued, and its range. */
export interface WrittenRun<Cell> {
  readonly run: ColumnRun<Cell>;
  readonly range: Excel.Range;
}

/**
 * Queues contents for single cells, those below one another at once.
 *
 * @param entered what is entered into a cell: a formula, or a value as Excel must be given it
 */
export async function writeColumns<Cell extends { readonly row: number; readonly column: number }>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
  budget: RequestBudget,
  entered: (cell: Cell) => string | number | boolean,
): Promise<readonly WrittenRun<Cell>[]> {
  const written: WrittenRun<Cell>[] = [];
  for (const run of columnRuns(cells)) {
    const contents = run.cells.map((cell) => [entered(cell)]);
    await budget.spend(contents.reduce((sum, line) => sum + bytesOf(line), BYTES_OF_RANGE));
    const range = sheet.getRangeByIndexes(run.row, run.column, contents.length, 1);
    range.formulas = contents;
    written.push({ run, range });
  }
  return written;
}
