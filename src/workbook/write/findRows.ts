import { filledRows, HELD, heldCells } from "../read/heldCells";
import type { BegunSheet } from "./planChanges";
import { takenNow } from "./rowSteps";

/**
 * Finds out how far rows have come and gone, where a request that moves them was refused: the rows that hold anything
 * tell. Where they tell nothing any more, as somebody has written in others, it stays unknown.
 */
export async function findRows(context: Excel.RequestContext, sheets: readonly BegunSheet[]): Promise<void> {
  const asked = sheets
    .filter(({ rows }) => rows.underWay !== undefined)
    .map((begun) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(begun.plan.sheet);
      return { begun, sheet, used: sheet.getUsedRangeOrNullObject(true).load(HELD) };
    });
  if (asked.length === 0) return;
  await context.sync();
  for (const { begun, sheet, used } of asked) {
    if (sheet.isNullObject) continue;
    const filled = filledRows(heldCells(used));
    const taken = takenNow(begun.plan.steps, begun.rows, filled);
    if (taken !== undefined) begun.rows = { taken, filled, underWay: undefined };
  }
}
