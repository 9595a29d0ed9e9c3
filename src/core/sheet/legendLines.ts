import type { GradeLevel, GradeScale } from "../grading/gradeScale";
import { shift } from "../quantity/decimal";
import { formatDecimal } from "../quantity/formatDecimal";

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
  return [HEADING, ...scale.map((level, at) => levelLine(level, scale[at - 1])), FOOTNOTE];
}

function levelLine(level: GradeLevel, above: GradeLevel | undefined): string {
  const from = level.bound === undefined ? "" : percent(level) + (level.includesBound ? "以上" : "超");
  const to = above?.bound === undefined ? "" : percent(above) + (above.includesBound ? "未満" : "以下");
  return `${level.label} 達成状況が${from + to}`;
}

function percent({ bound }: GradeLevel): string {
  return `${formatDecimal(shift(bound!, 2))}%`;
}
