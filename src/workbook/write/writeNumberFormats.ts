import { columnRuns } from "./columnRuns";
import { bytesOf, type RequestBudget } from "../requestBudget";

/** What one range costs in a request, beside its formats. */
const BYTES_OF_RANGE = 1_000;

/** Queues number formats for single cells, those below one another at once; for cells without one nothing. */
export async function writeNumberFormats(
  sheet: Excel.Worksheet,
  cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly numberFormat: string | undefined;
  }[],
  budget: RequestBudget,
): Promise<void> {
  for (const run of columnRuns(cells.filter(({ numberFormat }) => numberFormat !== undefined))) {
    const formats = run.cells.map(({ numberFormat }) => [numberFormat]);
    await budget.spend(formats.reduce((sum, line) => sum + bytesOf(line), BYTES_OF_RANGE));
    sheet.getRangeByIndexes(run.row, run.column, formats.length, 1).numberFormat = formats;
  }
}
