import type { FormulaBook } from "../../core/formulas/formulaBook";
import { WorkbookError } from "../../usecases/ports";
import type { BookChanges } from "../../usecases/ports";
import { addComment, COMMENTS, queueThreads, type OurComment, type Threads } from "./cellComments";
import { CONTENT, contentAt, type CellContent } from "./cellContent";
import { HELD, heldCells } from "../read/heldCells";
import { halfDone, isRefusedWhole, type OnHalfDone } from "./halfDone";
import { KnownCells, type LoadedBlock } from "./knownCells";
import { nameProtectedSheet } from "./nameProtectedSheet";
import {
  placesOf,
  planSheet,
  wishesOf,
  type BegunChange,
  type BegunSheet,
  type SheetPlan,
  type WrittenCell,
  type WrittenSheet,
} from "./planChanges";
import { readFormulas } from "../read/readFormulas";
import { RequestBudget } from "../requestBudget";
import { takeStep } from "./rowSteps";
import { runExcel } from "../runExcel";
import { suspendUntilSync } from "./suspendUntilSync";
import { takeChangesBack } from "./takeChangesBack";
import type { TakeBack } from "../undoLog";
import { workbookErrorOf } from "../workbookErrorOf";
import { writeColumns } from "./writeColumns";
import { writeNumberFormats } from "./writeNumberFormats";

export interface ChangedCells {
  readonly changed: number;
  /** how many of them show #NAME? */
  readonly unknown: number;
  /** `undefined` where nothing was to be changed */
  readonly takeBack: TakeBack | undefined;
}

/**
 * Changes cells and tables: two syncs to read (readFormulas), one to write and to read again, as long as it is under the
 * host's limit. One more for each of these: comments in a book that has some, cells beside what a sheet holds, rows that
 * come or go. What fails halfway is put back.
 */
export async function changeCells(
  changesOf: (book: FormulaBook) => BookChanges,
  onHalfDone: OnHalfDone,
): Promise<ChangedCells> {
  let begun: BegunChange | undefined;
  try {
    return await runExcel(async (context) => {
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
      return await make(context, change).catch((thrown: unknown) => {
        throw workbookErrorOf(thrown, only);
      });
    });
  } catch (refusal) {
    if (begun === undefined) throw refusal;
    const change = begun;
    if (!(await isPutBack(change)) && (change.hasBegun() || !isRefusedWhole(refusal))) {
      onHalfDone(() => takeChangesBack(change));
      throw halfDone(refusal);
    }
    throw await nameProtectedSheet(
      refusal,
      change.sheets.map(({ plan }) => plan.sheet),
    );
  }
}

/** Whether all is as it was; nothing is, where Excel doesn't answer any more. */
function isPutBack(change: BegunChange): Promise<boolean> {
  return takeChangesBack(change).then(
    ({ left }) => left === 0,
    () => false,
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

async function make(context: Excel.RequestContext, change: BegunChange): Promise<ChangedCells> {
  const { worksheets } = context.workbook;
  const { sheets, threads } = change;
  suspendUntilSync(context);
  const moving = sheets.filter(({ plan }) => plan.steps.length > 0);
  for (const begun of moving) {
    begun.rows = { ...begun.rows, underWay: "forth" };
    for (const { forth } of begun.plan.steps) takeStep(worksheets.getItem(begun.plan.sheet), forth);
  }
  if (moving.length > 0) {
    await context.sync();
    suspendUntilSync(context);
  }
  for (const begun of moving)
    begun.rows = { taken: begun.plan.steps.length, filled: [], underWay: undefined };
  const budget = new RequestBudget(context);
  change.hasBegun = () => moving.length > 0 || budget.sent > 0;
  const reads: (() => WrittenSheet)[] = [];
  for (const { plan } of sheets)
    reads.push(await writeSheet(worksheets.getItem(plan.sheet), plan, threads, budget));
  await context.sync();
  const written = reads.map((read) => read());
  sheets.forEach((begun, at) => (begun.written = written[at]));
  const cells = written.flatMap((each) => [...each.cells.values()]);
  return {
    changed: sheets.reduce((sum, { plan }) => sum + cellsIn(plan), 0),
    unknown: cells.filter(({ content }) => content.value === "#NAME?").length,
    takeBack: () => takeChangesBack(change),
  };
}

/** @returns what reads after the next sync what the cells hold then */
async function writeSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  threads: Threads,
  budget: RequestBudget,
): Promise<() => WrittenSheet> {
  const lines = plan.tables.flatMap((table) => table.lines);
  await writeNumberFormats(sheet, [...plan.cells, ...lines], budget);
  await writeColumns(sheet, lines, budget, ({ entered }) => entered);
  const readBack = (range: Excel.Range) => void range.load(CONTENT);
  const runs = await writeColumns(sheet, plan.cells, budget, ({ entered }) => entered, readBack);
  const rows = plan.tables.map((table) =>
    sheet
      .getRangeByIndexes(table.row, 0, table.rows, 1)
      .getEntireRow()
      .getUsedRangeOrNullObject(true)
      .load(HELD),
  );
  const comments: (() => OurComment | undefined)[] = [];
  for (const { row, from, column, comment } of plan.cells) {
    if (comment === undefined) continue;
    await budget.spend(COMMENT_BYTES + comment.length * 3);
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    comments.push(addComment(cell, comment, { sheet: plan.sheet, row: from, column }, threads));
  }
  return () => {
    const after = new Map<(typeof plan.cells)[number], CellContent>();
    for (const { run, range } of runs)
      run.cells.forEach((cell, r) => after.set(cell, contentAt(range, r, 0)));
    const added = commentsBy(plan, comments);
    const cells = plan.cells.map((cell): [typeof cell, WrittenCell] => [
      cell,
      { content: after.get(cell)!, added: added.get(cell) },
    ]);
    return { cells: new Map(cells), rows: rows.map(heldCells) };
  };
}

/** What one comment costs in a request, beside its text. */
const COMMENT_BYTES = 1_500;

function commentsBy(
  { cells }: SheetPlan,
  read: readonly (() => OurComment | undefined)[],
): ReadonlyMap<SheetPlan["cells"][number], OurComment | undefined> {
  const commented = cells.filter(({ comment }) => comment !== undefined);
  return new Map(commented.map((cell, at) => [cell, read[at]!()]));
}

function cellsIn({ cells, tables }: SheetPlan): number {
  return cells.length + tables.reduce((sum, { lines }) => sum + lines.length, 0);
}
