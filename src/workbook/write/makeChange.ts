import { HELD, heldCells } from "../read/heldCells";
import { RequestBudget } from "../requestBudget";
import type { TakeBack } from "../undoLog";
import { addComment, type OurComment, type Threads } from "./cellComments";
import { CONTENT, contentAt, type CellContent } from "./cellContent";
import { cellsOvertaken, FOUND, tablesOvertaken } from "./overtaken";
import type { BegunChange, SheetPlan, WrittenCell, WrittenSheet } from "./planChanges";
import { queueContents, type FoundCell } from "./queueContents";
import { takeStep } from "./rowSteps";
import { suspendUntilSync } from "./suspendUntilSync";
import { takeChangesBack } from "./takeChangesBack";
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
 * Writes what was planned: one sync, as long as it is under the host's limit; one more where rows come or go.
 *
 * @returns `undefined` where somebody has typed since the reading: `change` knows what
 */
export async function makeChange(
  context: Excel.RequestContext,
  change: BegunChange,
): Promise<ChangedCells | undefined> {
  const { worksheets } = context.workbook;
  if (await moveRows(context, change)) return undefined;
  const areRowsMoved = change.sheets.some(({ rows }) => rows.taken > 0);
  suspendUntilSync(context);
  const budget = new RequestBudget(context);
  change.hasBegun = () => areRowsMoved || budget.sent > 0;
  const reads: (() => Written)[] = [];
  for (const { plan } of change.sheets)
    reads.push(await writeSheet(worksheets.getItem(plan.sheet), plan, change.threads, budget));
  await context.sync();
  const done = reads.map((read) => read());
  change.sheets.forEach((begun, at) => (begun.written = done[at]!.written));
  const overtaken = change.sheets.map((begun, at) => cellsOvertaken(begun, done[at]!.found, areRowsMoved));
  change.sheets = change.sheets.map((begun, at) => overtaken[at] ?? begun);
  if (overtaken.some((begun) => begun !== undefined)) return undefined;
  const cells = done.flatMap(({ written }) => [...written.cells.values()]);
  return {
    changed: change.sheets.reduce((sum, { plan }) => sum + cellsIn(plan), 0),
    unknown: cells.filter(({ content }) => content.value === "#NAME?").length,
    takeBack: () => takeChangesBack(change),
  };
}

/** One sync where rows come or go. @returns whether somebody has typed among them since the reading */
async function moveRows(context: Excel.RequestContext, change: BegunChange): Promise<boolean> {
  const found = new Map<string, Excel.Range>();
  const moving = change.sheets.filter(({ plan }) => plan.steps.length > 0);
  if (moving.length === 0) return false;
  suspendUntilSync(context);
  for (const begun of moving) {
    const sheet = context.workbook.worksheets.getItem(begun.plan.sheet);
    found.set(begun.plan.sheet, sheet.getUsedRangeOrNullObject(true).load(FOUND));
    begun.rows = { ...begun.rows, underWay: "forth" };
    for (const { forth } of begun.plan.steps) takeStep(sheet, forth);
  }
  await context.sync();
  for (const begun of moving)
    begun.rows = { taken: begun.plan.steps.length, filled: [], underWay: undefined };
  const overtaken = change.sheets.map((begun) => {
    const range = found.get(begun.plan.sheet);
    return range && tablesOvertaken(begun, range);
  });
  change.sheets = change.sheets.map((begun, at) => overtaken[at] ?? begun);
  return overtaken.some((begun) => begun !== undefined);
}

interface Written {
  readonly written: WrittenSheet;
  /** what the single cells held just before */
  readonly found: readonly FoundCell<SheetPlan["cells"][number]>[];
}

/** @returns what reads after the next sync what the cells hold then, and what they held before */
async function writeSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  threads: Threads,
  budget: RequestBudget,
): Promise<() => Written> {
  const found = await queueContents(sheet, plan.cells, budget, ({ before }) => [before.formula]);
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
    return { written: { cells: new Map(cells), rows: rows.map(heldCells) }, found: found() };
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
