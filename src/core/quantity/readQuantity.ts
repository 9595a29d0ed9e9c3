import { kanjiNumber } from "../text/kanjiNumber";
import { add, decimal, type Decimal, negate, shift, toNumber, ZERO } from "./decimal";
import { endingOf, judgeEnding } from "./ending";
import type { Quantity } from "./quantity";
import { isDigit, scanNumber } from "./scanNumber";
import { scanScaleWord } from "./scaleWord";
import { splitTail } from "./tail";
import { NO_UNIT, unitOf } from "./unitOf";

const APPROXIMATELY = /^(?:約|おお?よそ|概ね|おおむね|ほぼ)/;

/** A dash that is no minus, in front of a digit: a slip, or a minus — not ours to say. */
const DASHES = "ー―—–─";

/** Whole numerals count only alone or with one of these: 一部, 一定, 十分 are words. */
const AFTER_NUMERALS =
  /^(?:[人名件課校回点社割倍円%市町村]|市町村?|施設|団体|世帯|業務|事業|項目|箇所|か所|か月|年間)?$/;

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
  let negative = false;
  if (!isDigit(text.charCodeAt(0))) {
    const word = APPROXIMATELY.exec(text);
    approximate = word !== null;
    if (word !== null) i = word[0].length;
    const first = text.charAt(i);
    negative = "△▲-−‐".indexOf(first) >= 0;
    if (negative || first === "+") i++;
    else if (DASHES.indexOf(first) >= 0) return isDigit(text.charCodeAt(i + 1)) ? "unreadable" : undefined;
    const code = text.charCodeAt(i);
    const startsLikeNumber = isDigit(code) || (code === 46 && isDigit(text.charCodeAt(i + 1)));
    if (!startsLikeNumber) return readNumerals(text, i, written, approximate, negative);
  }

  const number = scanNumber(text, i);
  if (number.digits === "") return "unreadable";
  let size = decimal(number.digits, -number.decimals);
  let { decimals } = number;
  let ending = endingOf(text.slice(number.end));
  if (ending.kind === "number") {
    const sum = scanSum(text, i);
    if (sum === undefined) return "unreadable";
    size = sum.decimal;
    decimals = 0;
    ending = judgeEnding(text.slice(sum.end), "", 0);
  } else if (ending.unit.base === "年" && number.digits.length === 4) {
    // 2020年 is a date, 20年 a span.
    return undefined;
  }
  if (ending.kind === "unreadable") return "unreadable";
  if (ending.kind === "word") return undefined;
  const exact = negative ? negate(size) : size;
  return {
    text: written,
    decimal: exact,
    value: toNumber(exact),
    unit: ending.unit,
    decimals,
    note: ending.note,
    approximate: approximate || ending.approximate,
    provisional: ending.provisional,
  };
}

/** Numbers and scale words in falling order: 9億8,202万, 1万2,345. */
function scanSum(text: string, start: number): { decimal: Decimal; end: number } | undefined {
  let total = ZERO;
  let end = start;
  let exponent = Infinity;
  do {
    const next = scanNumber(text, end);
    if (next.digits === "") return undefined;
    const scale = scanScaleWord(text, next.end);
    if (scale.exponent >= exponent) return undefined;
    ({ exponent, end } = scale);
    total = add(total, shift(decimal(next.digits, -next.decimals), exponent));
  } while (exponent > 0 && isDigit(text.charCodeAt(end)));
  return { decimal: total, end };
}

/** 七, 三十人: whole kanji numerals, alone or with a counter that goes with them. 〇 is a circle before it is a zero. */
function readNumerals(
  text: string,
  start: number,
  written: string,
  approximate: boolean,
  negative: boolean,
): Quantity | undefined {
  let end = start;
  while ("〇一二三四五六七八九十百千万".indexOf(text.charAt(end)) >= 0 && end < text.length) end++;
  if (end === start || "〇百千万".indexOf(text.charAt(start)) >= 0) return undefined;
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
