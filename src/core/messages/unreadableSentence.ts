import type { UnreadableIssue } from "../grading/unreadableIssue";
import { FIELD_LABELS } from "../plan/fields";

/** Why GRADE shows `#VALUE!`, and what to do. */
export function unreadableSentence(issue: UnreadableIssue): string {
  if (issue.code === "unreadable") {
    return `「${FIELD_LABELS[issue.field].ja}」が数値として読めません（${issue.text}）。半角数字で入力してください。`;
  }
  const [a, b] = issue.fields;
  const differ = `「${FIELD_LABELS[a].ja}」（${issue.texts[0]}）と「${FIELD_LABELS[b].ja}」（${issue.texts[1]}）の単位がそろっていません。`;
  if (issue.percent === undefined) return `${differ}単位をそろえてください。`;
  return `${differ}${issue.percent.text}は${issue.percent.asPercent}のことですか。単位をそろえてください。`;
}
