import { gradeIndicator, type Grading } from "../grading/gradeIndicator";
import type { GradingMethod } from "../grading/gradingOptions";
import type { ActionPlan, PlanList } from "../plan/planList";
import { saidDirection } from "./saidDirection";

interface KnownGradings {
  readonly plan: ActionPlan;
  readonly by: Partial<Record<GradingMethod, Grading>>;
}

/** By the plan's index: an entry for each plan in the map itself would keep the garbage collector busy. */
const known = new WeakMap<PlanList, KnownGradings[]>();

/**
 * 達成度 that a method gives to a row, reckoned once however many rules ask.
 *
 * @param method `undefined` or `null`: the row names none, the default holds
 * @param list the one that the plan is of
 */
export function gradingBy(
  method: GradingMethod | undefined | null,
  plan: ActionPlan,
  list: PlanList,
): Grading {
  const asked = method ?? "progress";
  const { by } = knownOf(plan, list);
  return (by[asked] ??= gradeIndicator(plan, {
    method: asked,
    scale: list.scale,
    direction: saidDirection(plan),
    stages: list.stages,
  }));
}

/**
 * Rows that read as they did before keep what was reckoned of them.
 *
 * @param before of the same scale and stages as `after`
 * @param isKept by the plans of `after`: whether the plan at the same place before was alike
 */
export function keepGradings(before: PlanList, after: PlanList, isKept: readonly boolean[]): void {
  const old = known.get(before);
  if (old === undefined || known.has(after)) return;
  const kept: KnownGradings[] = [];
  for (const [at, plan] of after.plans.entries()) {
    const gradings = isKept[at] === true ? old[at] : undefined;
    if (gradings !== undefined) kept[at] = { plan, by: gradings.by };
  }
  known.set(after, kept);
}

function knownOf(plan: ActionPlan, list: PlanList): KnownGradings {
  const ofList = known.get(list) ?? [];
  known.set(list, ofList);
  const before = ofList[plan.index];
  if (before?.plan === plan) return before;
  const gradings: KnownGradings = { plan, by: {} };
  ofList[plan.index] = gradings;
  return gradings;
}
