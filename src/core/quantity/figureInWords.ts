import { DEEDS } from "./deeds";
import type { Figure, FigureIssue } from "./figure";
import { readQuantity } from "./readQuantity";

const DIGIT = /\d/;

/** Number and scale words: 1,200 and 9億8,202万. */
const AMOUNT = /^[\d,.]+(?:[十百千万億兆]+\d[\d,.]*)*/;

/** What may be a unit: up to the first hiragana, bracket or mark; behind % and 割 words follow directly. */
const UNIT = /^(?:%ポイント|[%割]|(?:つ|か[所月国年]間?)?[^ぁ-ん(-,[\]:;・→※、-〕]*)/;

/** A date's or an identifier's number: R2, X5, 令和2年度, 第1期. */
const NAMES_A_NUMBER = /(?:[A-Za-z第]|令和|平成|昭和)$/;

/** 15日開催 and 10時開始 are no spans; (30日) is one. */
const POINT_IN_TIME = /^[日時][^)\]、-〕]/;

/** A hyphen is a minus at the start and behind a bracket or colon. */
const MINUS = /(?:[△▲]約?|(?:^|[([:])[-−‐])$/;

/** Behind these a number may go on from what is before it (.5, 三10, 5~10), and a hyphen may part word and number. */
const JOINS = /[,-/−‐-―─~〜〇一二三四五六七八九十百千万億]$/;

/**
 * The one number that stands before, behind or between words, with its unit: 開始(39業務), 1施設の継続準備.
 *
 * @param text folded, without spaces; neither a quantity nor a year
 * @returns the issue's code where there is no number, more than one, or one that isn't an amount
 * @see SPEC.md Q27, Q28
 * @example
 * figureInWords("協議後事業実施:2件"); // 2 件
 */
export function figureInWords(text: string): Figure | FigureIssue["code"] {
  const start = text.search(DIGIT);
  if (start < 0) return "no-number";
  const before = text.slice(0, start);
  const amount = startOf(text.slice(start), AMOUNT);
  const rest = text.slice(start + amount.length);
  let unit = startOf(rest, UNIT);
  for (let deed = DEEDS.exec(unit); deed !== null; deed = DEEDS.exec(unit)) unit = unit.slice(0, deed.index);
  if (DIGIT.test(rest.slice(unit.length))) return "several-numbers";
  if (NAMES_A_NUMBER.test(before) || (unit.length === 1 && POINT_IN_TIME.test(rest))) return "date";
  const minus = MINUS.test(before);
  if (!minus && JOINS.test(before)) return "unreadable";
  const quantity = readQuantity((minus ? "-" : "") + amount + unit, text);
  if (typeof quantity === "object") return { decimal: quantity.decimal, divisor: 1, unit: quantity.unit };
  if (DIGIT.test(unit)) return "several-numbers";
  return /^[年月]|目$/.test(unit) ? "date" : "unreadable";
}

function startOf(text: string, pattern: RegExp): string {
  return (pattern.exec(text) as RegExpExecArray)[0];
}
