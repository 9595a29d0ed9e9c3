import { CONTENT, contentAt, type CellContent } from "./cellContent";
import { sizedRuns } from "./columnRuns";
import { bytesOf, type RequestBudget } from "../requestBudget";

/** What asks for one more range costs in a request. */
const BYTES_OF_RANGE = 600;

/** A cell that was asked for, and what it holds. */
export interface FoundCell<Cell> {
  readonly cell: Cell;
  readonly now: CellContent;
}

/**
 * Asks what single cells hold.
 *
 * @param expected what a cell is likely to hold, one thing or another
 * @returns what reads it after the next sync; none of a sheet that is gone
 */
export async function queueContents<Cell extends { readonly row: number; readonly column: number }>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
  budget: RequestBudget,
  expected: (cell: Cell) => readonly unknown[],
): Promise<() => FoundCell<Cell>[]> {
  const asked: { run: readonly Cell[]; range: Excel.Range }[] = [];
  // each comes as a formula and as a value, beside its number format
  const sizeOf = (cell: Cell) => 3 * bytesOf(expected(cell));
  for (const { row, column, cells: run, bytes } of sizedRuns(cells, sizeOf)) {
    await budget.spend(BYTES_OF_RANGE + bytes);
    asked.push({ run, range: sheet.getRangeByIndexes(row, column, run.length, 1).load(CONTENT) });
  }
  return () =>
    asked.flatMap(({ run, range }) =>
      range.isNullObject ? [] : run.map((cell, r) => ({ cell, now: contentAt(range, r, 0) })),
    );
}
