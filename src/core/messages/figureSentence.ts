import type { FigureIssue } from "../quantity/figure";
import { shortened } from "./shortened";
import { unitsDiffer } from "./unitsDiffer";

const FACTS: Readonly<Record<FigureIssue["code"], string>> = {
  "no-number": "に数がありません",
  "several-numbers": "に数が二つ以上あります",
  date: "が日付・年度・番号のようです",
  unreadable: "が数値として読めません",
};

/** Why QUANTITY and UNITOF find no number, and what to do. */
export function figureSentence({ code, text }: FigureIssue): string {
  return `「数量」${FACTS[code]}（${shortened(text)}）。982百万円のように一つだけ入力してください。`;
}

/** Why a quantity can't be counted in the unit asked for. */
export function unitSentence(text: string, unit: string): string {
  return unitsDiffer("数量", shortened(text), "単位", shortened(unit), "");
}
