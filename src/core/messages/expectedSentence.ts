import type { ExpectedIssue, ExpectedPart } from "../expected-value/expectedValue";
import { formatYear } from "../fiscal-year/formatYear";
import { VALUE_LABELS } from "../plan/valueLabels";
import { shortened } from "./shortened";
import { unreadableSentence } from "./unreadableSentence";
import { yearSentence } from "./yearSentence";

const LABELS: Readonly<Record<ExpectedPart, string>> = {
  baseline: VALUE_LABELS.baseline,
  target: VALUE_LABELS.target,
  baselineYear: "当初値の年度",
  targetYear: "目標値の年度",
  year: "求める年度",
};

/** Why EXPECTED shows `#N/A` or `#VALUE!`, and what to do. */
export function expectedSentence(issue: ExpectedIssue): string {
  switch (issue.code) {
    case "missing":
      return `「${LABELS[issue.part]}」がないため計算できません。${LABELS[issue.part]}を入力してください。`;
    case "word":
      return `「${LABELS[issue.part]}」が数値ではないため計算できません（${shortened(issue.text)}）。数値を入力してください。`;
    case "year-unreadable":
      return `「${LABELS[issue.part]}」：${yearSentence(issue.issue)}`;
    case "years-not-in-order": {
      const [first, last] = issue.years.map((year) => formatYear(year, "default"));
      return `「${LABELS.targetYear}」（${last}）が「${LABELS.baselineYear}」（${first}）以前のため計算できません。年度を確認してください。`;
    }
    default:
      return unreadableSentence(issue);
  }
}
