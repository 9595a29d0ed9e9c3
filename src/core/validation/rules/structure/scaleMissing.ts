import { defineRule } from "../../defineRule";
import { shorten } from "../../shorten";

interface Args {
  readonly grades: readonly string[];
}

export const scaleMissing = defineRule<Args>({
  id: "scale-missing",
  scope: "list",
  severity: "warning",
  title: { ja: "評価基準が分からない", en: "Grade scale unknown" },
  why: {
    ja: "何%からどの評価になるかが書かれていないと、達成度が正しいか確かめられません。",
    en: "Unless it is written from which rate each grade is given, grades can't be checked.",
  },
  message: {
    ja: ({ grades }) =>
      `標準（A〜D）にない達成度（${shorten(grades.join("・"))}）があります。表の下に目安（◎ 100%以上など）を書いてください。`,
    en: ({ grades }) =>
      `There are grades other than A to D (${shorten(grades.join(", "))}), and no scale. Write their bounds under the table, as in "◎ 100%以上".`,
  },
  example: {
    reject: {
      rows: [
        { lastGrade: "○", grade: "△" },
        { number: "2", lastGrade: "○", grade: "○" },
      ],
    },
    accept: { rows: [{ lastGrade: "評価困難" }, { number: "2", lastGrade: "評価困難" }] },
  },
  check: ({ foreignGrades, scaleProblem }) =>
    foreignGrades.length === 0 || scaleProblem !== undefined
      ? []
      : [{ field: "scale", args: { grades: foreignGrades } }],
});
