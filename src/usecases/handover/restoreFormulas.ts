import type { FormulaBook } from "../../core/formulas/formulaBook";
import { restoredFormula } from "../../core/formulas/restoredFormula";
import type { CellValue } from "../../core/sheet/sheetSnapshot";
import type { Told } from "./formulaWork";
import type { PlanWorkbook } from "../ports";
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
  return rewritingPlan(book, ({ formula, value, isText }) => {
    const restored = restoredFormula(formula);
    if (restored === formula && !isUnknown(value)) return undefined;
    return isText ? { ok: false, issue: "text-format" } : { ok: true, value: restored };
  });
}

function isUnknown(value: CellValue): boolean {
  return typeof value === "object" && value !== null && value.error === "#NAME?";
}
