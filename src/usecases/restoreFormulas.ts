import type { FormulaBook } from "../core/formulas/formulaBook";
import { restoredFormula } from "../core/formulas/restoredFormula";
import { cellAddress } from "../core/sheet/cellAddress";
import type { CellValue } from "../core/sheet/sheetSnapshot";
import type { LeftCell, Told } from "./formulaWork";
import { ourCells } from "./ourCells";
import type { FormulaEdit, PlanWorkbook, SheetFormulas } from "./ports";
import { rewriteAsTold, rewritingPlan, type RewritingOutcome, type RewritingPlan } from "./rewritingPlan";

/** 数式を入れ直す, told beforehand: our formulas that show #NAME? or carry a prefix, all over the book. */
export async function tellRestoring(workbook: PlanWorkbook): Promise<RewritingPlan> {
  return planRestoring(await workbook.readFormulas());
}

/** 数式を入れ直す, if the book is still what was told. */
export function restoreFormulas(
  workbook: PlanWorkbook,
  told: RewritingPlan,
): Promise<Told<RewritingPlan, RewritingOutcome>> {
  return rewriteAsTold(workbook, told, planRestoring);
}

/** The plan over a book as it is. */
export function planRestoring(book: FormulaBook): RewritingPlan {
  const sheets: SheetFormulas[] = [];
  const left: LeftCell[] = [];
  for (const sheet of book.sheets) {
    const cells: FormulaEdit[] = [];
    for (const { row, column, formula, value, isText } of ourCells(sheet)) {
      const restored = restoredFormula(formula);
      if (restored === formula && !isUnknown(value)) continue;
      if (isText) left.push({ sheet: sheet.name, cell: cellAddress(row, column), reason: "text-format" });
      else cells.push({ row, column, formula: restored });
    }
    if (cells.length > 0) sheets.push({ sheet: sheet.name, cells });
  }
  return rewritingPlan(sheets, left);
}

function isUnknown(value: CellValue): boolean {
  return typeof value === "object" && value !== null && value.error === "#NAME?";
}
