import type { SheetDraft } from "../../core/sheet/sheetDraft";
import type { UndoOutcome } from "../../usecases/ports";
import { differences, filledCount, HELD, heldCells } from "../read/heldCells";
import type { HeldCells } from "../read/heldCells";
import { plainRange } from "../plainRange";
import { runExcel } from "../runExcel";

/** The book as it was before sheets were added. */
export interface BookBefore {
  readonly sheetIds: ReadonlySet<string>;
  /** formulas by name in small letters */
  readonly names: ReadonlyMap<string, string>;
}

/** A sheet that was added, and what it held then. */
export interface AddedSheet {
  readonly id: string;
  readonly held: HeldCells;
}

/** Takes away what an adding that failed has left. */
export async function removeAdded(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  before: BookBefore,
): Promise<void> {
  const wanted = new Set(drafts.map(({ name }) => name.toLowerCase()));
  const namesOfOurs = new Set(drafts.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase())));
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/id");
  names.load("items/name");
  await context.sync();
  for (const item of names.items) {
    const name = item.name.toLowerCase();
    if (namesOfOurs.has(name) && !before.names.has(name)) item.delete();
  }
  for (const sheet of worksheets.items) {
    if (!before.sheetIds.has(sheet.id) && wanted.has(sheet.name.toLowerCase())) sheet.delete();
  }
  await context.sync();
}

/** Removes added sheets that still hold what we wrote, with the names that stand for their cells. */
export function takeSheetsBack(
  added: readonly AddedSheet[],
  ourNames: readonly string[],
): Promise<UndoOutcome> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = added.map(({ id }) => worksheets.getItemOrNullObject(id).load("name"));
    const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(HELD));
    names.load("items/name,items/formula");
    await context.sync();
    const outcome = { restored: 0, left: 0 };
    const removed = new Set<string>();
    for (const [at, sheet] of sheets.entries()) {
      if (sheet.isNullObject) continue;
      const { held } = added[at]!;
      const changed = differences(held, heldCells(used[at]!));
      outcome.left += changed;
      if (changed > 0) continue;
      outcome.restored += filledCount(held);
      removed.add(sheet.name);
    }
    for (const item of names.items) {
      const range = plainRange(String(item.formula));
      if (range !== undefined && ourNames.includes(item.name) && removed.has(range.sheet)) item.delete();
    }
    for (const sheet of sheets) if (!sheet.isNullObject && removed.has(sheet.name)) sheet.delete();
    await context.sync();
    return outcome;
  });
}
