import { figureSentence } from "../core/messages/figureSentence";
import { readFigure } from "../core/quantity/readFigure";
import { valueError } from "./cellError";
import { readCell } from "./readCell";
import { spill } from "./spill";

/**
 * 数量に書かれた単位を取り出します。
 * @customfunction UNITOF
 * @param text 数量（例 "982百万円"、"開始(39業務)"、セル、範囲）
 * @returns 単位（例 "982百万円"は百万円）。単位がなければ空欄
 */
export function unitOfText(text: any[][]): any[][] {
  return spill([text], unitIn);
}

function unitIn(cells: readonly unknown[]): unknown {
  const reading = readFigure(readCell(cells[0]));
  if (reading.ok) return reading.value === undefined ? "" : reading.value.unit.text;
  return reading.issue.code === "no-number" ? "" : valueError(figureSentence(reading.issue));
}
