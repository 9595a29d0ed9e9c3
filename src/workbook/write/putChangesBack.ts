import { COMMENTS, removeComments, threadKey, type OurComment } from "./cellComments";
import { filledRows, HELD, heldCells } from "../read/heldCells";
import type { UndoOutcome } from "../../usecases/ports";
import type { BegunChange, CellBefore, SheetPlan } from "./planChanges";
import { queueContents } from "./queueContents";
import { RequestBudget } from "../requestBudget";
import { stepsTaken, takeStep } from "./rowSteps";
import { runExcel } from "../runExcel";
import { tryExcel } from "../tryExcel";
import { writeAgain } from "./writeAgain";

/** All that isn't as it was before a change that failed halfway becomes it again: rows first, then cells and comments. */
export function putChangesBack(begun: BegunChange): Promise<boolean> {
  return tryExcel((context) => putBack(context, begun));
}

/**
 * The same later on, where Excel didn't let us at once.
 *
 * @returns cells that weren't as they were before
 */
export function putChangesBackLater(begun: BegunChange): Promise<UndoOutcome> {
  return runExcel(async (context) => ({ restored: await putBack(context, begun), left: 0 }));
}

async function putBack(context: Excel.RequestContext, begun: BegunChange): Promise<number> {
  await putRowsBack(context, begun);
  const budget = new RequestBudget(context);
  const comments = hasComments(begun) ? context.workbook.comments.load(COMMENTS) : undefined;
  const queued: { sheet: Excel.Worksheet; read: Awaited<ReturnType<typeof queueContents<Was>>> }[] = [];
  for (const plan of begun.plans) {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    queued.push({ sheet, read: await queueContents(sheet, cellsOf(plan), budget, likely) });
  }
  await context.sync();
  if (comments !== undefined) await removeOurs(context, comments.items, begun);
  let changed = 0;
  for (const { sheet, read } of queued) {
    const again = read().map(({ cell, now }) => ({ ...cell, now }));
    changed += again.filter(({ before, now }) => now.formula !== before.formula).length;
    await writeAgain(sheet, again, budget);
  }
  await context.sync();
  return changed;
}

interface Was extends CellBefore {
  /** what may stand there by now */
  readonly entered?: unknown;
}

const likely = ({ before, entered }: Was): readonly unknown[] => [before.formula, entered];

function cellsOf({ cells, tables }: SheetPlan): Was[] {
  const single = cells.map(({ from, column, before, entered }) => ({ row: from, column, before, entered }));
  return [...single, ...tables.flatMap((table) => table.before)];
}

/** How many rows have come and gone already is seen by those that hold anything. */
async function putRowsBack(context: Excel.RequestContext, begun: BegunChange): Promise<void> {
  const moved = begun.plans
    .filter(({ steps }) => steps.length > 0)
    .map((plan) => {
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      return { plan, sheet, used: sheet.getUsedRangeOrNullObject(true).load(HELD) };
    });
  if (moved.length === 0) return;
  await context.sync();
  for (const { plan, sheet, used } of moved) {
    const forth = plan.steps.map((step) => step.forth);
    const taken = begun.areRowsMoved
      ? forth.length
      : stepsTaken(plan.filled, filledRows(heldCells(used)), forth);
    for (const { back } of plan.steps.slice(0, taken).reverse()) takeStep(sheet, back);
  }
  await context.sync();
}

function hasComments({ plans }: BegunChange): boolean {
  return plans.some(({ cells }) => cells.some(({ comment }) => comment !== undefined));
}

function removeOurs(
  context: Excel.RequestContext,
  present: readonly Excel.Comment[],
  { plans, threads }: BegunChange,
): Promise<void> {
  const [contents, answers] = [new Set<string>(), new Map<string, string>()];
  for (const { sheet, cells } of plans) {
    for (const { from, column, comment } of cells) {
      if (comment === undefined) continue;
      const thread = threads.at.get(threadKey({ sheet, row: from, column }));
      if (thread === undefined) contents.add(comment);
      else if (!thread.texts.has(comment)) answers.set(thread.id, comment);
    }
  }
  const isOurs = ({ id, answers: answered, content }: OurComment): boolean =>
    answered === undefined
      ? !threads.ids.has(id) && contents.has(content)
      : answers.get(answered) === content;
  return removeComments(context, present, isOurs, new Set(answers.keys()));
}
