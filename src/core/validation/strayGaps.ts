import { isSpace } from "../text/isSpace";

/** A space or line break that stands between two Japanese characters of one phrase. */
export interface StrayGap {
  /** index of the space in the text */
  readonly at: number;
  /** the characters around it, with it */
  readonly around: string;
}

const WIDE_SPACE = 0x3000;
const LETTER = /[ぁ-んァ-ヶー々〆一-鿿]/;
const KATAKANA = /[ァ-ヶー]/;
const KANJI = /[一-鿿々]/;
/** No word begins with one of these. */
const NEVER_FIRST = /[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮーんンを々]/;
/** No word ends in one of these. */
const NEVER_LAST = /[っッ]/;
/** A verb, an adjective or です: a sentence may end here, its 。 left out. */
const MAY_END_SENTENCE = /[たるすいうくぐつぬぶむだん]/;

/** How many characters on each side are quoted. */
const AROUND = 6;

/**
 * Finds single spaces and line breaks inside a word or phrase.
 *
 * Line breaks and wide spaces part things on purpose, and so do several spaces in a title or a list: they count only
 * where no word begins behind them or ends before. A character alone (ア, 一) is a list's label.
 *
 * @returns from left to right
 * @see SPEC.md V72, V73
 * @example
 * strayGaps("個別 施設計画"); // [{ at: 2, around: "個別 施設計画" }]
 */
export function strayGaps(text: string): readonly StrayGap[] {
  const gaps = singleGaps(text);
  if (gaps.length === 0) return [];
  const isList = gaps.filter((at) => !isInsideWord(text, at)).length > 1 && !/[。、]/.test(text);
  return gaps
    .filter((at) => !isLabel(text, at - 1) && !isLabel(text, at + 1))
    .filter((at) => isInsideWord(text, at) || (!isList && isInsidePhrase(text, at)))
    .map((at) => ({ at, around: text.slice(Math.max(0, at - AROUND), at + 1 + AROUND) }));
}

function singleGaps(text: string): number[] {
  const gaps: number[] = [];
  for (let at = 1; at < text.length - 1; at++) {
    if (isSpace(text.charCodeAt(at)) && isLetter(text, at - 1) && isLetter(text, at + 1)) gaps.push(at);
  }
  return gaps;
}

function isInsideWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return true;
  // システ ム: a katakana character alone is no word
  return KATAKANA.test(before) && KATAKANA.test(after) && isLastKatakana(text, at + 1);
}

/** ム in システ ムを: what follows begins no word with it, as 一覧 in ア一覧 might. */
function isLastKatakana(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return !KATAKANA.test(next) && !KANJI.test(next);
}

function isInsidePhrase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isPlain = code !== WIDE_SPACE && code !== 0x0a && code !== 0x0d;
  return isPlain && !MAY_END_SENTENCE.test(text.charAt(at - 1));
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

/** A character alone before a space, as at the start of an item: ア, 一. */
function isLabel(text: string, at: number): boolean {
  const isAfterGap = at === 0 || isSpace(text.charCodeAt(at - 1));
  return isAfterGap && isSpace(text.charCodeAt(at + 1));
}
