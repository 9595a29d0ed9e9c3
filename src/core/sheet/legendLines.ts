import type { GradeScale } from "../grading/gradeScale";
import { boundsText } from "../messages/boundsText";

const HEADING = "≪指標に対する目標達成度欄の目安について≫";
const FOOTNOTE = "※指標が設定困難となっている場合は斜線となっている";

/**
 * 評価の目安 the legend under a list: its heading, one line for each level of the scale, and the footnote on the
 * diagonal line.
 *
 * @see SPEC.md S40
 * @example
 * legendLines(DEFAULT_SCALE)[2]; // "B 達成状況が75%以上100%未満"
 */
export function legendLines(scale: GradeScale): readonly string[] {
  const levels = scale.map(({ label }, level) => `${label} 達成状況が${boundsText(scale, level)}`);
  return [HEADING, ...levels, FOOTNOTE];
}
