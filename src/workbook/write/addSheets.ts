import { SCALE_NAME } from "../../core/sheet/namedScale";
import type { SheetDraft } from "../../core/sheet/sheetDraft";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { WorkbookError } from "../../usecases/ports";
import type { OverBook } from "../../usecases/ports";
import { COMMENTS } from "./cellComments";
import { HELD, heldCells } from "../read/heldCells";
import { namedRanges, NAMES } from "../read/namedRanges";
import { halfDone, isRefusedWhole, type OnHalfDone } from "./halfDone";
import { removeAdded } from "./removeAdded";
import type { BookBefore } from "./removeAdded";
import { takeHalfMadeBack, takeSheetsBack } from "./takeSheetsBack";
import { RequestBudget } from "../requestBudget";
import { runExcel } from "../runExcel";
import { tryExcel } from "../tryExcel";
import { setUpPrint } from "./setUpPrint";
import { CELLS, snapshotOf } from "../read/snapshotOf";
import { suspendUntilSync } from "./suspendUntilSync";
import type { TakeBack } from "../undoLog";
import { workbookErrorOf } from "../workbookErrorOf";
import { writeSheet } from "./writeSheet";

/**
 * Makes the sheets: what is there (one sync), everything of theirs (one more, as long as it is under the host's limit),
 * how they print (one more). What fails halfway is taken away again.
 *
 * @returns what takes them back; `undefined` where none were wanted
 */
export async function addSheets(
  wanted: OverBook<readonly SheetDraft[]>,
  onHalfDone: OnHalfDone,
): Promise<TakeBack | undefined> {
  let drafts: readonly SheetDraft[] = [];
  let before: BookBefore | undefined;
  let hasBegun = false;
  try {
    return await runExcel(async (context) => {
      const seen = await lookAround(context, typeof wanted === "function");
      drafts = typeof wanted === "function" ? wanted(seen.book) : wanted;
      if (drafts.length === 0) return undefined;
      assertFree(drafts, seen.book.sheets);
      before = seen.before;
      return makeSheets(context, drafts, before, () => (hasBegun = true));
    });
  } catch (refusal) {
    if (before === undefined) throw refusal;
    const book = before;
    const remove = (context: Excel.RequestContext) => removeAdded(context, drafts, book);
    if ((await tryExcel(remove)) || (!hasBegun && isRefusedWhole(refusal))) throw refusal;
    onHalfDone(() => takeHalfMadeBack(drafts, book));
    throw halfDone(refusal);
  }
}

interface Seen {
  readonly before: BookBefore;
  /** sheets and names; of the cells, those of 評価基準 where they were asked for */
  readonly book: BookSnapshot;
}

async function lookAround(context: Excel.RequestContext, asksScale: boolean): Promise<Seen> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/id");
  names.load(NAMES);
  const scale = asksScale
    ? names.getItemOrNullObject(SCALE_NAME).getRangeOrNullObject().getUsedRangeOrNullObject(true).load(CELLS)
    : undefined;
  await context.sync();
  const sheetNames = worksheets.items.map(({ name }) => name);
  const ranges = namedRanges(names.items, sheetNames);
  const scaleSheet = ranges.find(({ name }) => name === SCALE_NAME)?.sheet;
  return {
    before: {
      sheetIds: new Set(worksheets.items.map(({ id }) => id)),
      names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    },
    book: {
      sheets: sheetNames.map((name) =>
        scale !== undefined && name === scaleSheet
          ? snapshotOf(name, scale)
          : { name, firstRow: 0, firstColumn: 0, values: [] },
      ),
      names: ranges,
    },
  };
}

function assertFree(drafts: readonly SheetDraft[], sheets: BookSnapshot["sheets"]): void {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const { name } of drafts) {
    if (taken.has(name.toLowerCase())) throw new WorkbookError("name-taken", name);
    taken.add(name.toLowerCase());
  }
}

async function makeSheets(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  before: BookBefore,
  onBegun: () => void,
): Promise<TakeBack> {
  suspendUntilSync(context);
  const budget = new RequestBudget(context);
  // all sheets and names first: formulas of one may speak of another
  const sheets = drafts.map(({ name }) => context.workbook.worksheets.add(name).load("id"));
  drafts.forEach((draft, at) => addNames(context, sheets[at]!, draft, before));
  for (const [at, draft] of drafts.entries()) {
    await writeSheet(sheets[at]!, draft, budget);
    if (budget.sent > 0) onBegun();
  }
  if (budget.sent > 0) await context.sync();
  // as Excel has it now, so that undo can tell whether somebody has written since
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(HELD));
  const comments = context.workbook.comments.load(COMMENTS);
  await context.sync();
  onBegun();
  const held = used.map(heldCells);
  drafts.forEach((draft, at) => setUpPrint(sheets[at]!, draft));
  await syncWithOrWithoutPrinter(context);
  const added = {
    sheets: sheets.map(({ id }, at) => ({ id, name: drafts[at]!.name, held: held[at]! })),
    names: drafts.flatMap((draft) => draft.names.map(({ name }) => name)),
    comments: new Set(comments.items.map(({ id }) => id)),
    copied: [],
  };
  return () => takeSheetsBack(added);
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
