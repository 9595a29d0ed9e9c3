import type { FieldId } from "../plan/fields";
import type { Place } from "../plan/place";
import type { PlanList } from "../plan/planList";

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
  const texts: ListText[] = [];
  for (const plan of plans) {
    for (const field of fields) {
      const text = plan[field];
      if (text === "" || (plan.continues && REPEATED.includes(field))) continue;
      texts.push({ field, at: { field, plan: plan.index }, text });
    }
  }
  return texts;
}

const REPEATED: readonly FieldId[] = ["title", "departments"];
