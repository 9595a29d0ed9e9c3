import type { FieldId } from "../plan/fields";
import type { Place } from "../plan/place";
import type { ActionPlan, PlanList } from "../plan/planList";
import { flatMapInSteps } from "../steps/flatMapInSteps";
import type { Steps } from "../steps/steps";

/** A text of the list that people wrote, and where it stands. */
export interface ListText {
  readonly field: "title" | "departments" | "indicator" | "overview";
  readonly at: Place;
  readonly text: string;
}

/**
 * The texts of the plans, row by row; what a further indicator repeats of the plan above comes once.
 *
 * @param fields which of them
 * @returns no blank ones
 */
export function listTexts({ plans }: PlanList, fields: readonly ListText["field"][]): ListText[] {
  return plans.flatMap((plan) => textsOf(plan, fields));
}

/** What is found in each of these texts, in steps: of many thousand texts none is kept but for that. */
export function findInTexts<T>(
  { plans }: PlanList,
  fields: readonly ListText["field"][],
  find: (text: ListText) => readonly T[],
): Steps<T[]> {
  return flatMapInSteps(plans, (plan) => textsOf(plan, fields).flatMap((text) => find(text)));
}

const REPEATED: readonly FieldId[] = ["title", "departments"];

function textsOf(plan: ActionPlan, fields: readonly ListText["field"][]): ListText[] {
  const texts: ListText[] = [];
  for (const field of fields) {
    const text = plan[field];
    if (text === "" || (plan.continues && REPEATED.includes(field))) continue;
    texts.push({ field, at: { field, plan: plan.index }, text });
  }
  return texts;
}
