import type { FormulaBook } from "../../core/formulas/formulaBook";
import { type FormulaCells, nativeFormula } from "../../core/formulas/nativeFormula";
import type { CellValue } from "../../core/sheet/sheetSnapshot";
import type { LeftReason, Told } from "./formulaWork";
import type { OurCell } from "./ourCells";
import type { PlanWorkbook } from "../ports";
import { rewriteAsTold, rewritingPlan, type RewritingOutcome, type RewritingPlan } from "./rewritingPlan";

/** アドインなしの数式に置き換える, told beforehand: all over the book. */
export async function tellReplacing(workbook: PlanWorkbook): Promise<RewritingPlan> {
  return planReplacing(await workbook.readFormulas());
}

/** アドインなしの数式に置き換える, if the book is still what was told. */
export function replaceFormulas(
  workbook: PlanWorkbook,
  told: RewritingPlan,
): Promise<Told<RewritingPlan, RewritingOutcome>> {
  return rewriteAsTold(workbook, told, planReplacing);
}

/** The plan over a book as it is. */
export function planReplacing(book: FormulaBook): RewritingPlan {
  const valueAt = cellReader(book);
  const named = nameReader(book, valueAt);
  return rewritingPlan(book, (cell, { name }) => {
    const reason = reasonBefore(cell);
    if (reason !== undefined) return { ok: false, issue: reason };
    return nativeFormula(cell.formula, {
      valueAt: (sheet, row, column) => valueAt(sheet ?? name, row, column),
      named,
    });
  });
}

function reasonBefore({ isText, fills }: OurCell): LeftReason | undefined {
  if (isText) return "text-format";
  return fills === undefined || fills.rows > 1 || fills.columns > 1 ? "fills" : undefined;
}

type CellReader = (sheet: string, row: number, column: number) => CellValue;

/** Excel doesn't tell upper case from lower in the names of sheets. */
function cellReader({ sheets }: FormulaBook): CellReader {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (name, row, column) => {
    const sheet = byName.get(name.toLowerCase());
    // a sheet that isn't there is no blank cell
    if (sheet === undefined) return { error: "#REF!" };
    const value = sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
    return value === "" ? null : value;
  };
}

/** A name over more rows than these is no scale. */
const MOST_ROWS = 1_000;

function nameReader({ names }: FormulaBook, valueAt: CellReader): FormulaCells["named"] {
  return (wanted) => {
    const range = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (range === undefined || range.rows > MOST_ROWS) return undefined;
    return Array.from({ length: range.rows }, (_row, row) =>
      Array.from({ length: Math.min(range.columns, 3) }, (_column, column) =>
        valueAt(range.sheet, range.firstRow + row, range.firstColumn + column),
      ),
    );
  };
}
