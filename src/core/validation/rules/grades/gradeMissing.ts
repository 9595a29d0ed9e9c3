import type { ActionPlan, PlanList } from "../../../plan/planList";
import type { ValueReading } from "../../../quantity/valueReading";
import { defineRule } from "../../defineRule";
import { gradeFix } from "../../gradeFix";
import { gradingBy } from "../../gradingBy";
import { methodRate, type MethodRate } from "../../methodRate";
import { reportGrade } from "../../reportGrade";
import { statesNone } from "../../statesNone";
import { toldRates } from "../../toldRates";

interface Args {
  /** what the row's method gives, or progress and attainment where it names none; none where a person must judge */
  readonly rates: readonly MethodRate[];
}

export const gradeMissing = defineRule<Args>({
  id: "grade-missing",
  scope: "row",
  severity: "error",
  needs: ["baseline", "current", "target", "grade"],
  title: { ja: "達成度がない", en: "Grade missing" },
  why: {
    ja: "値がそろっているのに達成度がないと、一覧が未完成のまま公表されます。測れない指標、現状値が未測定か数値の目標に対する言葉（中止など）の行、目標なしと書いた行では何も言いません。前の年度の列は、一覧に値がないため見ません。",
    en: "Values without their grade leave the published list unfinished. Silent where nothing can be measured or wasn't, where words (中止) stand against a target in numbers, and where there is said to be no target; earlier years have no values in the list.",
  },
  message: {
    ja: ({ rates }) =>
      rates.length === 0
        ? "「達成度」が記入されていません。値をご確認のうえ、記入してください。"
        : `「達成度」が記入されていません。${toldRates(rates, "ja")}です。ご確認のうえ、記入してください。`,
    en: ({ rates }) =>
      rates.length === 0
        ? "Achievement grade is not filled in. Check the values and enter it."
        : `Achievement grade is not filled in: ${toldRates(rates, "en")}. Check the values and enter it.`,
  },
  example: { reject: { grade: "" }, accept: { current: "未実施", grade: "" } },
  check: (plan, list) => {
    const grade = reportGrade(plan, list);
    const isBlank = grade?.cell.reading.kind === "blank" || grade?.cell.reading.kind === "none";
    if (grade === undefined || !isBlank || plan.unmeasurable) return [];
    const grading = gradingBy(plan.method, plan, list);
    if (grading.kind === "nothing" || grading.kind === "unreadable") return [];
    if (plan.baseline.kind === "blank" || isAbsent(plan.target)) return [];
    // 中止, 次回調査はR4: why there is no value
    if (plan.current.kind === "word" && plan.target.kind === "quantity") return [];
    const args = { rates: ratesOf(plan, list) };
    return [{ field: "grade", at: { nth: grade.nth }, args, fix: gradeFix(plan, list, grade) }];
  },
});

/** The same grade twice is told once, by the default method. */
function ratesOf(plan: ActionPlan, list: PlanList): MethodRate[] {
  const first = methodRate(plan.method, plan, list);
  const second = plan.method ? undefined : methodRate("attainment", plan, list);
  const rates = first?.label === second?.label ? [first] : [first, second];
  return rates.filter((rate): rate is MethodRate => rate !== undefined && rate.method !== "word");
}

/** A blank value has its own finding; where none was set there is nothing to grade against. */
function isAbsent(target: ValueReading): boolean {
  if (target.kind === "word") return statesNone(target.text);
  return target.kind === "blank" || target.kind === "none" || target.kind === "unmeasured";
}
