import type { FiscalYear } from "../../core/fiscal-year/fiscalYear";
import { gradeIndicator } from "../../core/grading/gradeIndicator";
import type { GradingMethod } from "../../core/grading/gradingOptions";
import { nextLevel, type NextLevel } from "../../core/grading/nextLevel";
import { rateAxis, type RateAxis } from "../../core/grading/rateAxis";
import { gradingSentence } from "../../core/messages/gradingSentence";
import type { LocaleText } from "../../core/messages/locale";
import type { ActionPlan, PlanList } from "../../core/plan/planList";
import type { CellPlace } from "../../core/sheet/cellPlace";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { saidDirection } from "../../core/validation/saidDirection";
import { valueDecimals } from "../../core/validation/valueDecimals";
import { explainedRates, type ExplainedRate } from "./explainedRates";
import { planBooksOf } from "../check/planBooksOf";

/** Which plan a grade is of, and what stands in its cell. */
interface ExplainedCell {
  readonly place: CellPlace;
  readonly numberText: string;
  readonly title: string;
  readonly indicator: string;
  /** of the grade's column; `undefined` where its heading names none */
  readonly year: FiscalYear | undefined;
  /** as written; "" for a blank cell */
  readonly letter: string;
  /** #NAME? … where the cell holds one */
  readonly error: string | undefined;
}

/** 達成度の理由 why the cell of a grade says what it says. */
export type GradeExplanation = NotComputed | Explained;

/** Nothing can be computed for the cell. */
export interface NotComputed extends ExplainedCell {
  readonly kind: "not-computed";
  /** the list's values are of its report year; nothing tells which year that is, or which scale the letters are of;
   * or a value or the method is an error such as #REF! */
  readonly because: "other-year" | "year-unknown" | "scale-unknown" | "cell-error";
  readonly reportYear: FiscalYear | undefined;
}

export interface Explained extends ExplainedCell {
  readonly kind: "explained";
  readonly method: GradingMethod;
  /** "default": the row names none; "unknown": what stands there names none, and 進捗率 was reckoned */
  readonly methodSource: "row" | "default" | "unknown";
  /** by that method; `undefined` where there is none */
  readonly computed: string | undefined;
  /** why there is that grade, or none: as GRADEREASON says it */
  readonly sentence: LocaleText;
  /** those that the values have */
  readonly rates: readonly ExplainedRate[];
  readonly axis: RateAxis;
  readonly next: NextLevel;
}

/**
 * なぜこの達成度か explains the grades of a book's lists.
 *
 * @param book as it was read last
 * @returns a function from a cell to its explanation: grades, and the values and methods behind the report year's.
 *   `undefined` for any other cell
 */
export function explainGrades(book: BookSnapshot): (place: CellPlace) => GradeExplanation | undefined {
  const cells = new Map<string, () => GradeExplanation>();
  for (const { book: read, locate } of planBooksOf(book)) {
    const { list } = read;
    if (list === undefined) continue;
    const { reportGrade } = list;
    const fields = new Set(list.headings.map(({ field }) => field));
    for (const plan of list.plans) {
      for (const nth of plan.grades.keys()) {
        const place = locate({ field: "grade", plan: plan.index, nth });
        cells.set(keyOf(place), () => explain(plan, list, nth, place));
      }
      if (reportGrade === undefined) continue;
      const place = locate({ field: "grade", plan: plan.index, nth: reportGrade });
      for (const field of BEHIND)
        if (fields.has(field)) {
          const behind = locate({ field, plan: plan.index });
          cells.set(keyOf(behind), () => explain(plan, list, reportGrade, place));
        }
    }
  }
  return (place) => cells.get(keyOf(place))?.();
}

const BEHIND = ["baseline", "current", "target"] as const;

function keyOf({ sheet, cell }: CellPlace): string {
  return `${sheet}\u0000${cell}`;
}

function explain(plan: ActionPlan, list: PlanList, nth: number, place: CellPlace): GradeExplanation {
  const { numberText, title, indicator, method: named } = plan;
  const { year, text, error } = plan.grades[nth]!;
  const cell = { place, numberText, title, indicator, year, letter: text, error };
  const { scale, stages, reportYear } = list;
  const because = whyNot(plan, list, nth);
  if (because !== undefined) return { ...cell, kind: "not-computed", because, reportYear };
  const method = named ?? "progress";
  const options = { method, scale, direction: saidDirection(plan), stages };
  const grading = gradeIndicator(plan, options);
  const axis = rateAxis(scale);
  return {
    ...cell,
    kind: "explained",
    method,
    methodSource: named === undefined ? "default" : named === null ? "unknown" : "row",
    computed: grading.kind === "graded" ? grading.label : undefined,
    sentence: gradingSentence(grading, plan, scale),
    rates: explainedRates(plan, options, axis, grading.kind === "graded" ? grading.method : method),
    axis,
    next: nextLevel(plan, options, valueDecimals(plan)),
  };
}

function whyNot(
  { errors }: ActionPlan,
  { foreignGrades, reportGrade }: PlanList,
  nth: number,
): NotComputed["because"] | undefined {
  if (foreignGrades.length > 0) return "scale-unknown";
  if (reportGrade === undefined) return "year-unknown";
  if (nth !== reportGrade) return "other-year";
  const isBehind = errors.some(({ field }) => field === "method" || BEHIND.some((each) => each === field));
  return isBehind ? "cell-error" : undefined;
}
