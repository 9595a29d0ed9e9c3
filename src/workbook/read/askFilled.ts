import { cellReference } from "../../core/formulas/cellReference";
import type { FormulaCell, FormulaSheet } from "../../core/formulas/formulaBook";
import { formulaTokens } from "../../core/formulas/formulaTokens";
import { type OurCall, ourCalls } from "../../core/formulas/ourCalls";
import type { RequestBudget } from "../requestBudget";

/** What asks for one more range costs in a request. */
const BYTES_OF_RANGE = 600;

/** A formula of ours and whether it fills several cells, once that is loaded. */
export interface AskedCell {
  readonly cell: FormulaCell;
  readonly own: Excel.Range;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly whole: Excel.Range;
}

/**
 * Queues what tells which cells formulas of ours fill.
 *
 * Office.js tells that only one by one: the size is taken from the ranges that a formula is given, and Excel asked
 * whether that block is filled.
 */
export async function askFilled(
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

/** The sheet with the blocks that its formulas fill. */
export function withFilled(sheet: FormulaSheet, asked: readonly AskedCell[]): FormulaSheet {
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
