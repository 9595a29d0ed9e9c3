import type { FormulaBook } from "../../core/formulas/formulaBook";
import { WorkbookError } from "../../usecases/ports";
import type { BookChanges } from "../../usecases/ports";
import { COMMENTS, queueThreads } from "./cellComments";
import { halfDone, isRefusedWhole, type OnHalfDone } from "./halfDone";
import { KnownCells, type LoadedBlock } from "./knownCells";
import { makeChange, type ChangedCells } from "./makeChange";
import { nameProtectedSheet } from "./nameProtectedSheet";
import {
  placesOf,
  planSheet,
  wishesOf,
  type BegunChange,
  type BegunSheet,
  type SheetPlan,
} from "./planChanges";
import { readFormulas } from "../read/readFormulas";
import { RequestBudget } from "../requestBudget";
import { runExcel } from "../runExcel";
import { takeChangesBack } from "./takeChangesBack";
import { workbookErrorOf } from "../workbookErrorOf";

/** Somebody types again and again in just these cells: after so many times she is told to finish first. */
const MOST_TRIES = 3;

/**
 * Changes cells and tables: two syncs to read (readFormulas), one to write and to read again, as long as it is under the
 * host's limit. One more for each of these: comments in a book that has some, cells beside what a sheet holds, rows that
 * come or go. What fails halfway is put back.
 *
 * Somebody may type between the reading and the writing: the request that writes tells first what it writes over. If that
 * isn't what was read, hers is put back, and the change is made anew over the book as it is then.
 */
export async function changeCells(
  changesOf: (book: FormulaBook) => BookChanges,
  onHalfDone: OnHalfDone,
): Promise<ChangedCells> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const changed = await changeOnce(changesOf, onHalfDone);
    if (changed !== undefined) return changed;
  }
  throw new WorkbookError("cell-edit");
}

/** @returns `undefined` where somebody was faster: all is put back as she has it */
async function changeOnce(
  changesOf: (book: FormulaBook) => BookChanges,
  onHalfDone: OnHalfDone,
): Promise<ChangedCells | undefined> {
  let begun: BegunChange | undefined;
  try {
    const changed = await runExcel(async (context) => {
      const comments = context.workbook.comments.load(COMMENTS);
      const used = new Map<string, LoadedBlock[]>();
      const book = await readFormulas(context, (sheet, cells) => {
        const { values, formulas, numberFormat, rowIndex, columnIndex } = cells;
        const block = { values, formulas, numberFormat, rowIndex, columnIndex };
        used.set(sheet, [...(used.get(sheet) ?? []), block]);
      });
      const changes = changesOf(book);
      const change = await planChange(context, { book, used, comments: comments.items }, changes);
      if (change.sheets.length === 0) return { changed: 0, unknown: 0, takeBack: undefined };
      begun = change;
      const only = change.sheets.length === 1 ? change.sheets[0]!.plan.sheet : undefined;
      return await makeChange(context, change).catch((thrown: unknown) => {
        throw workbookErrorOf(thrown, only);
      });
    });
    if (changed !== undefined || begun === undefined) return changed;
    const overtaken = begun;
    // what is left is hers: all else is as it was
    if ((await leftInPlace(overtaken)) !== undefined) return undefined;
    onHalfDone(() => takeChangesBack(overtaken));
    throw new WorkbookError("cell-edit", undefined, undefined, true);
  } catch (refusal) {
    if (begun === undefined || (refusal instanceof WorkbookError && refusal.isHalfDone)) throw refusal;
    const change = begun;
    if ((await leftInPlace(change)) !== 0 && (change.hasBegun() || !isRefusedWhole(refusal))) {
      onHalfDone(() => takeChangesBack(change));
      throw halfDone(refusal);
    }
    throw await nameProtectedSheet(
      refusal,
      change.sheets.map(({ plan }) => plan.sheet),
    );
  }
}

/** Puts all back. @returns cells that hold something else since; `undefined` where Excel doesn't answer any more */
function leftInPlace(change: BegunChange): Promise<number | undefined> {
  return takeChangesBack(change).then(
    ({ left }) => left,
    () => undefined,
  );
}

interface ReadBook {
  readonly book: FormulaBook;
  readonly used: ReadonlyMap<string, readonly LoadedBlock[]>;
  readonly comments: readonly Excel.Comment[];
}

async function planChange(
  context: Excel.RequestContext,
  { book, used, comments }: ReadBook,
  changes: BookChanges,
): Promise<BegunChange> {
  const budget = new RequestBudget(context);
  const known: { wish: ReturnType<typeof wishesOf>[number]; cells: KnownCells }[] = [];
  for (const wish of wishesOf(changes)) {
    if (!book.sheets.some(({ name }) => name === wish.sheet)) throw new WorkbookError("gone", wish.sheet);
    const worksheet = context.workbook.worksheets.getItem(wish.sheet);
    const cells = new KnownCells(worksheet, used.get(wish.sheet) ?? []);
    await cells.ask(placesOf(wish), budget);
    known.push({ wish, cells });
  }
  const hasComments = known.some(({ wish }) => wish.cells.some(({ comment }) => comment !== undefined));
  const threads = await queueThreads(hasComments ? comments : [], budget);
  if (budget.isWaiting) await context.sync();
  return {
    sheets: known.map(({ wish, cells }) => begunSheet(planSheet(wish, book, cells))),
    threads: hasComments ? threads() : { ids: new Set(comments.map(({ id }) => id)), at: new Map() },
    hasBegun: () => false,
  };
}

function begunSheet(plan: SheetPlan): BegunSheet {
  const rows = { taken: 0, filled: plan.filled, underWay: undefined };
  return { plan, rows, written: undefined, haveGoneBack: false };
}
