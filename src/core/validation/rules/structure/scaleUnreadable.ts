import { scaleSentence } from "../../../messages/scaleSentence";
import type { PlanList } from "../../../plan/planList";
import type { ScaleProblem } from "../../../plan/scaleProblem";
import { defineRule } from "../../defineRule";
import { shorten } from "../../shorten";

interface Args {
  readonly problem: ScaleProblem;
  readonly used: PlanList["scaleSource"];
}

export const scaleUnreadable = defineRule<Args>({
  id: "scale-unreadable",
  scope: "book",
  severity: "warning",
  title: { ja: "評価基準が読み取れない", en: "Grade scale can't be read" },
  why: {
    ja: "ブックにある評価基準が使えないと、達成度をほかの基準で確かめることになります。",
    en: "Where the workbook's grade scale can't be used, grades are checked by another one.",
  },
  message: {
    ja: ({ problem, used }) => `${whatJa(problem)}今は${USED[used].ja}で確かめています。`,
    en: ({ problem, used }) => `${whatEn(problem)} Until then grades are checked by ${USED[used].en}.`,
  },
  example: {
    reject: { cells: listWith("A 100%以上", "B 50%以上75%未満", "C 50%未満") },
    accept: { cells: listWith("A 100%以上", "B 50%以上100%未満", "C 50%未満") },
  },
  check: ({ list }) =>
    list?.scaleProblem === undefined
      ? []
      : [{ field: "scale", args: { problem: list.scaleProblem, used: list.scaleSource } }],
});

const USED = {
  name: { ja: "名前の範囲", en: "the named range" },
  legend: { ja: "表の目安", en: "the legend at the table" },
  sheet: { ja: "ほかのシートの目安", en: "the legend on another sheet" },
  default: { ja: "標準（A〜D）", en: "the standard A to D" },
} as const;

function whatJa(problem: ScaleProblem): string {
  if (problem.of === "legend")
    return `表の目安（${shorten(problem.labels.join("・"))}）に、隙間か重なりがあります。境目をそろえてください。`;
  if (problem.of === "lost-name")
    return problem.why === "gone"
      ? "名前「評価基準」の範囲がなくなっています（#REF!）。範囲を指定し直してください。"
      : "名前「評価基準」が、一つの範囲のセルを指していません。範囲を指定し直してください。";
  const { issue } = problem;
  if (issue.code === "scale-blank") return "「評価基準」の範囲が空欄です。評価と下限を記入してください。";
  return scaleSentence("text" in issue ? { ...issue, text: shorten(issue.text) } : issue);
}

function whatEn(problem: ScaleProblem): string {
  if (problem.of === "legend")
    return `The legend at the table (${shorten(problem.labels.join(", "))}) has a gap or an overlap. Mend its bounds.`;
  if (problem.of === "lost-name")
    return problem.why === "gone"
      ? "The cells of the name 評価基準 are gone (#REF!). Point it to its table."
      : "The name 評価基準 doesn't point to one block of cells. Point it to its table.";
  const { issue } = problem;
  switch (issue.code) {
    case "scale-blank":
      return "The range 評価基準 is blank. Enter grades and their lower bounds.";
    case "scale-too-narrow":
      return "The range 評価基準 has one column. Give it two: grades and their lower bounds.";
    case "label-missing":
      return `Row ${issue.row} of 評価基準 has no grade. Enter one.`;
    case "label-twice":
      return `Row ${issue.row} of 評価基準 repeats a grade (${shorten(issue.label)}). Keep one of them.`;
    case "bound-unreadable":
      return `Row ${issue.row} of 評価基準 has a lower bound that can't be read (${shorten(issue.text)}). Enter a percentage.`;
    case "bound-unsorted":
      return `Row ${issue.row} of 評価基準 has a lower bound (${shorten(issue.text)}) that isn't under the one above. Sort them.`;
    case "inclusion-unreadable":
      return `Row ${issue.row} of 評価基準 has a third column that can't be read (${shorten(issue.text)}). Enter 以上 or 超.`;
  }
}

function listWith(...legend: readonly string[]): readonly (readonly string[])[] {
  return [
    ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"],
    ["1", "窓口サービスの向上", "市民課", "来庁者の満足度", "50点", "65点", "80点", "B"],
    ...legend.map((line) => [line]),
  ];
}
