import { formatRate } from "../grading/formatRate";
import type { Graded } from "../grading/gradeIndicator";
import type { GradingMethod } from "../grading/gradingOptions";
import type { ActionPlan, PlanList } from "../plan/planList";
import { gradingBy } from "./gradingBy";

/** What a method gives for a row: the rate and the grade, as sentences have them. */
export interface MethodRate {
  /** what was reckoned, which may be another than was asked: a 維持目標 has no 進捗率 */
  readonly method: Graded["method"];
  /** 52.1%; "" past the target, where no ratio can be formed */
  readonly rate: string;
  readonly label: string;
}

/**
 * For the few rows that a sentence is about: to ask every row for its grade, `methodLabel` is enough.
 *
 * @returns `undefined` where the method gives no grade
 */
export function methodRate(
  method: GradingMethod | undefined | null,
  plan: ActionPlan,
  list: PlanList,
): MethodRate | undefined {
  const grading = gradingBy(method, plan, list);
  if (grading.kind !== "graded") return undefined;
  const { rate, label } = grading;
  return { method: grading.method, rate: rate === undefined ? "" : formatRate(rate), label };
}
