import { gradeIndicator, type Grading } from "../grading/gradeIndicator";
import type { GradingMethod } from "../grading/gradingOptions";
import type { ActionPlan, PlanList } from "../plan/planList";

const known = new WeakMap<ActionPlan, Partial<Record<GradingMethod, Grading>>>();

/**
 * 達成度 that a method gives to a row, reckoned once however many rules ask.
 *
 * @param method `undefined` or `null`: the row names none, the default holds
 * @param list the one that the plan is of
 */
export function gradingBy(
  method: GradingMethod | undefined | null,
  plan: ActionPlan,
  { scale }: PlanList,
): Grading {
  const gradings = known.get(plan) ?? {};
  known.set(plan, gradings);
  const asked = method ?? "progress";
  return (gradings[asked] ??= gradeIndicator(plan, { method: asked, scale }));
}
