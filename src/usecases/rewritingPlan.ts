import type { FormulaBook } from "../core/formulas/formulaBook";
import type { CellPlace } from "../core/sheet/cellPlace";
import { cellAddress } from "../core/sheet/cellAddress";
import type { LeftCell, Told } from "./formulaWork";
import type { PlanWorkbook, SheetFormulas } from "./ports";

/** Formulas that would be rewritten, all over the book. */
export interface RewritingPlan {
  readonly sheets: readonly SheetFormulas[];
  readonly cells: number;
  /** where to look at the result */
  readonly first: CellPlace | undefined;
  readonly left: readonly LeftCell[];
}

export function rewritingPlan(sheets: readonly SheetFormulas[], left: readonly LeftCell[]): RewritingPlan {
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
