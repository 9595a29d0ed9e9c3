import { defineRule } from "../../defineRule";
import { gradingBy } from "../../gradingBy";
import { reportGrade } from "../../reportGrade";
import { shorten } from "../../shorten";
import { valueText } from "../../valueText";

interface Args {
  readonly letter: string;
  /** as written; "" for a blank cell */
  readonly current: string;
}

export const gradeWithoutValue = defineRule<Args>({
  id: "grade-without-value",
  scope: "row",
  severity: "error",
  needs: ["baseline", "current", "target", "grade"],
  title: { ja: "現状値がないのに達成度がある", en: "Grade without a value" },
  why: {
    ja: "測っていない年度の達成度には根拠がありません。未実施は、当初値か目標値が数量のときだけ未測定とみなします（言葉の指標では段階の一つです）。算定方法が判断の行では何も言いません。",
    en: "A grade for a year without a value rests on nothing. 未実施 counts as not measured only beside a quantity; beside words it is a stage. Silent where the method is 判断.",
  },
  message: {
    ja: ({ letter, current }) =>
      current === ""
        ? `「現状値」は空欄ですが、「達成度」に${letter}が記入されています。空欄にするか、「根拠」に理由を記入してください。`
        : `「現状値」は未測定（${shorten(current)}）ですが、「達成度」に${letter}が記入されています。空欄にするか、「根拠」に理由を記入してください。`,
    en: ({ letter, current }) =>
      current === ""
        ? `Current value is blank, but Achievement grade says ${letter}. Clear the grade, or give the reason in the column 根拠.`
        : `Current value was not measured (${shorten(current)}), but Achievement grade says ${letter}. Clear the grade, or give the reason in the column 根拠.`,
  },
  example: {
    reject: { current: "未実施" },
    accept: { baseline: "-", current: "未実施", target: "実施", grade: "D" },
  },
  check: (plan, list) => {
    const grade = reportGrade(plan, list);
    if (grade?.letter === undefined || plan.unmeasurable || plan.method === "judged") return [];
    if (gradingBy(plan.method, plan, list).kind !== "nothing") return [];
    const args = { letter: grade.letter, current: valueText(plan.current) };
    return [
      { field: "grade", at: { nth: grade.nth }, args, related: [{ field: "current", plan: plan.index }] },
    ];
  },
});
