import { figureSentence, unitSentence } from "../core/messages/figureSentence";
import { figureNumber } from "../core/quantity/figureNumber";
import { readFigure } from "../core/quantity/readFigure";
import { readUnit } from "../core/quantity/readUnit";
import { isNotGiven } from "./argument";
import { valueError } from "./cellError";
import { readCell } from "./readCell";
import { spill } from "./spill";

/**
 * 単位の付いた数量から、数を取り出します。
 * @customfunction QUANTITY
 * @param text 数量（例 "9億8,202万円"、"開始(39業務)"、"2分の1"、セル、範囲）
 * @param [unit] 換算する単位（例 "百万円"）。省略すると、書かれた単位のままの数です
 * @returns 数（例 "9億8,202万円"を"百万円"で求めると982.02）
 */
export function quantity(text: any[][], unit?: any[][]): any[][] {
  return spill([text, unit], numberOf);
}

function numberOf(cells: readonly unknown[]): unknown {
  const [cell, unit] = [cells[0], cells[1]];
  const asked = isNotGiven(unit) ? undefined : String(unit);
  // itself, whatever the unit, and with what it holds beyond 15 digits
  if (typeof cell === "number" && isFinite(cell)) return cell;
  const reading = readFigure(readCell(cell));
  if (!reading.ok) return valueError(figureSentence(reading.issue));
  const figure = reading.value;
  if (figure === undefined) return "";
  const number = figureNumber(figure, asked === undefined ? undefined : readUnit(asked));
  return number === undefined ? valueError(unitSentence(String(cell), String(asked))) : number;
}
