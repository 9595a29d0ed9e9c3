import type { GradeLevel, GradeScale } from "../grading/gradeScale";
import { shift } from "../quantity/decimal";
import { formatFigure } from "../quantity/formatFigure";

/**
 * The rates of one level in words: 50%以上75%未満.
 *
 * @param level index in the scale, 0 = best
 * @returns "" where the one level of a scale takes every rate
 * @example
 * boundsText(DEFAULT_SCALE, 3); // "50%未満"
 */
export function boundsText(scale: GradeScale, level: number): string {
  return bound(scale[level], "以上", "超") + bound(scale[level - 1], "未満", "以下");
}

function bound(level: GradeLevel | undefined, included: string, excluded: string): string {
  if (level?.bound === undefined) return "";
  return `${formatFigure(shift(level.bound, 2))}%${level.includesBound ? included : excluded}`;
}
