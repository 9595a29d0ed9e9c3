import type { ScaleIssue } from "../grading/readScale";

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
