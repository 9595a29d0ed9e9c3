import type { UncomputableIssue } from "../grading/uncomputableIssue";
import { VALUE_LABELS } from "../plan/valueLabels";
import { shortened } from "./shortened";

/** Why GRADE shows `#N/A`, and what to do: one sentence or two for the cell's hover text. */
export function uncomputableSentence(issue: UncomputableIssue): string {
  switch (issue.code) {
    case "judged":
      return "算定方法が「判断」のため計算できません。達成度を記入してください。";
    case "target-missing":
      return "「目標値」がないため計算できません。目標値を入力してください。";
    case "target-is-word":
      return `「目標値」が数値ではないため計算できません（${shortened(issue.text)}）。数値を入力するか、算定方法に段階を指定してください。`;
    case "baseline-missing":
      return "「当初値」がないため計算できません。当初値を入力するか、算定方法に達成率を指定してください。";
    case "baseline-is-word":
      return `「当初値」が数値ではないため計算できません（${shortened(issue.text)}）。算定方法に達成率を指定してください。`;
    case "word-to-judge":
      return `「現状値」（${shortened(issue.current)}）と「目標値」（${shortened(issue.target)}）は言葉です。算定方法に段階を指定するか、達成度を記入してください。`;
    case "no-stage":
      return `「${VALUE_LABELS[issue.field]}」に段階を表す言葉がありません（${shortened(issue.text)}）。検討・策定・実施などを入力してください。`;
    case "no-ratio-short":
      return "負の数のため達成率を計算できません。算定方法に進捗率を指定するか、達成度を記入してください。";
    case "no-ratio-beyond":
      return "目標値を超えていますが、0または負の数のため計算できません。算定方法に進捗率を指定してください。";
    case "under-last-bound":
      return `評価基準の最後の段階（${issue.label}）の下限に届きません。下限が空欄の行を加えてください。`;
  }
}
