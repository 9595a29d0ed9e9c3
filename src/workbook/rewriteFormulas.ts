import type { FormulaBook } from "../core/formulas/formulaBook";
import type { SheetFormulas, UndoOutcome } from "../usecases/ports";
import { columnRuns, type ColumnRun } from "./columnRuns";
import { readFormulas } from "./readFormulas";
import { RequestBudget } from "./requestBudget";
import { runExcel } from "./runExcel";
import { suspendUntilSync } from "./suspendUntilSync";
import { tryExcel } from "./tryExcel";
import type { TakeBack } from "./undoLog";
import { workbookErrorOf } from "./workbookErrorOf";
import { writeColumns } from "./writeColumns";

interface Rewritten {
  readonly unknown: number;
  /** `undefined` where nothing was to be rewritten */
  readonly takeBack: TakeBack | undefined;
}

/** A formula as it was, and as Excel has it since. */
interface HeldFormula {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly written: unknown;
}

interface HeldSheet {
  readonly sheet: string;
  readonly cells: readonly HeldFormula[];
}

/** Rewrites formulas: two syncs to read (readFormulas), one to write and to read again. What fails halfway is put back. */
export async function rewriteFormulas(
  editsOf: (book: FormulaBook) => readonly SheetFormulas[],
): Promise<Rewritten> {
  let before: readonly HeldSheet[] | undefined;
  try {
    return await runExcel(async (context) => {
      const book = await readFormulas(context);
      const edits = editsOf(book);
      if (edits.length === 0) return { unknown: 0, takeBack: undefined };
      const held = (before = edits.map((each) => heldIn(book, each)));
      const { written, unknown } = await write(context, edits).catch((thrown: unknown) => {
        throw workbookErrorOf(thrown, edits.length === 1 ? edits[0]!.sheet : undefined);
      });
      const after = held.map(({ sheet, cells }, at) => ({
        sheet,
        cells: cells.map((cell) => ({ ...cell, written: written[at]!.get(keyOf(cell)) })),
      }));
      return { unknown, takeBack: () => takeBack(after) };
    });
  } catch (refusal) {
    if (before !== undefined) await putBack(before);
    throw refusal;
  }
}

function heldIn({ sheets }: FormulaBook, { sheet, cells }: SheetFormulas): HeldSheet {
  const formulas = sheets.find(({ name }) => name === sheet)?.formulas ?? [];
  const known = new Map(formulas.map((cell) => [keyOf(cell), cell.formula]));
  return {
    sheet,
    cells: cells.map(({ row, column, formula }) => {
      const before = known.get(keyOf({ row, column }));
      if (before === undefined) throw new Error("only formulas are rewritten");
      return { row, column, before, written: formula };
    }),
  };
}

async function write(
  context: Excel.RequestContext,
  edits: readonly SheetFormulas[],
): Promise<{ written: readonly ReadonlyMap<string, unknown>[]; unknown: number }> {
  suspendUntilSync(context);
  const budget = new RequestBudget(context);
  const ranges: { at: number; run: ColumnRun<SheetFormulas["cells"][number]>; range: Excel.Range }[] = [];
  for (const [at, { sheet, cells }] of edits.entries()) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { run, range } of await writeColumns(worksheet, cells, budget, ({ formula }) => formula)) {
      ranges.push({ at, run, range: range.load("formulas,values") });
    }
  }
  await context.sync();
  const written = edits.map(() => new Map<string, unknown>());
  let unknown = 0;
  for (const { at, run, range } of ranges) {
    run.cells.forEach((cell, r) => {
      written[at]!.set(keyOf(cell), range.formulas[r]![0]);
      if (range.values[r]![0] === "#NAME?") unknown += 1;
    });
  }
  return { written, unknown };
}

/** Cells that still hold what we wrote get their formulas back. */
function takeBack(held: readonly HeldSheet[]): Promise<UndoOutcome> {
  return runExcel((context) => restore(context, held, ({ written }, now) => now === written));
}

/** All that isn't as it was gets its formula back. */
function putBack(held: readonly HeldSheet[]): Promise<void> {
  return tryExcel((context) => restore(context, held, ({ before }, now) => now !== before));
}

async function restore(
  context: Excel.RequestContext,
  held: readonly HeldSheet[],
  isToRestore: (cell: HeldFormula, now: unknown) => boolean,
): Promise<UndoOutcome> {
  const found = held.map(({ sheet, cells }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const ranges = columnRuns(cells).map((run) => ({
      run,
      range: worksheet.getRangeByIndexes(run.row, run.column, run.cells.length, 1).load("formulas"),
    }));
    return { worksheet, ranges };
  });
  await context.sync();
  const outcome = { restored: 0, left: 0 };
  const budget = new RequestBudget(context);
  for (const { worksheet, ranges } of found) {
    for (const { run, range } of ranges) {
      const ours = worksheet.isNullObject
        ? []
        : run.cells.filter((cell, r) => isToRestore(cell, range.formulas[r]![0]));
      outcome.restored += ours.length;
      outcome.left += run.cells.length - ours.length;
      await writeColumns(worksheet, ours, budget, ({ before }) => before);
    }
  }
  if (budget.isWaiting) await context.sync();
  return outcome;
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}
