import { sign } from "../../../quantity/decimal";
import type { ActionPlan, PlanList } from "../../../plan/planList";
import { defineRule } from "../../defineRule";
import { gradingBy } from "../../gradingBy";
import { reportGrade } from "../../reportGrade";
import { shorten } from "../../shorten";
import { valueText } from "../../valueText";

interface Args {
  readonly letter: string;
  readonly baseline: string;
  readonly current: string;
  readonly target: string;
  /** last year's letter, where the new one is better and no good one in itself */
  readonly lastLetter: string | undefined;
}

export const gradeDespiteRegression = defineRule<Args>({
  id: "grade-despite-regression",
  scope: "row",
  severity: "warning",
  needs: ["baseline", "current", "target", "grade"],
  title: { ja: "当初値より後退しているのによい達成度", en: "Good grade despite going backwards" },
  why: {
    ja: "当初値より目標値から遠ざかったのに上位2段階の達成度や前の年度よりよい達成度が付くのは、達成率で計算したときです。読み手には進んだように見えます。算定方法が判断の行と、どの計算とも合わない達成度（別の規則が言います）では何も言いません。",
    en: "Further from the target than at the start, yet graded on one of the two best levels or better than the year before: attainment does that, and readers take it for progress. Silent where the method is 判断, and about grades that nothing gives (another rule speaks).",
  },
  message: {
    ja: ({ letter, baseline, current, lastLetter }) =>
      `「現状値」（${shorten(current)}）は「当初値」（${shorten(baseline)}）より目標から遠いのに、「達成度」は${lastLetter === undefined ? letter : `${lastLetter}から${letter}`}です。根拠をご確認ください。`,
    en: ({ letter, baseline, current, target, lastLetter }) =>
      `Current value (${shorten(current)}) is further from the target (${shorten(target)}) than Baseline (${shorten(baseline)}), but Achievement grade ${lastLetter === undefined ? `is ${letter}` : `rose from ${lastLetter} to ${letter}`}. Check what it rests on.`,
  },
  example: {
    reject: { baseline: "36施設", current: "35施設", target: "37施設", grade: "B" },
    accept: { baseline: "629人", current: "600人", target: "820人", lastGrade: "A", grade: "C" },
  },
  check: (plan, list) => {
    const grade = reportGrade(plan, list);
    if (grade?.letter === undefined || plan.unmeasurable || plan.method === "judged") return [];
    if (!wentBackwards(plan, list)) return [];
    const { letter } = grade;
    const attainment = gradingBy("attainment", plan, list);
    if (attainment.kind !== "graded" || attainment.label !== letter) return [];
    const level = levelOf(letter, list);
    const lastLetter = letterBefore(plan, list);
    const isBetter = lastLetter !== undefined && level < levelOf(lastLetter, list);
    const isGood = level <= 1 && level < list.scale.length - 1;
    if (!isGood && !isBetter) return [];
    const { baseline, current, target } = plan;
    const texts = { baseline: valueText(baseline), current: valueText(current), target: valueText(target) };
    const args: Args = { letter, ...texts, lastLetter: isGood ? undefined : lastLetter };
    return [
      { field: "grade", at: { nth: grade.nth }, args, related: [{ field: "current", plan: plan.index }] },
    ];
  },
});

/** A progress rate below 0. A 維持目標 has none. */
function wentBackwards(plan: ActionPlan, list: PlanList): boolean {
  const grading = gradingBy("progress", plan, list);
  if (grading.kind !== "graded" || grading.method !== "progress" || grading.rate === undefined) return false;
  const { numerator, denominator } = grading.rate;
  return sign(numerator) * sign(denominator) < 0;
}

/** 0 = best. */
function levelOf(letter: string, { scale }: PlanList): number {
  return scale.findIndex(({ label }) => label === letter);
}

/** 達成度 of the year before the report year. */
function letterBefore(plan: ActionPlan, { reportYear }: PlanList): string | undefined {
  const before = plan.grades.find(({ year }) => year !== undefined && year + 1 === reportYear);
  return before?.error === undefined && before?.reading.kind === "grade" ? before.reading.label : undefined;
}
