import type { LineStyle } from "../../core/sheet/sheetDraft";
import { DIAGONAL_RULE } from "./gradeRules";
import { drawLine } from "../write/writeFormats";

/** Draws the diagonal line into each cell, with the mark by which it is known as ours when it is to be taken off. */
export function drawDiagonal(range: Excel.Range, line: LineStyle): void {
  drawLine(range, "DiagonalUp", line);
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = DIAGONAL_RULE;
  // never seen: a rule without any format may not be kept
  custom.format.font.color = line.color;
}
