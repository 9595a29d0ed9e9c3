import type { FormulaCell, FormulaSheet } from "../../core/formulas/formulaBook";
import { formulaTokens } from "../../core/formulas/formulaTokens";
import { type OurCall, ourCalls } from "../../core/formulas/ourCalls";

/** A cell whose formula calls our functions. */
export interface OurCell extends FormulaCell {
  readonly calls: readonly OurCall[];
}

/** 自分の関数のセル of a sheet, in the order in which the sheet has them. */
export function ourCells({ formulas }: FormulaSheet): readonly OurCell[] {
  return formulas.flatMap((cell) => {
    const calls = ourCalls(formulaTokens(cell.formula));
    return calls.length === 0 ? [] : [{ ...cell, calls }];
  });
}
