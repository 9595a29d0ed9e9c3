import type { UncomputableIssue, UnreadableIssue } from "../grading/gradingIssue";
import type { ScaleIssue } from "../grading/readScale";
import { FIELD_LABELS } from "../plan/fields";

/** Why GRADE shows `#N/A`, and what to do: one sentence or two for the cell's hover text. */
export function uncomputableSentence(issue: UncomputableIssue): string {
  switch (issue.code) {
    case "judged":
      return "算定方法が「判断」のため計算しません。達成度は担当者が記入してください。";
    case "target-missing":
      return "「目標値」がないため計算できません。目標値を入力してください。";
    case "target-is-word":
      return `「目標値」が数値ではないため計算できません（${issue.text}）。数値にするか、算定方法に段階を指定してください。`;
    case "baseline-missing":
      return "「当初値」がないため進捗率を計算できません。当初値を入力するか、算定方法に達成率を指定してください。";
    case "baseline-is-word":
      return `「当初値」が数値ではないため進捗率を計算できません（${issue.text}）。算定方法に達成率を指定してください。`;
    case "word-to-judge":
      return `「現状値」（${issue.current}）と「目標値」（${issue.target}）は言葉です。算定方法に段階を指定するか、達成度を記入してください。`;
    case "no-stage":
      return `「${FIELD_LABELS[issue.field].ja}」に段階を表す言葉がありません（${issue.text}）。検討・策定・実施などの言葉で入力してください。`;
    case "no-ratio-short":
      return "負の数のため達成率を計算できません。算定方法に進捗率を指定してください。";
    case "no-ratio-beyond":
      return "目標値を超えていますが、0または負の数のため達成率を計算できません。算定方法に進捗率を指定してください。";
    case "under-last-bound":
      return `評価基準の最後の段階（${issue.label}）の下限に届きません。評価基準に残りすべてを受ける行を加えてください。`;
  }
}

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

/** Why a scale can't be used, with the row of the range. */
export function scaleSentence(issue: ScaleIssue): string {
  switch (issue.code) {
    case "scale-too-narrow":
      return "評価基準には、評価と下限の2列の範囲を指定してください。";
    case "label-missing":
      return `評価基準の${issue.row}行目に評価がありません。評価（Aなど）を入力してください。`;
    case "label-twice":
      return `評価基準の${issue.row}行目の評価（${issue.label}）が重なっています。評価は一度ずつ入力してください。`;
    case "bound-unreadable":
      return `評価基準の${issue.row}行目の下限が読めません（${issue.text}）。0.75または75%のように入力してください。`;
    case "bound-unsorted":
      return `評価基準の${issue.row}行目の下限（${issue.text}）が上の行より低くありません。高い順に並べてください。`;
    case "inclusion-unreadable":
      return `評価基準の${issue.row}行目の3列目が読めません（${issue.text}）。「以上」または「超」と入力してください。`;
  }
}

/** Why an option of a function can't be used. */
export function optionSentence(option: "method" | "direction", text: string): string {
  return option === "method"
    ? `算定方法が読めません（${text}）。進捗率・達成率・段階・判断のいずれかを指定してください。`
    : `増減の向きが読めません（${text}）。増または減を指定してください。`;
}
