import { entryAgain, type CellContent } from "./cellContent";
import type { CellBefore } from "./planChanges";
import type { RequestBudget } from "../requestBudget";
import { writeColumns } from "./writeColumns";
import { writeNumberFormats } from "./writeNumberFormats";

/** A cell that is to hold again what it held. */
export interface CellAgain extends CellBefore {
  /** `undefined`: not known */
  readonly now: CellContent | undefined;
}

/** Queues contents and number formats, where they aren't as they were. */
export async function writeAgain(
  sheet: Excel.Worksheet,
  cells: readonly CellAgain[],
  budget: RequestBudget,
): Promise<void> {
  const other = cells.filter(
    ({ before, now }) => now?.formula !== before.formula || now?.numberFormat !== before.numberFormat,
  );
  const formats = other.map(({ row, column, before, now }) => ({
    row,
    column,
    numberFormat: now?.numberFormat === before.numberFormat ? undefined : before.numberFormat,
  }));
  await writeNumberFormats(sheet, formats, budget);
  await writeColumns(sheet, other, budget, ({ before }) => entryAgain(before));
}
