import type { UndoOutcome } from "../../usecases/ports";
import { COMMENTS, removeComments, type OurComment } from "./cellComments";
import type { CellContent } from "./cellContent";
import { differences, HELD, heldCells, type HeldCells } from "../read/heldCells";
import type { PlannedCell, SheetPlan } from "./planChanges";
import { queueContents, type FoundCell } from "./queueContents";
import { RequestBudget } from "../requestBudget";
import { takeStep } from "./rowSteps";
import { runExcel } from "../runExcel";
import { writeAgain, type CellAgain } from "./writeAgain";

/** A cell as it was planned, and what Excel made of it. */
export interface WrittenCell extends PlannedCell {
  readonly written: CellContent;
  /** the comment that it was given */
  readonly added: OurComment | undefined;
}

export interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly cells: readonly WrittenCell[];
  /** what the rows of each table hold */
  readonly rows: readonly HeldCells[];
}

/** What is to be taken back of a sheet, as it is found. */
interface Restoring {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  /** tables hold what we wrote, and nobody has written beside them: rows come and go again */
  readonly isWhole: boolean;
  readonly cells: readonly FoundCell<WrittenCell>[];
  /** others that hold what they held before: taking back had begun, and was refused */
  readonly already: number;
}

/**
 * Gives cells that still hold what we wrote their contents and number formats back, and takes our comments from them.
 *
 * Where a table that has grown or shrunk no longer holds what we wrote, rows stay as they are, and its lines.
 */
export function takeChangesBack(written: readonly WrittenSheet[]): Promise<UndoOutcome> {
  return runExcel(async (context) => {
    const budget = new RequestBudget(context);
    const hasComments = written.some(({ cells }) => cells.some(({ added }) => added !== undefined));
    const comments = hasComments ? context.workbook.comments.load(COMMENTS) : undefined;
    const queued: (() => Restoring)[] = [];
    for (const each of written) queued.push(await lookAt(context, each, budget));
    await context.sync();
    const found = queued.map((read) => read());
    if (comments !== undefined) await removeOurs(context, comments.items, found);
    for (const { sheet, plan, isWhole } of found)
      if (isWhole) for (const { back } of [...plan.steps].reverse()) takeStep(sheet, back);
    for (const each of found) await writeAgain(each.sheet, cellsAgain(each), budget);
    await context.sync();
    return found.map(outcomeOf).reduce((sum, { restored, left }) => ({
      restored: sum.restored + restored,
      left: sum.left + left,
    }));
  });
}

async function lookAt(
  context: Excel.RequestContext,
  { plan, cells, rows }: WrittenSheet,
  budget: RequestBudget,
): Promise<() => Restoring> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
  const contents = await queueContents(sheet, cells, budget, ({ written }) => [written.formula]);
  const ranges = plan.tables.map((table) => {
    const lines = sheet.getRangeByIndexes(table.row, 0, table.rows, 1).getEntireRow();
    return lines.getUsedRangeOrNullObject(true).load(HELD);
  });
  return () => restoringOf(sheet, plan, contents(), ranges, rows);
}

function restoringOf(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  contents: readonly FoundCell<WrittenCell>[],
  ranges: readonly Excel.Range[],
  rows: readonly HeldCells[],
): Restoring {
  if (sheet.isNullObject) return { sheet, plan, isWhole: false, cells: [], already: 0 };
  const isWhole = ranges.every((range, at) => differences(rows[at]!, heldCells(range)) === 0);
  const cells = contents.filter(
    ({ cell, now }) =>
      // where rows stay as they are, a formula would mean others
      now.formula === cell.written.formula && (isWhole || !isFormula(cell.before)),
  );
  const { length: already } = contents.filter(
    ({ cell: { before, written }, now }) =>
      now.formula !== written.formula &&
      now.formula === before.formula &&
      now.numberFormat === before.numberFormat,
  );
  return { sheet, plan, isWhole, cells, already };
}

function isFormula({ formula, value }: CellContent): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function removeOurs(
  context: Excel.RequestContext,
  present: readonly Excel.Comment[],
  found: readonly Restoring[],
): Promise<void> {
  const ours = found.flatMap(({ cells }) => cells.flatMap(({ cell: { added } }) => added ?? []));
  const byId = new Map(ours.map((each) => [each.id, each]));
  const isOurs = ({ id, answers, content }: OurComment): boolean => {
    const known = byId.get(id);
    return known !== undefined && known.answers === answers && known.content === content;
  };
  return removeComments(context, present, isOurs, new Set(ours.flatMap(({ answers }) => answers ?? [])));
}

function cellsAgain({ plan, isWhole, cells }: Restoring): CellAgain[] {
  const areRowsMoved = isWhole && plan.steps.length > 0;
  const single = cells.map(({ cell: { from, row, column, before }, now }) => ({
    row: isWhole ? from : row,
    column,
    before,
    now: areRowsMoved ? undefined : now,
  }));
  const lines = plan.tables.flatMap((table) => table.before.map((cell) => ({ ...cell, now: undefined })));
  return isWhole ? [...single, ...lines] : single;
}

function outcomeOf({ plan, isWhole, cells, already }: Restoring): UndoOutcome {
  const lines = plan.tables.reduce((sum, table) => sum + table.lines.length, 0);
  return {
    restored: cells.length + already + (isWhole ? lines : 0),
    left: plan.cells.length - cells.length - already + (isWhole ? 0 : lines),
  };
}
