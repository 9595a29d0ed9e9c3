import { defineRule } from "../../defineRule";
import { gradingBy } from "../../gradingBy";
import { reportGrade } from "../../reportGrade";
import { shorten } from "../../shorten";
import { valueText } from "../../valueText";

interface Args {
  readonly letter: string;
  readonly current: string;
  readonly target: string;
}

export const gradeOfWords = defineRule<Args>({
  id: "grade-of-words",
  scope: "row",
  severity: "info",
  needs: ["baseline", "current", "target", "grade"],
  title: { ja: "言葉の指標の達成度", en: "Grade of words" },
  why: {
    ja: "現状値が言葉の行の達成度は、段階で計算するのでなければ人の判断です。どちらかを書いておくと、後の年度も同じ見方で評価できます。目標と同じ言葉で最上位の行では何も言いません。",
    en: "Where the current value is words, the grade is a person's judgement unless it goes by stage. Recording which lets later years be graded alike. Silent where the word is the target's and the grade the best.",
  },
  message: {
    ja: ({ letter, current, target }) =>
      `「達成度」の${letter}は言葉（${shorten(current)}→${shorten(target)}）によります。「算定方法」に段階か判断と記入すると、根拠が残ります。`,
    en: ({ letter, current, target }) =>
      `Achievement grade ${letter} rests on words (${shorten(current)}; the target is ${shorten(target)}). Enter 段階 or 判断 as Method to keep the reason.`,
  },
  example: {
    reject: { baseline: "-", current: "検討", target: "実施", grade: "C" },
    accept: { baseline: "-", current: "実施", target: "実施", grade: "A" },
  },
  check: (plan, list) => {
    const { current, target, method } = plan;
    const grade = reportGrade(plan, list);
    if (grade?.letter === undefined || plan.unmeasurable || current.kind !== "word") return [];
    if (method === "stage" || method === "judged" || target.kind === "blank") return [];
    const { letter } = grade;
    const grading = gradingBy(undefined, plan, list);
    if (grading.kind === "nothing" || (grading.kind === "graded" && grading.label === letter)) return [];
    const args = { letter, current: valueText(current), target: valueText(target) };
    return [{ field: "grade", at: { nth: grade.nth }, args }];
  },
});
