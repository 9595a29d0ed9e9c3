import { defineRule } from "../../defineRule";
import { methodFix } from "../../methodFix";
import { methodLabel } from "../../methodLabel";
import { methodRate, type MethodRate } from "../../methodRate";
import { reportGrade } from "../../reportGrade";

interface Args {
  readonly letter: string;
  readonly attainment: MethodRate;
  /** `undefined` where it can't be computed, for want of a baseline */
  readonly progress: MethodRate | undefined;
}

export const gradeByAttainment = defineRule<Args>({
  id: "grade-by-attainment",
  scope: "row",
  severity: "info",
  needs: ["baseline", "current", "target", "grade"],
  title: { ja: "達成率による達成度", en: "Grade by attainment" },
  why: {
    ja: "算定方法の記入がなく、達成率でだけその達成度になる行です。どの方法によるかを書いておくと、後の年度も同じ方法で評価できます。",
    en: "No method is named, and only attainment gives this letter. Recording the method lets later years be graded alike.",
  },
  message: {
    ja: ({ letter, attainment, progress }) => {
      const by = attainment.rate === "" ? "目標の達成" : `達成率${attainment.rate}`;
      return progress === undefined || progress.rate === ""
        ? `「達成度」の${letter}は${by}によるものです。「算定方法」に達成率と記入すると、根拠が残ります。`
        : `「達成度」の${letter}は${by}によるものです（進捗率は${progress.rate}で${progress.label}）。「算定方法」に達成率と記入すると、根拠が残ります。`;
    },
    en: ({ letter, attainment, progress }) => {
      const by = attainment.rate === "" ? "reaching the target" : `the attainment rate of ${attainment.rate}`;
      return progress === undefined || progress.rate === ""
        ? `Achievement grade ${letter} follows from ${by}. Enter 達成率 as Method to keep the reason.`
        : `Achievement grade ${letter} follows from ${by} (the progress rate is ${progress.rate}, ${progress.label}). Enter 達成率 as Method to keep the reason.`;
    },
  },
  example: {
    reject: { baseline: "36施設", current: "35施設", target: "37施設", grade: "B" },
    accept: { baseline: "50点", current: "80点", target: "80点", grade: "A" },
  },
  check: (plan, list) => {
    const grade = reportGrade(plan, list);
    if (grade?.letter === undefined || plan.unmeasurable || plan.method || plan.current.kind === "word")
      return [];
    // value-missing speaks of a blank baseline; a none mark says that there is none.
    if (plan.baseline.kind === "blank") return [];
    const { letter } = grade;
    if (methodLabel("progress", plan, list) === letter) return [];
    const attainment = methodRate("attainment", plan, list);
    if (attainment?.label !== letter) return [];
    const progress = methodRate("progress", plan, list);
    const fix = methodFix([plan], list, "attainment");
    const related = fix?.cells.map(({ place }) => place) ?? [];
    return [{ field: "grade", at: { nth: grade.nth }, args: { letter, attainment, progress }, related, fix }];
  },
});
