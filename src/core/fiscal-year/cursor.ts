import { GLOSSARY_MARK } from "../text/glossaryMark";
import { isSpace } from "../text/isSpace";
import { kanjiNumber } from "../text/kanjiNumber";

/** Where the scanner stands in a folded text. The take* functions move it past what they find, and the space before. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** where the part being scanned ends: the text's end, or a closing bracket */
  end: number;
  /** decimal digits of the number taken last: 2 for 07, 12 and 十二 */
  width: number;
}

const KANJI_NUMERALS = "〇一二三四五六七八九十百千";
const OPENING = "([〔【";
const CLOSING = ")]〕】";

/** @returns the code that comes next; -1 at the end */
export function peek(cursor: Cursor): number {
  while (cursor.at < cursor.end) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code !== GLOSSARY_MARK && !isSpace(code)) return code;
    cursor.at++;
  }
  return -1;
}

/** Also where the word is written with space between its characters (年 度). */
export function takeWord(cursor: Cursor, word: string): boolean {
  const start = cursor.at;
  for (let i = 0; i < word.length; i++) {
    if (peek(cursor) !== word.charCodeAt(i)) {
      cursor.at = start;
      return false;
    }
    cursor.at++;
  }
  return true;
}

/** @returns the first of the words that comes next; a word must stand before those it begins with */
export function takeOneOf(cursor: Cursor, words: readonly string[]): string | undefined {
  const next = peek(cursor);
  if (next < 0) return undefined;
  for (const word of words) if (word.charCodeAt(0) === next && takeWord(cursor, word)) return word;
  return undefined;
}

/** @returns the number in digits or kanji numerals that comes next, how many in `cursor.width`; -1 for none */
export function takeNumber(cursor: Cursor): number {
  peek(cursor);
  const start = cursor.at;
  let value = 0;
  for (; cursor.at < cursor.end; cursor.at++) {
    const digit = cursor.text.charCodeAt(cursor.at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  cursor.width = cursor.at - start;
  return cursor.width > 0 ? value : takeKanjiNumber(cursor);
}

/** @returns 0 to 99; -1, with nothing taken, for a number of more than two digits or none */
export function takeShortNumber(cursor: Cursor): number {
  const start = cursor.at;
  const value = takeNumber(cursor);
  if (cursor.width <= 2) return value;
  cursor.at = start;
  return -1;
}

/** @returns where the bracket that comes next closes; -1 where none comes, or it doesn't close before the end */
export function closingBracket(cursor: Cursor): number {
  const next = peek(cursor);
  // most labels have none, and "(" is the first of them
  if (next < OPENING.charCodeAt(0)) return -1;
  const kind = OPENING.indexOf(String.fromCharCode(next));
  if (kind < 0) return -1;
  const opening = OPENING.charCodeAt(kind);
  const closing = CLOSING.charCodeAt(kind);
  let depth = 0;
  for (let at = cursor.at; at < cursor.end; at++) {
    const code = cursor.text.charCodeAt(at);
    if (code === opening) depth++;
    else if (code === closing && --depth === 0) return at;
  }
  return -1;
}

/** From before the opening bracket to what stands in it. @param close as `closingBracket` found it */
export function enterBracket(cursor: Cursor, close: number): void {
  cursor.at++;
  cursor.end = close;
}

/** To behind the closing bracket. @param end where the part around it ends */
export function leaveBracket(cursor: Cursor, close: number, end: number): void {
  cursor.at = close + 1;
  cursor.end = end;
}

function takeKanjiNumber(cursor: Cursor): number {
  const start = cursor.at;
  let at = start;
  while (at < cursor.end && KANJI_NUMERALS.indexOf(cursor.text.charAt(at)) >= 0) at++;
  if (at === start) return -1;
  const value = kanjiNumber(cursor.text.slice(start, at));
  if (value === undefined) return -1;
  cursor.at = at;
  cursor.width = String(value).length;
  return value;
}
