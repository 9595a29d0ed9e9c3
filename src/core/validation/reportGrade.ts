import type { GradeCell, ActionPlan, PlanList } from "../plan/planList";

/** The one grade of a row that the list's current value can explain. */
export interface ReportGrade {
  /** which grade column */
  readonly nth: number;
  readonly cell: GradeCell;
  /** `undefined` unless the cell holds a letter of the scale, exactly as the scale has it */
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
  return { nth, cell, letter: cell.reading.kind === "grade" ? cell.reading.label : undefined };
}
