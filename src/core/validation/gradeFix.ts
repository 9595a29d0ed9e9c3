import type { ActionPlan, PlanList } from "../plan/planList";
import type { Fix } from "./finding";
import { methodRate } from "./methodRate";
import type { ReportGrade } from "./reportGrade";

/**
 * 達成度の計算し直し the letter that the values give, where there is only one: the row names its method, or both
 * methods agree. Words are compared by people.
 *
 * @returns `undefined` where it isn't sure
 * @see SPEC.md V143
 */
export function gradeFix(plan: ActionPlan, list: PlanList, { nth, cell }: ReportGrade): Fix | undefined {
  const label = sureLabel(plan, list);
  if (label === undefined || label === cell.text.trim()) return undefined;
  const place = { field: "grade", plan: plan.index, nth } as const;
  return { kind: "grade", cells: [{ place, was: cell.text.trim(), content: label }] };
}

function sureLabel(plan: ActionPlan, list: PlanList): string | undefined {
  const { method } = plan;
  if (method === null || method === "judged") return undefined;
  const rates = (method === undefined ? (["progress", "attainment"] as const) : [method]).map((each) =>
    methodRate(each, plan, list),
  );
  const label = rates[0]?.label;
  return rates.every((rate) => rate !== undefined && rate.label === label && rate.method !== "word")
    ? label
    : undefined;
}
