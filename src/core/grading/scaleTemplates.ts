import { decimal } from "../quantity/decimal";
import { DEFAULT_SCALE } from "./defaultScale";
import type { GradeScale } from "./gradeScale";

export type ScaleTemplateId = "a-to-d" | "s-to-d" | "symbols" | "five-levels" | "seven-levels";

/**
 * 評価基準のひな形 common scales to begin with, in the order in which they are offered. All their bounds are 以上, the last
 * level takes the rest.
 *
 * @see SPEC.md G54
 */
export const SCALE_TEMPLATES: Readonly<Record<ScaleTemplateId, GradeScale>> = {
  "a-to-d": DEFAULT_SCALE,
  "s-to-d": scaleOf("SABCD", [120, 100, 75, 50]),
  symbols: scaleOf("◎○△×", [100, 75, 50]),
  "five-levels": scaleOf("54321", [100, 75, 50, 25]),
  "seven-levels": scaleOf("SABCDEF", [120, 100, 80, 60, 40, 20]),
};

/** @param bounds percents, one for each label but the last */
function scaleOf(labels: string, bounds: readonly number[]): GradeScale {
  return [...labels].map((label, at) => {
    const percent = bounds[at];
    const bound = percent === undefined ? undefined : decimal(String(percent), -2);
    return { label, bound, includesBound: true };
  });
}
