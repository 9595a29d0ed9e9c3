import { compact } from "../text/compact";
import { foldWidth } from "../text/foldWidth";
import { isClosedAt, levelledNumberEnd, levelledNumberKind, mayBeWord } from "../plan/levelledNumberEnd";

/** 番号 and 行動計画 of one row. */
export interface NumberAndTitle {
  /** `undefined` where none stands there, or one that is no whole number */
  readonly number: number | undefined;
  /** as written; "" for none */
  readonly numberText: string;
  /** as written; "" for none */
  readonly title: string;
}

/** How a list without a column of numbers writes them before its titles. */
export interface TitleNumbers {
  /** the title follows its number directly: 1公金収納対策の強化 */
  readonly glued: boolean;
  /** of numbers that might be words, those that the list's rows have: A-0 */
  readonly kinds: ReadonlySet<string>;
}

/** No plan is numbered higher; years and amounts are. */
const LARGEST = 9999;

/**
 * Parts 「1 公金収納対策の強化」 into number and title, and 「Ⅰ-1-(1) 公金収納対策の強化」 too.
 *
 * @param text of the one cell
 * @param numbers of the list, by `titleNumbers`: 「A4 用紙の削減」 is cut only where the other rows have A1, A2
 * @see SPEC.md S14, S15, S145
 * @example
 * splitNumberAndTitle("１．公金収納対策の強化", { glued: false, kinds: new Set() }); // 1, "公金収納対策の強化"
 */
export function splitNumberAndTitle(text: string, { glued, kinds }: TitleNumbers): NumberAndTitle {
  const plain = splitPlainNumber(text, glued);
  const levelled = plain.numberText === "" ? splitLevelledNumber(plain.title) : undefined;
  if (levelled === undefined) return plain;
  const { numberText } = levelled;
  return !mayBeWord(numberText) || kinds.has(levelledNumberKind(numberText)) ? levelled : plain;
}

/**
 * The same where only digits count as a number: 1, 1-2.
 *
 * @param glued the title may follow its number directly
 */
export function splitPlainNumber(text: string, glued: boolean): NumberAndTitle {
  // The one character of two letters: behind it every character of the number folds to one.
  const whole = text.trim().replace(/^№/, "No");
  const folded = foldWidth(whole);
  const start = numberStart(folded);
  const end = numberEnd(folded, start);
  const behind = separatorsEnd(folded, end);
  const isDirect = behind === end && behind < folded.length;
  if (end === start || (isDirect && (!glued || isCounted(folded, end)))) {
    return { number: undefined, numberText: "", title: whole };
  }
  return {
    number: wholeNumber(folded.slice(start, end)),
    numberText: whole.slice(0, end),
    title: whole.slice(behind),
  };
}

/**
 * 番号 in a column of its own: 7, 「７」, 「No.7」, 「7.」.
 *
 * @returns `undefined` for a blank and for what is no whole number (1-2, Ⅲ)
 * @see SPEC.md S14
 */
export function readPlanNumber(text: string): number | undefined {
  const folded = compact(text);
  const start = numberStart(folded);
  const end = numberEnd(folded, start);
  if (end === start || separatorsEnd(folded, end) < folded.length) return undefined;
  return wholeNumber(folded.slice(start, end));
}

/**
 * Whether a text in a column of numbers is a number, of whatever kind: 12, 1-2, Ⅰ-1-(1), 第3, ①, ア.
 *
 * @see SPEC.md S14
 */
export function isPlanNumber(text: string): boolean {
  const folded = compact(text);
  const end = levelledNumberEnd(folded);
  return readPlanNumber(text) !== undefined || (end > 0 && separatorsEnd(folded, end) === folded.length);
}

/** ①公金収納対策の強化, A-3 公金収納対策の強化: parted by its shape or by a separator from a title. */
export function splitLevelledNumber(whole: string): NumberAndTitle | undefined {
  const end = levelledNumberEnd(whole);
  if (end === 0) return undefined;
  const behind = separatorsEnd(foldWidth(whole.slice(end)), 0) + end;
  if (behind === whole.length || (behind === end && !isClosedAt(whole, end))) return undefined;
  return { number: undefined, numberText: whole.slice(0, end), title: whole.slice(behind) };
}

/** 5S活動, 3つのサイト, 2か所: what stands behind the digits is no title's beginning. */
function isCounted(folded: string, at: number): boolean {
  const letter = /^[A-Za-z]$/;
  if (letter.test(folded.charAt(at))) return !letter.test(folded.charAt(at + 1));
  const two = folded.slice(at, at + 2);
  return two === "つの" || /^[かカヶヵ][所国年月]$/.test(two);
}

/** Behind 「No.」 and an opening bracket. */
function numberStart(folded: string): number {
  let at = folded.toLowerCase().startsWith("no") ? 2 : 0;
  while (at < folded.length && " .(#".indexOf(folded.charAt(at)) >= 0) at++;
  return at;
}

/** 1-2 and 1.3 are numbers of their own kind. */
function numberEnd(folded: string, start: number): number {
  let at = start;
  while (
    isDigit(folded, at) ||
    (at > start && "-.".indexOf(folded.charAt(at)) >= 0 && isDigit(folded, at + 1))
  ) {
    at++;
  }
  return at;
}

const SEPARATORS = " \t\r\n.)、:";

function separatorsEnd(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && SEPARATORS.indexOf(folded.charAt(at)) >= 0) at++;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function wholeNumber(digits: string): number | undefined {
  const number = Number(digits);
  return /^[0-9]+$/.test(digits) && number <= LARGEST ? number : undefined;
}
