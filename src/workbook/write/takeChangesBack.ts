import type { UndoOutcome } from "../../usecases/ports";
import { HELD, filledRows, heldCells } from "../read/heldCells";
import { RequestBudget } from "../requestBudget";
import { runExcel } from "../runExcel";
import { foundTarget, targetsAside, targetsOf, type BackTarget, type FoundTarget } from "./backTargets";
import { COMMENTS } from "./cellComments";
import type { BegunChange, BegunSheet } from "./planChanges";
import { queueContents } from "./queueContents";
import { removeOurComments } from "./removeOurComments";
import { nameRows, takeStep } from "./rowSteps";
import { findRows } from "./findRows";
import { canGoBack } from "./tableRows";
import { writeColumns } from "./writeColumns";
import { writeNumberFormats } from "./writeNumberFormats";

/**
 * Takes a change back, whether all of it was done or Excel refused it halfway: rows first, then contents, number formats
 * and comments. What somebody has typed since stays, and is counted. If it is refused itself, it can be called again.
 *
 * Where somebody has written in a table that has grown or shrunk, its rows and lines stay.
 *
 * Two syncs; one more for each of these: comments of ours, rows that come or go, and a refusal before that may have moved
 * some.
 */
export function takeChangesBack(change: BegunChange): Promise<UndoOutcome> {
  return runExcel(async (context) => {
    await findRows(context, change.sheets);
    const comments = hasComments(change) ? context.workbook.comments.load(COMMENTS) : undefined;
    const budget = new RequestBudget(context);
    const looks: (() => Look)[] = [];
    for (const begun of change.sheets) looks.push(await lookAt(context, begun, budget));
    await context.sync();
    const seen = await withRowsBack(
      context,
      looks.map((read) => read()),
    );
    if (comments !== undefined) {
      const found = seen.flatMap((look) => look.found);
      await removeOurComments(context, comments.items, change, found);
    }
    for (const look of seen) await writeAgain(look, budget);
    await context.sync();
    return seen.map(outcomeOf).reduce((sum, { restored, left }) => ({
      restored: sum.restored + restored,
      left: sum.left + left,
    }));
  });
}

/** A sheet as it is found. */
interface Look {
  readonly begun: BegunSheet;
  readonly sheet: Excel.Worksheet;
  /** rows that hold anything, where rows are to go back */
  readonly toGoBack: readonly number[] | undefined;
  /** its rows are as they were before the change */
  readonly areRowsBack: boolean;
  /** what can be told of its cells */
  readonly found: readonly FoundTarget[];
}

async function lookAt(
  { workbook }: Excel.RequestContext,
  begun: BegunSheet,
  budget: RequestBudget,
): Promise<() => Look> {
  const { plan, rows } = begun;
  const sheet = workbook.worksheets.getItemOrNullObject(plan.sheet);
  const nothing = { begun, sheet, toGoBack: undefined, areRowsBack: false, found: [] };
  // how far its rows came can't be told any more
  if (rows.underWay !== undefined) return () => nothing;
  const areRowsBack = rows.taken === 0;
  const aside = rows.taken === plan.steps.length ? targetsAside(begun) : [];
  const read = await queueTargets(sheet, areRowsBack ? targetsOf(begun) : aside, budget);
  const used = areRowsBack ? undefined : sheet.getUsedRangeOrNullObject(true).load(HELD);
  return () => lookOf({ ...nothing, areRowsBack }, read, used);
}

function lookOf(look: Look, read: () => FoundTarget[], used: Excel.Range | undefined): Look {
  if (look.sheet.isNullObject) return { ...look, areRowsBack: false };
  if (used === undefined) return { ...look, found: read() };
  const held = heldCells(used);
  return canGoBack(look.begun, held) ? { ...look, toGoBack: filledRows(held) } : { ...look, found: read() };
}

async function queueTargets(
  sheet: Excel.Worksheet,
  targets: readonly BackTarget[],
  budget: RequestBudget,
): Promise<() => FoundTarget[]> {
  const expected = (target: BackTarget) =>
    [{ formula: target.before.formula }, ...target.expected].map((each) => Object.values(each)[0]);
  const read = await queueContents(sheet, targets, budget, expected);
  return () => read().map(foundTarget);
}

/** One sync where any rows go back: by itself, so that they alone tell how far it came if Excel refuses it. */
async function withRowsBack(context: Excel.RequestContext, looks: readonly Look[]): Promise<readonly Look[]> {
  const budget = new RequestBudget(context);
  const reads: (() => Look)[] = [];
  for (const look of looks) {
    const { begun, sheet, toGoBack } = look;
    if (toGoBack === undefined) {
      reads.push(() => look);
      continue;
    }
    const { steps } = begun.plan;
    const { taken } = begun.rows;
    begun.rows = { taken, filled: toGoBack, underWay: "back" };
    begun.haveGoneBack = true;
    for (const { back } of steps.slice(0, taken).reverse()) takeStep(sheet, back);
    const read = await queueTargets(sheet, targetsOf(begun), budget);
    reads.push(() => {
      begun.rows = { taken: 0, filled: [], underWay: undefined };
      return { ...look, areRowsBack: true, found: read() };
    });
  }
  if (looks.some(({ toGoBack }) => toGoBack !== undefined)) await context.sync();
  return reads.map((read) => read());
}

async function writeAgain(look: Look, budget: RequestBudget): Promise<void> {
  const { begun, sheet, found, areRowsBack } = look;
  const again = found.flatMap((each) => each.again ?? []);
  await writeNumberFormats(sheet, again, budget);
  await writeColumns(sheet, again, budget, ({ entered }) => entered);
  // Excel may have refused between the rows and the names that are to grow with them
  if (areRowsBack && begun.haveGoneBack) for (const { back } of begun.plan.steps) nameRows(sheet, back.names);
}

function hasComments({ sheets }: BegunChange): boolean {
  return sheets.some(({ plan }) => plan.cells.some(({ comment }) => comment !== undefined));
}

function outcomeOf({ begun: { plan, written }, found, areRowsBack }: Look): UndoOutcome {
  // of a change that was done, what is as it was counts as well: taking it back had begun, and was refused
  const counts = ({ again }: FoundTarget) => written !== undefined || again !== undefined;
  const single = found.filter(({ target }) => target.planned !== undefined);
  const inTables = found.filter(({ target }) => target.planned === undefined);
  const kept = (each: readonly FoundTarget[]) => each.filter(({ isKept }) => isKept);
  const [keptSingle, keptInTables] = [kept(single), kept(inTables)];
  const lines = plan.tables.reduce((sum, table) => sum + table.lines.length, 0);
  const typed = areRowsBack ? inTables.length - keptInTables.length : lines;
  const restored = written === undefined ? keptInTables.filter(counts).length : Math.max(0, lines - typed);
  return {
    restored: keptSingle.filter(counts).length + restored,
    left: plan.cells.length - keptSingle.length + typed,
  };
}
