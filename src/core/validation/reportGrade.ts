import { gradeIndicator } from "../grading/gradeIndicator";
import type { GradeCell, ActionPlan, PlanList } from "../plan/planList";
import { saidDirection } from "./saidDirection";

/** The one grade of a row that the list's current value can explain. */
export interface ReportGrade {
  /** which grade column */
  readonly nth: number;
  readonly cell: GradeCell;
  /**
   * `undefined` unless the cell holds a letter of the scale, exactly as the scale has it, and one that the target has to
   * explain: not what the year's own plan gives
   */
  readonly letter: string | undefined;
}

/**
 * 達成度 of the report year. Earlier columns have no value in the list.
 *
 * @returns `undefined` where the list has no such column, or the cell holds an error
 * @see SPEC.md V7
 */
export function reportGrade(plan: ActionPlan, list: PlanList): ReportGrade | undefined {
  const nth = list.reportGrade;
  const cell = nth === undefined ? undefined : plan.grades[nth];
  if (nth === undefined || cell === undefined || cell.error !== undefined) return undefined;
  const letter = cell.reading.kind === "grade" ? cell.reading.label : undefined;
  return {
    nth,
    cell,
    letter: letter !== undefined && isOfYearTarget(letter, plan, list) ? undefined : letter,
  };
}

/** Beside 計画 and 実績 of a year the letter may tell how far the year's plan was met. */
function isOfYearTarget(letter: string, plan: ActionPlan, { scale }: PlanList): boolean {
  if (plan.yearTarget.kind !== "quantity") return false;
  const values = { ...plan, target: plan.yearTarget };
  return (["progress", "attainment"] as const).some((method) => {
    const grading = gradeIndicator(values, { method, scale, direction: saidDirection(plan) });
    return grading.kind === "graded" && grading.label === letter;
  });
}
