import { compare } from "../quantity/decimal";
import { DEFAULT_SCALE } from "./defaultScale";
import type { GradeScale } from "./gradeScale";
import type { GradingOptions } from "./gradingOptions";
import type { IndicatorValues } from "./indicatorValues";
import { levelOf } from "./levelOf";
import { FULL_RATE } from "./rate";
import { rateIndicator, type Rated, type Rating } from "./rateIndicator";

/** 達成度 the grade and how it came about. */
export interface Graded extends Omit<Rated, "kind"> {
  readonly kind: "graded";
  readonly label: string;
  /** index in the scale, 0 = best */
  readonly level: number;
}

export type Grading = Graded | Exclude<Rating, Rated>;

/**
 * 達成度 the achievement grade of an indicator, or why there is none.
 *
 * @param values as read from their cells
 * @param options method (default 進捗率), scale (default A–D), direction (default: as the values have it)
 * @see SPEC.md G1 to G17
 * @example
 * gradeIndicator(read("982百万円", "835百万円", "700百万円")); // label "C": 52.1 % of the way down
 */
export function gradeIndicator(values: IndicatorValues, options: GradingOptions = {}): Grading {
  const rating = rateIndicator(values, options);
  if (rating.kind !== "rated") return rating;
  const scale = options.scale || DEFAULT_SCALE;
  const level = rating.rate === undefined ? bestLevel(scale) : levelOf(rating.rate, scale);
  if (level >= 0) {
    const { rate, method, direction, insteadOfProgress } = rating;
    return { kind: "graded", rate, method, direction, insteadOfProgress, level, label: scale[level]!.label };
  }
  return rating.rate === undefined
    ? { kind: "uncomputable", issue: { code: "no-ratio-beyond" } }
    : { kind: "uncomputable", issue: { code: "under-last-bound", label: scale[scale.length - 1]!.label } };
}

/** Past the target without a ratio: the best level, unless it asks for more than the target (S ≥ 120 %). */
function bestLevel(scale: GradeScale): number {
  const best = scale[0]!.bound;
  return best === undefined || compare(best, FULL_RATE.numerator) <= 0 ? 0 : -1;
}
