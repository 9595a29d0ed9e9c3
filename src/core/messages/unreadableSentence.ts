import type { UnreadableIssue } from "../grading/unreadableIssue";
import { VALUE_LABELS } from "../plan/valueLabels";
import { unitsDiffer } from "./unitsDiffer";

/** Why GRADE shows `#VALUE!`, and what to do. */
export function unreadableSentence(issue: UnreadableIssue): string {
  if (issue.code === "unreadable") {
    return `「${VALUE_LABELS[issue.field].ja}」が数値として読めません（${issue.text}）。半角数字で入力してください。`;
  }
  const [a, b] = issue.fields;
  const differ = unitsDiffer(VALUE_LABELS[a].ja, issue.texts[0], VALUE_LABELS[b].ja, issue.texts[1]);
  if (issue.percent === undefined) return `${differ}単位をそろえてください。`;
  return `${differ}${issue.percent.text}は${issue.percent.asPercent}のことですか。単位をそろえてください。`;
}
