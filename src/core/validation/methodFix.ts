import type { GradingMethod } from "../grading/gradingOptions";
import { METHOD_LABELS } from "../grading/methodLabels";
import type { ActionPlan, PlanList } from "../plan/planList";
import type { Fix } from "./finding";

/**
 * 算定方法の記録 the method written into rows that name none.
 *
 * @param plans with no method
 * @returns `undefined` where the list has no column for it, or a row says something else there
 * @see SPEC.md V144
 */
export function methodFix(
  plans: readonly ActionPlan[],
  { hasMethodColumn }: PlanList,
  method: GradingMethod,
): Fix | undefined {
  if (!hasMethodColumn || plans.some((plan) => plan.method !== undefined)) return undefined;
  const cells = plans.map(({ index }) => ({
    place: { field: "method" as const, plan: index },
    was: "",
    content: METHOD_LABELS[method],
  }));
  return { kind: "method", cells };
}
