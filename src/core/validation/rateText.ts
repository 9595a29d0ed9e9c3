import { formatRate } from "../grading/formatRate";
import type { Grading } from "../grading/gradeIndicator";

/** A rate and the grade that it gives, as sentences have them. */
export interface RateText {
  /** 52.1%; "" past the target, where no ratio can be formed */
  readonly rate: string;
  readonly label: string;
}

/** @returns `undefined` where there is no grade */
export function rateText(grading: Grading): RateText | undefined {
  if (grading.kind !== "graded") return undefined;
  return { rate: grading.rate === undefined ? "" : formatRate(grading.rate), label: grading.label };
}
