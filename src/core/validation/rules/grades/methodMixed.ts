import type { ActionPlan, PlanList } from "../../../plan/planList";
import { mapInSteps } from "../../../steps/mapInSteps";
import { defineRule } from "../../defineRule";
import { gradingBy } from "../../gradingBy";
import { methodFix } from "../../methodFix";
import { reportGrade } from "../../reportGrade";

interface Args {
  /** how many rows only this method explains */
  readonly progress: number;
  readonly attainment: number;
}

export const methodMixed = defineRule<Args>({
  id: "method-mixed",
  scope: "list",
  severity: "info",
  title: { ja: "算定方法の混在", en: "Methods mixed" },
  why: {
    ja: "進捗率でだけ合う行と達成率でだけ合う行があり、算定方法の記入がないと、一つの数式では一覧を計算できません。どちらでも同じ達成度になる行と、算定方法のある行は数えません。",
    en: "Some letters follow from progress only and some from attainment only, so that no one formula computes the table. Rows that both explain, and rows that name their method, don't count.",
  },
  message: {
    ja: ({ progress, attainment }) =>
      `「達成度」には、進捗率でだけ合う行（${progress}件）と達成率でだけ合う行（${attainment}件）があります。行ごとに「算定方法」を記入してください。`,
    en: ({ progress, attainment }) =>
      `Achievement grade follows from progress alone in some rows (${progress}) and from attainment alone in others (${attainment}). Enter the method of each row under Method.`,
  },
  example: {
    reject: {
      rows: [
        { number: "1", grade: "C" },
        { number: "2", title: "施設の活用", baseline: "36点", current: "35点", target: "37点", grade: "B" },
      ],
    },
    accept: {
      rows: [
        { number: "1", grade: "C", method: "進捗率" },
        {
          number: "2",
          title: "施設の活用",
          baseline: "36点",
          current: "35点",
          target: "37点",
          lastGrade: "B",
          grade: "B",
          method: "達成率",
        },
      ],
    },
  },
  check: function* (list) {
    const methods = yield* mapInSteps(list.plans, (plan) => onlyMethod(plan, list));
    const progress = list.plans.filter(({ index }) => methods[index] === "progress");
    const attainment = list.plans.filter(({ index }) => methods[index] === "attainment");
    const [first, other] = [progress[0], attainment[0]];
    const nth = list.reportGrade;
    if (first === undefined || other === undefined || nth === undefined) return [];
    const args: Args = {
      progress: progress.length,
      attainment: attainment.length,
    };
    const grades = [first, other].map(({ index }) => ({ field: "grade" as const, plan: index, nth }));
    // where nothing is named 進捗率 holds
    const fix = methodFix(attainment, list, "attainment");
    const related = [...grades, ...(fix?.cells.map(({ place }) => place) ?? [])];
    return [{ field: "heading", at: { field: "grade", nth }, args, related, fix }];
  },
});

/** The one method that gives a row its letter, where the row names none and the other gives another. */
function onlyMethod(plan: ActionPlan, list: PlanList): "progress" | "attainment" | undefined {
  const letter = reportGrade(plan, list)?.letter;
  if (letter === undefined || plan.unmeasurable || plan.method || plan.current.kind === "word")
    return undefined;
  const progress = gradingBy("progress", plan, list);
  const attainment = gradingBy("attainment", plan, list);
  if (progress.kind !== "graded" || attainment.kind !== "graded") return undefined;
  if (progress.label === attainment.label) return undefined;
  if (letter === progress.label) return "progress";
  return letter === attainment.label ? "attainment" : undefined;
}
