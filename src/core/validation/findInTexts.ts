import type { FieldId } from "../plan/fields";
import type { Place } from "../plan/place";
import type { PlanList } from "../plan/planList";
import { eachInSteps } from "../steps/eachInSteps";
import type { Steps } from "../steps/steps";

/** A text of the list that people wrote, and where it stands. */
export interface ListText {
  readonly field: "title" | "departments" | "indicator" | "overview";
  readonly at: Place;
  readonly text: string;
}

/**
 * What is found in the texts of the plans, row by row, in steps; what a further indicator repeats of the plan above
 * comes once, blank texts not at all.
 *
 * @param fields which texts
 * @returns of tens of thousands of texts only what was found is kept
 */
export function* findInTexts<T>(
  { plans }: PlanList,
  fields: readonly ListText["field"][],
  find: (text: ListText) => readonly T[],
): Steps<T[]> {
  const found: T[] = [];
  yield* eachInSteps(plans, (plan) => {
    for (const field of fields) {
      const text = plan[field];
      if (text === "" || (plan.continues && REPEATED.includes(field))) continue;
      found.push(...find({ field, at: { field, plan: plan.index }, text }));
    }
  });
  return found;
}

const REPEATED: readonly FieldId[] = ["title", "departments"];
