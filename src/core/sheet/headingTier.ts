import type { FiscalYear } from "../fiscal-year/fiscalYear";
import { readYear } from "../fiscal-year/readYear";
import { compact } from "../text/compact";
import { LIST_FORM, type ListField } from "./listForm";
import { unitInBrackets } from "./unitInBrackets";

/** A field that a heading names. */
export interface FieldWord {
  readonly field: ListField;
  /** it only may mean this; it gives way to a column that surely does */
  readonly weak: boolean;
}

/** What one cell of a heading says: a field, a year, or both. */
export type HeadingTier = TierWords & {
  /** 千円 of （単位：千円）; absent where none is said */
  readonly unit?: string;
};

type TierWords =
  | { readonly kind: "blank" }
  /** a text that is no part of the list's headings */
  | { readonly kind: "unknown" }
  | {
      readonly kind: "known";
      readonly word: FieldWord | undefined;
      readonly year: FiscalYear | undefined;
      /** 名称, 番号 …: what it names is said by the tier over it */
      readonly generic: boolean;
    };

const BLANK: HeadingTier = { kind: "blank" };
const UNKNOWN: HeadingTier = { kind: "unknown" };

/** No heading is longer; what is longer is a row's text. */
const LONGEST = 60;

const GENERIC: ReadonlySet<string> = new Set([
  "名称",
  "名",
  "名前",
  "内容",
  "項目",
  "項目名",
  "番号",
  "no",
  "no.",
]);

/**
 * Reads one cell of a heading. Width, spaces and line breaks don't matter, nor do notes in brackets.
 *
 * @param text as it stands in the cell
 * @see SPEC.md S5 to S7
 * @example
 * readHeadingTier("R2\n（現状）"); // the field current, 2020
 */
export function readHeadingTier(text: string): HeadingTier {
  if (text.length > LONGEST) return UNKNOWN;
  const written = compact(text);
  if (written === "") return BLANK;
  const unit = unitInBrackets(written);
  const words = wordsOf(written.toLowerCase());
  return unit === undefined ? words : { ...words, unit };
}

function wordsOf(whole: string): HeadingTier {
  if (GENERIC.has(whole)) return { kind: "known", word: WORDS.get(whole), year: undefined, generic: true };
  let word: FieldWord | undefined;
  let year: FiscalYear | undefined;
  let known = false;
  for (const { text: piece, bracketed } of bracketPieces(withYearBeforeBracket(whole))) {
    const read = readPiece(piece);
    if (read === undefined && !bracketed) return UNKNOWN;
    if (read === undefined) continue;
    word ??= read.word;
    year ??= read.year;
    known = true;
  }
  // A note alone, (単位:千円), says nothing of its own.
  return known ? { kind: "known", word, year, generic: false } : BLANK;
}

const YEAR = "年度";

/** 令和元年度(2019)当初 of 令和元(2019)年度当初: what the brackets part is one year. */
function withYearBeforeBracket(text: string): string {
  const close = text.indexOf(`)${YEAR}`);
  const open = text.lastIndexOf("(", close);
  if (close < 0 || open < 0) return text;
  return `${text.slice(0, open)}${YEAR}${text.slice(open, close + 1)}${text.slice(close + 1 + YEAR.length)}`;
}

const OPEN = "([【〔〈《";
const CLOSE = ")]】〕〉》";

/** The parts of a text outside its brackets, then those inside. */
function bracketPieces(text: string): { readonly text: string; readonly bracketed: boolean }[] {
  const outside: { text: string; bracketed: boolean }[] = [];
  const inside: { text: string; bracketed: boolean }[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at++) {
    const opens = at < text.length && OPEN.indexOf(text.charAt(at)) >= 0;
    const closes = at < text.length && depth > 0 && CLOSE.indexOf(text.charAt(at)) >= 0;
    if (at < text.length && !opens && !closes) continue;
    if (at > from) (depth > 0 ? inside : outside).push({ text: text.slice(from, at), bracketed: depth > 0 });
    from = at + 1;
    depth += opens ? 1 : closes ? -1 : 0;
  }
  return [...outside, ...inside];
}

interface Piece {
  readonly word: FieldWord | undefined;
  readonly year: FiscalYear | undefined;
}

/** A field's word, a year, or a year beside a word: 令和2年度の取組状況, 目標値R4. */
function readPiece(text: string): Piece | undefined {
  const exact = WORDS.get(text);
  if (exact !== undefined) return { word: exact, year: undefined };
  return (hasWordsEdge(text) ? readWithWord(text) : undefined) ?? readYearPiece(text);
}

/** A first look: most texts neither begin nor end as a word of the form does. */
function hasWordsEdge(text: string): boolean {
  return EDGES.has(text.charAt(0)) || EDGES.has(text.charAt(text.length - 1));
}

function readWithWord(text: string): Piece | undefined {
  for (const [word, field] of DATED_WORDS) {
    const year = yearBeside(word, text);
    if (year !== undefined) return { word: field, year };
  }
  for (const [ending, field] of ENDINGS) {
    if (text.endsWith(ending))
      return { word: field, year: yearOf(text.slice(0, text.length - ending.length)) };
  }
  return undefined;
}

function readYearPiece(text: string): Piece | undefined {
  const year = yearOf(text);
  return year === undefined ? undefined : { word: undefined, year };
}

function yearBeside(word: string, text: string): FiscalYear | undefined {
  const before = text.endsWith(word) ? yearOf(text.slice(0, text.length - word.length)) : undefined;
  return before ?? (text.startsWith(word) ? yearOf(text.slice(word.length)) : undefined);
}

/** What parts a year from its word: 令和2年度の, R2: */
const JOINTS = "の:・-_/";

function yearOf(text: string): FiscalYear | undefined {
  let start = 0;
  let end = text.length;
  while (start < end && JOINTS.indexOf(text.charAt(start)) >= 0) start++;
  while (end > start && JOINTS.indexOf(text.charAt(end - 1)) >= 0) end--;
  const reading = readYear(text.slice(start, end));
  return reading.ok && reading.value.role === undefined ? reading.value.year : undefined;
}

const WORDS = new Map<string, FieldWord>();
const ENDINGS: (readonly [string, FieldWord])[] = [];
const DATED_WORDS: (readonly [string, FieldWord])[] = [];
for (const { field, words, endings, weakWords, dated } of LIST_FORM) {
  for (const word of [...words, ...endings]) WORDS.set(word, { field, weak: false });
  for (const word of weakWords) WORDS.set(word, { field, weak: true });
  for (const ending of endings) ENDINGS.push([ending, { field, weak: false }]);
  if (!dated) continue;
  for (const word of [...words, ...endings]) DATED_WORDS.push([word, { field, weak: false }]);
  for (const word of weakWords) DATED_WORDS.push([word, { field, weak: true }]);
}
/** Characters that a word begins or ends with. */
const EDGES = new Set([...WORDS.keys()].flatMap((word) => [word.charAt(0), word.charAt(word.length - 1)]));
// Longest first: 目標達成度 before 達成度, 当初値 before 当初.
ENDINGS.sort(([a], [b]) => b.length - a.length);
DATED_WORDS.sort(([a], [b]) => b.length - a.length);
