import { kanjiNumber } from "../text/kanjiNumber";
import { judgeCounter } from "./judgeCounter";
import { add, decimal, type Decimal, negate, shift, toNumber } from "./decimal";
import type { Quantity } from "./quantity";
import { isDigit, scanNumber } from "./scanNumber";
import { scanScaleWord } from "./scaleWord";
import { splitTail } from "./tail";
import { NO_UNIT, unitOf } from "./unitOf";

const APPROXIMATELY = ["約", "およそ", "おおよそ", "概ね", "おおむね", "ほぼ"];

/** A dash that is no minus, in front of a digit: a slip, or a minus — not ours to say. */
const DASHES = "ー―—–─";

/** Whole numerals count only alone or with one of these: 一部, 一定, 十分 are words. */
const AFTER_NUMERALS =
  /^(?:人|名|件|課|校|回|点|社|割|倍|円|%|市|町|村|市町|市町村|施設|団体|世帯|業務|事業|項目|箇所|か所|か月|年間)?$/;

/**
 * The quantity that a text is.
 *
 * @param text folded, without spaces, not empty
 * @param written the cell's own text, kept in the result
 * @returns "unreadable" where it starts like a number but can't be one; `undefined` for anything else (a word)
 */
export function readQuantity(text: string, written: string): Quantity | "unreadable" | undefined {
  let i = 0;
  let approximate = false;
  for (const word of APPROXIMATELY) {
    if (!text.startsWith(word)) continue;
    approximate = true;
    i = word.length;
    break;
  }
  const first = text.charAt(i);
  const negative = "△▲-−‐".indexOf(first) >= 0;
  if (negative || first === "+") i++;
  else if (DASHES.indexOf(first) >= 0) return isDigit(text.charCodeAt(i + 1)) ? "unreadable" : undefined;
  const code = text.charCodeAt(i);
  const startsLikeNumber = isDigit(code) || (code === 46 && isDigit(text.charCodeAt(i + 1)));
  if (!startsLikeNumber) return readNumerals(text, i, written, approximate, negative);

  const amount = scanAmount(text, i);
  if (amount === undefined) return "unreadable";
  const tail = splitTail(text.slice(amount.end));
  if (tail === undefined) return undefined;
  const verdict = judgeCounter(tail.counter);
  if (verdict === "unreadable") return "unreadable";
  // 2020年 is a date, 20年 a span.
  if (verdict === "word" || (tail.counter === "年" && amount.digitCount === 4)) return undefined;
  const exact = negative ? negate(amount.decimal) : amount.decimal;
  return {
    text: written,
    decimal: exact,
    value: toNumber(exact),
    unit:
      tail.counter === "" && amount.scaleWord === ""
        ? NO_UNIT
        : unitOf(tail.counter, amount.scaleWord, amount.exponent),
    decimals: amount.decimals,
    note: tail.note,
    approximate: approximate || tail.approximate,
    provisional: tail.provisional,
  };
}

interface Amount {
  readonly decimal: Decimal;
  readonly decimals: number;
  /** digits of the last number written */
  readonly digitCount: number;
  /** the one scale word, which belongs to the unit; "" where there is none, or several (9億8,202万) */
  readonly scaleWord: string;
  readonly exponent: number;
  readonly end: number;
}

/** Number and scale word, or several in falling order: 982百万, 6.2億, 9億8,202万, 1万2,345. */
function scanAmount(text: string, start: number): Amount | undefined {
  const number = scanNumber(text, start);
  if (number.digits === "") return undefined;
  const scale = scanScaleWord(text, number.end);
  const one = decimal(number.digits, -number.decimals);
  if (scale.exponent === 0 || !isDigit(text.charCodeAt(scale.end))) {
    return {
      decimal: one,
      decimals: number.decimals,
      digitCount: number.digits.length,
      scaleWord: text.slice(number.end, scale.end),
      exponent: scale.exponent,
      end: scale.end,
    };
  }
  let total = shift(one, scale.exponent);
  let last = scale;
  while (last.exponent > 0 && isDigit(text.charCodeAt(last.end))) {
    const next = scanNumber(text, last.end);
    if (next.digits === "") return undefined;
    const nextScale = scanScaleWord(text, next.end);
    if (nextScale.exponent >= last.exponent) return undefined;
    total = add(total, shift(decimal(next.digits, -next.decimals), nextScale.exponent));
    last = nextScale;
  }
  return { decimal: total, decimals: 0, digitCount: 0, scaleWord: "", exponent: 0, end: last.end };
}

/** 七, 三十人: whole kanji numerals, alone or with a counter that goes with them. */
function readNumerals(
  text: string,
  start: number,
  written: string,
  approximate: boolean,
  negative: boolean,
): Quantity | undefined {
  let end = start;
  while ("〇一二三四五六七八九十百千万".indexOf(text.charAt(end)) >= 0 && end < text.length) end++;
  if (end === start || "百千万".indexOf(text.charAt(start)) >= 0) return undefined;
  const number = kanjiNumber(text.slice(start, end));
  const tail = splitTail(text.slice(end));
  if (number === undefined || tail === undefined || !AFTER_NUMERALS.test(tail.counter)) return undefined;
  const exact = decimal(`${negative ? "-" : ""}${number}`, 0);
  return {
    text: written,
    decimal: exact,
    value: toNumber(exact),
    unit: tail.counter === "" ? NO_UNIT : unitOf(tail.counter, "", 0),
    decimals: 0,
    note: tail.note,
    approximate: approximate || tail.approximate,
    provisional: tail.provisional,
  };
}
