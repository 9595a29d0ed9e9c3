import { cellReference } from "../core/formulas/cellReference";
import type { FormulaBook, FormulaCell, FormulaSheet } from "../core/formulas/formulaBook";
import { formulaTokens } from "../core/formulas/formulaTokens";
import { type OurCall, ourCalls } from "../core/formulas/ourCalls";
import type { SheetSnapshot } from "../core/sheet/sheetSnapshot";
import { namedRanges, NAMES } from "./namedRanges";
import { RequestBudget } from "./requestBudget";
import { CELLS, snapshotOf } from "./snapshotOf";

/** What asks for one more range costs in a request. */
const BYTES_OF_RANGE = 600;

const TEXT = "@";

/**
 * The whole book with its formulas: two syncs; one more where formulas of ours fill several cells.
 *
 * Office.js tells which cells a formula fills only one by one: the size is taken from the ranges that it is given, and
 * Excel asked whether that block is filled.
 */
export async function readFormulas(context: Excel.RequestContext): Promise<FormulaBook> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load(NAMES);
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const { items } = worksheets;
  const used = items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(`${CELLS},formulas,hasSpill`));
  await context.sync();
  const budget = new RequestBudget(context);
  const sheets: { sheet: FormulaSheet; asked: readonly AskedCell[] }[] = [];
  for (const [at, { name }] of items.entries()) {
    const range = used[at]!;
    const snapshot = snapshotOf(name, range);
    const formulas = range.isNullObject ? [] : formulaCells(range, snapshot);
    const asked =
      range.isNullObject || range.hasSpill === false ? [] : await askFilled(items[at]!, formulas, budget);
    sheets.push({ sheet: { ...snapshot, formulas }, asked });
  }
  if (budget.isWaiting) await context.sync();
  const known = sheets.map(({ sheet, asked }) => withFilled(sheet, asked));
  return {
    sheets: known,
    names: namedRanges(
      names.items,
      known.map(({ name }) => name),
    ),
    active: active.name,
  };
}

function formulaCells(range: Excel.Range, { values }: SheetSnapshot): FormulaCell[] {
  const cells: FormulaCell[] = [];
  range.formulas.forEach((line: readonly unknown[], r) =>
    line.forEach((formula, c) => {
      // a text that begins with "=" is its own value
      if (typeof formula !== "string" || !formula.startsWith("=") || formula === range.values[r]![c]) return;
      cells.push({
        row: range.rowIndex + r,
        column: range.columnIndex + c,
        formula,
        value: values[r]?.[c] ?? null,
        isText: range.numberFormat[r]![c] === TEXT,
        fills: { rows: 1, columns: 1 },
      });
    }),
  );
  return cells;
}

interface AskedCell {
  readonly cell: FormulaCell;
  readonly own: Excel.Range;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly whole: Excel.Range;
}

async function askFilled(
  sheet: Excel.Worksheet,
  cells: readonly FormulaCell[],
  budget: RequestBudget,
): Promise<AskedCell[]> {
  const asked: AskedCell[] = [];
  for (const cell of cells) {
    const calls = ourCalls(formulaTokens(cell.formula));
    if (calls.length === 0) continue;
    const size = sizeOf(calls);
    await budget.spend(2 * BYTES_OF_RANGE);
    asked.push({
      cell,
      size,
      own: sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("hasSpill"),
      whole: sheet.getRangeByIndexes(cell.row, cell.column, size.rows, size.columns).load("hasSpill"),
    });
  }
  return asked;
}

/** The largest block among the values; a scale's block is no value. */
function sizeOf(calls: readonly OurCall[]): { rows: number; columns: number } {
  const size = { rows: 1, columns: 1 };
  for (const { name, args } of calls) {
    args.forEach((arg, at) => {
      const isScale = at === 4 && (name === "GRADE" || name === "GRADEREASON");
      const box = isScale ? undefined : cellReference(arg)?.box;
      if (box === undefined) return;
      size.rows = Math.max(size.rows, box.rows);
      size.columns = Math.max(size.columns, box.columns);
    });
  }
  return size;
}

function withFilled(sheet: FormulaSheet, asked: readonly AskedCell[]): FormulaSheet {
  if (asked.length === 0) return sheet;
  const filling = new Map(asked.map((each) => [each.cell, each]));
  return {
    ...sheet,
    formulas: sheet.formulas.map((cell): FormulaCell => {
      const known = filling.get(cell);
      if (known === undefined || known.own.hasSpill === false) return cell;
      const { rows, columns } = known.size;
      const isWhole = known.whole.hasSpill === true && rows * columns > 1;
      return { ...cell, fills: isWhole ? { rows, columns } : undefined };
    }),
  };
}
