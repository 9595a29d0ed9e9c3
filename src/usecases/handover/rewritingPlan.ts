import type { FormulaBook, FormulaSheet } from "../../core/formulas/formulaBook";
import type { Result } from "../../core/result";
import type { CellPlace } from "../../core/sheet/cellPlace";
import { cellAddress } from "../../core/sheet/cellAddress";
import type { LeftCell, LeftReason, Told } from "./formulaWork";
import { type OurCell, ourCells } from "./ourCells";
import type { FormulaEdit, PlanWorkbook, SheetFormulas } from "../ports";

/** Formulas that would be rewritten, all over the book. */
export interface RewritingPlan {
  readonly sheets: readonly SheetFormulas[];
  readonly cells: number;
  /** where to look at the result */
  readonly first: CellPlace | undefined;
  readonly left: readonly LeftCell[];
}

/** What becomes of one formula of ours: another one, a reason to leave it, or `undefined` where it is right as it is. */
export type Rewriting = (cell: OurCell, sheet: FormulaSheet) => Result<string, LeftReason> | undefined;

/** The plan over a book as it is: each cell with our functions is asked for, sheet by sheet. */
export function rewritingPlan(book: FormulaBook, rewriting: Rewriting): RewritingPlan {
  const sheets: SheetFormulas[] = [];
  const left: LeftCell[] = [];
  for (const sheet of book.sheets) {
    const cells: FormulaEdit[] = [];
    for (const cell of ourCells(sheet)) {
      const { row, column } = cell;
      const rewritten = rewriting(cell, sheet);
      if (rewritten === undefined) continue;
      if (rewritten.ok) cells.push({ row, column, formula: rewritten.value });
      else left.push({ sheet: sheet.name, cell: cellAddress(row, column), reason: rewritten.issue });
    }
    if (cells.length > 0) sheets.push({ sheet: sheet.name, cells });
  }
  const [first] = sheets;
  const cell = first?.cells[0];
  return {
    sheets,
    cells: sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    first: first && cell && { sheet: first.sheet, cell: cellAddress(cell.row, cell.column) },
    left,
  };
}

export interface RewritingOutcome {
  readonly cells: number;
  /** of them, those that show #NAME? all the same */
  readonly unknown: number;
}

/** Rewrites what was told, if a plan over the book as it is now says the same. */
export async function rewriteAsTold(
  workbook: PlanWorkbook,
  told: RewritingPlan,
  planOver: (book: FormulaBook) => RewritingPlan,
): Promise<Told<RewritingPlan, RewritingOutcome>> {
  let now = told;
  let isSame = false;
  const { unknown } = await workbook.rewriteFormulas((book) => {
    now = planOver(book);
    isSame = JSON.stringify(now) === JSON.stringify(told);
    return isSame ? now.sheets : [];
  });
  return isSame ? { kind: "done", outcome: { cells: now.cells, unknown } } : { kind: "changed", plan: now };
}
