import type { GradingMethod } from "../grading/gradingOptions";
import type { ActionPlan, PlanList } from "../plan/planList";
import { gradingBy } from "./gradingBy";

/** The letter that a method gives to a row; `undefined` where it gives none. */
export function methodLabel(
  method: GradingMethod | undefined | null,
  plan: ActionPlan,
  list: PlanList,
): string | undefined {
  const grading = gradingBy(method, plan, list);
  return grading.kind === "graded" ? grading.label : undefined;
}
