import { gradeIndicator } from "../grading/gradeIndicator";
import { DEFAULT_STAGES } from "../grading/stage";
import type { ActionPlan, PlanList } from "../plan/planList";
import { saidDirection } from "./saidDirection";

/** The standard words name no stage of the row. */
export const NO_GRADE = "";

/**
 * What GRADE says of a row of 段階 in a book whose stage words are its own: the functions know the standard ones only.
 *
 * @returns `undefined` where the row goes by another method, or the book's words are the standard ones
 */
export function standardStageGrade(plan: ActionPlan, { scale, stages }: PlanList): string | undefined {
  if (plan.method !== "stage" || stages === DEFAULT_STAGES) return undefined;
  const grading = gradeIndicator(plan, { method: "stage", scale, direction: saidDirection(plan) });
  return grading.kind === "graded" ? grading.label : NO_GRADE;
}
