import type { UnreadableIssue } from "../grading/unreadableIssue";
import { VALUE_LABELS } from "../plan/valueLabels";
import { shortened } from "./shortened";
import { unitsDiffer } from "./unitsDiffer";

/** Why GRADE shows `#VALUE!`, and what to do. */
export function unreadableSentence(issue: UnreadableIssue): string {
  if (issue.code === "unreadable") {
    return `「${VALUE_LABELS[issue.field]}」が数値として読めません（${shortened(issue.text)}）。半角数字で入力してください。`;
  }
  const [a, b] = issue.fields;
  const { percent } = issue;
  return unitsDiffer(
    VALUE_LABELS[a],
    issue.texts[0],
    VALUE_LABELS[b],
    issue.texts[1],
    percent === undefined ? "" : `${percent.text}は${percent.asPercent}のことですか。`,
  );
}
