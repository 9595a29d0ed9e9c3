import type { SheetDraft } from "../core/sheet/sheetDraft";
import { WorkbookError } from "../usecases/ports";
import { HELD, heldCells } from "./heldCells";
import { removeAdded, takeSheetsBack } from "./removeSheets";
import type { BookBefore } from "./removeSheets";
import { RequestBudget } from "./requestBudget";
import { runExcel } from "./runExcel";
import { setUpPrint } from "./setUpPrint";
import { suspendUntilSync } from "./suspendUntilSync";
import type { TakeBack } from "./undoLog";
import { workbookErrorOf } from "./workbookErrorOf";
import { writeSheet } from "./writeSheet";

/**
 * Makes the sheets: what is there (one sync), everything of theirs (one more, as long as it is under the host's limit),
 * how they print (one more). What fails halfway is taken away again.
 *
 * @returns what takes them back
 */
export async function addSheets(drafts: readonly SheetDraft[]): Promise<TakeBack> {
  let before: BookBefore | undefined;
  try {
    return await runExcel(async (context) => {
      before = await lookAround(context, drafts);
      return makeSheets(context, drafts, before);
    });
  } catch (refusal) {
    if (before !== undefined) await removeAdded(drafts, before);
    throw refusal;
  }
}

async function lookAround(context: Excel.RequestContext, drafts: readonly SheetDraft[]): Promise<BookBefore> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/id");
  names.load("items/name,items/formula");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  for (const { name } of drafts) {
    if (taken.has(name.toLowerCase())) throw new WorkbookError("name-taken", name);
    taken.add(name.toLowerCase());
  }
  return {
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
  };
}

async function makeSheets(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  before: BookBefore,
): Promise<TakeBack> {
  suspendUntilSync(context);
  const budget = new RequestBudget(context);
  // all sheets and names first: formulas of one may speak of another
  const sheets = drafts.map(({ name }) => context.workbook.worksheets.add(name).load("id"));
  drafts.forEach((draft, at) => addNames(context, sheets[at]!, draft, before));
  for (const [at, draft] of drafts.entries()) await writeSheet(sheets[at]!, draft, budget);
  if (budget.sent > 0) await context.sync();
  // as Excel has it now, so that undo can tell whether somebody has written since
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(HELD));
  await context.sync();
  const held = used.map(heldCells);
  drafts.forEach((draft, at) => setUpPrint(sheets[at]!, draft));
  await syncWithOrWithoutPrinter(context);
  const made = sheets.map(({ id }, at) => ({ id, held: held[at]! }));
  const names = drafts.flatMap((draft) => draft.names.map(({ name }) => name));
  return () => takeSheetsBack(made, names);
}

/** A name that is there already is somebody's, and stays; unless what it stood for is gone. */
function addNames(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  before: BookBefore,
): void {
  for (const { name, box } of draft.names) {
    const present = before.names.get(name.toLowerCase());
    if (present !== undefined && !present.includes("#REF!")) continue;
    if (present !== undefined) workbook.names.getItem(name).delete();
    workbook.names.add(name, sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns));
  }
}

/** On computers without a printer Excel may refuse page set-ups: the sheets are good without. */
async function syncWithOrWithoutPrinter(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (thrown) {
    const error = workbookErrorOf(thrown);
    const isOfPrinting =
      error instanceof WorkbookError && (error.code === "refused" || error.code === "unsupported");
    if (!isOfPrinting) throw thrown;
  }
}
