import type { GradeScale } from "../grading/gradeScale";
import { shift } from "../quantity/decimal";
import { formatFigure } from "../quantity/formatFigure";

/**
 * The rates of one level in English words; `boundsText` has the Japanese.
 *
 * @param level index in the scale, 0 = best
 * @returns "" where the one level of a scale takes every rate
 * @example
 * boundsTextEn(DEFAULT_SCALE, 1); // "75% or more and less than 100%"
 */
export function boundsTextEn(scale: GradeScale, level: number): string {
  const [own, better] = [scale[level], scale[level - 1]];
  const texts: string[] = [];
  if (own?.bound !== undefined)
    texts.push(own.includesBound ? `${percent(own.bound)} or more` : `more than ${percent(own.bound)}`);
  if (better?.bound !== undefined)
    texts.push(
      better.includesBound ? `less than ${percent(better.bound)}` : `${percent(better.bound)} or less`,
    );
  return texts.join(" and ");
}

function percent(bound: Parameters<typeof shift>[0]): string {
  return `${formatFigure(shift(bound, 2))}%`;
}
