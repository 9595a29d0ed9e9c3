import { sizedRuns, type ColumnRun } from "./columnRuns";
import { bytesOf, type RequestBudget } from "../requestBudget";

/** What one range costs in a request, beside its contents. */
const BYTES_OF_RANGE = 1_000;

/** What is written is often read again in the same request, and comes twice then: as a formula and as a value. */
const READ_BACK = 3;

/** A run that was queued, and its range. */
export interface WrittenRun<Cell> {
  readonly run: ColumnRun<Cell>;
  readonly range: Excel.Range;
}

/**
 * Queues contents for single cells, those below one another at once.
 *
 * @param entered what is entered into a cell: a formula, or a value as Excel must be given it
 * @param onRange is given each range once it is written, to queue what else is to go with it
 */
export async function writeColumns<Cell extends { readonly row: number; readonly column: number }>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
  budget: RequestBudget,
  entered: (cell: Cell) => string | number | boolean,
  onRange?: (range: Excel.Range) => void,
): Promise<readonly WrittenRun<Cell>[]> {
  const written: WrittenRun<Cell>[] = [];
  for (const run of sizedRuns(cells, (cell) => READ_BACK * bytesOf([entered(cell)]))) {
    const contents = run.cells.map((cell) => [entered(cell)]);
    await budget.spend(BYTES_OF_RANGE + run.bytes);
    const range = sheet.getRangeByIndexes(run.row, run.column, contents.length, 1);
    range.formulas = contents;
    onRange?.(range);
    written.push({ run, range });
  }
  return written;
}
