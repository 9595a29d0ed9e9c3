import { add, decimal, type Decimal, shift, ZERO } from "../quantity/decimal";
import type { Unit } from "../quantity/quantity";
import { scanScaleWord } from "../quantity/scaleWord";
import { isDigit, scanNumber } from "../quantity/scanNumber";
import { unitOf } from "../quantity/unitOf";
import { foldWidth } from "../text/foldWidth";
import { isSpace } from "../text/isSpace";
import { counterAt } from "./counterAt";

/** A number with its counter in a running text. */
export interface TextFigure {
  /** as written, width folded: 164,686,200円 */
  readonly text: string;
  /** in `unit`, exact */
  readonly decimal: Decimal;
  readonly unit: Unit;
  /** counted in the base unit */
  readonly amount: Decimal;
  /** power of ten, in the base unit, of the last place written: 0 for 164,686,200円, 3 for 164,686千円 */
  readonly place: number;
  /** 約, およそ … stands before it */
  readonly approximate: boolean;
  /** where `text` stands in the folded text */
  readonly start: number;
  readonly end: number;
}

/** A number behind one of these is a label, a date, a ratio or the end of a range: A12, 第3, R3.1, 1/2, 9~12. */
const NO_FIGURE_BEHIND = "第.,/-#~〜△▲−+No№";
const ERAS = /(?:明治|大正|昭和|平成|令和|[明大昭平令])$/;
const APPROXIMATELY = /(?:約|おお?よそ|概ね|おおむね|ほぼ|延べ約)$/;
/** The third, or so much for each: not that many. */
const NO_FIGURE_BEFORE = /^(?:目|当たり|あたり|につき)/;
const LONGEST_WORD = 5;

/**
 * 本文中の数量 the numbers with a counter in a running text, from left to right. Years, dates, labels, ordinals and
 * bare numbers are none, nor is what can't be read.
 *
 * @param text as it stands in the cell, of any length
 * @param more counters that the row's values have
 * @see SPEC.md V129
 * @example
 * textFigures("R2は57件、1,614,800円"); // 57件 and 1,614,800円
 */
export function textFigures(text: string, more: readonly string[] = []): readonly TextFigure[] {
  const folded = foldWidth(text);
  const figures: TextFigure[] = [];
  let at = 0;
  while (at < folded.length) {
    if (!isDigit(folded.charCodeAt(at))) {
      at++;
      continue;
    }
    const number = numberAt(folded, at);
    const figure = number.readable && !isLabel(folded, at) ? figureOf(folded, at, number, more) : undefined;
    if (figure !== undefined) figures.push(figure);
    at = Math.max(figure?.end ?? number.end, at + 1);
  }
  return figures;
}

interface TextNumber {
  /** false where what starts here can't be a number */
  readonly readable: boolean;
  /** the number as written, before `scale` */
  readonly decimal: Decimal;
  readonly scale: string;
  readonly exponent: number;
  /** of the last place written */
  readonly place: number;
  readonly end: number;
}

/** One number, or several with scale words in falling order (9億8,202万), which come to their sum. */
function numberAt(text: string, start: number): TextNumber {
  const first = scanNumber(text, start);
  if (first.digits === "") return unreadable(first.end);
  let scale = scanScaleWord(text, first.end);
  const one = decimal(first.digits, -first.decimals);
  if (scale.exponent === 0 || !isDigit(text.charCodeAt(scale.end))) {
    return {
      readable: true,
      decimal: one,
      scale: text.slice(first.end, scale.end),
      exponent: scale.exponent,
      place: scale.exponent - first.decimals,
      end: scale.end,
    };
  }
  let total = shift(one, scale.exponent);
  let { exponent } = scale;
  let place = exponent - first.decimals;
  let end = scale.end;
  while (exponent > 0 && isDigit(text.charCodeAt(end))) {
    const next = scanNumber(text, end);
    if (next.digits === "") return unreadable(next.end);
    scale = scanScaleWord(text, next.end);
    if (scale.exponent >= exponent) return unreadable(scale.end);
    ({ exponent, end } = scale);
    place = exponent - next.decimals;
    total = add(total, shift(decimal(next.digits, -next.decimals), exponent));
  }
  return { readable: true, decimal: total, scale: "", exponent: 0, place, end };
}

function unreadable(end: number): TextNumber {
  return { readable: false, decimal: ZERO, scale: "", exponent: 0, place: 0, end };
}

function figureOf(
  text: string,
  start: number,
  number: TextNumber,
  more: readonly string[],
): TextFigure | undefined {
  let from = number.end;
  while (isSpace(text.charCodeAt(from))) from++;
  const counter = counterAt(text, from, more);
  const end = from + counter.length;
  if (counter === "" || NO_FIGURE_BEFORE.test(text.slice(end, end + LONGEST_WORD))) return undefined;
  const unit = unitOf(counter, number.scale, number.exponent);
  return {
    text: text.slice(start, end),
    decimal: number.decimal,
    unit,
    amount: shift(number.decimal, unit.exponent),
    // 割 brings a power of ten of its own
    place: number.place + unit.exponent - number.exponent,
    approximate: APPROXIMATELY.test(text.slice(Math.max(0, start - LONGEST_WORD), start)),
    start,
    end,
  };
}

function isLabel(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "") return false;
  const code = before.charCodeAt(0);
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  // 3:30, but not 実施前:30
  const isClock = before === ":" && isDigit(text.charCodeAt(start - 2));
  return (
    isLetter ||
    isClock ||
    isDigit(code) ||
    NO_FIGURE_BEHIND.indexOf(before) >= 0 ||
    ERAS.test(text.slice(Math.max(0, start - 2), start))
  );
}
