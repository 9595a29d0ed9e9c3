import type { ScaleIssue } from "../grading/readScale";
import { shortened } from "./shortened";

/** Why a scale can't be used, with the row of the range. */
export function scaleSentence(issue: ScaleIssue): string {
  const row = "row" in issue ? `評価基準の${issue.row}行目の` : "";
  switch (issue.code) {
    case "scale-too-narrow":
      return "評価基準には、評価と下限の2列の範囲を指定してください。";
    case "label-missing":
      return `${row}評価がありません。Aなどを入力してください。`;
    case "label-twice":
      return `${row}評価（${shortened(issue.label)}）が重なっています。一つだけ入力してください。`;
    case "bound-unreadable":
      return `${row}下限が読めません（${shortened(issue.text)}）。75%のように入力してください。`;
    case "bound-unsorted":
      return `${row}下限（${shortened(issue.text)}）が上の行以上です。高い順に入力してください。`;
    case "inclusion-unreadable":
      return `${row}3列目が読めません（${shortened(issue.text)}）。以上か超を入力してください。`;
  }
}
