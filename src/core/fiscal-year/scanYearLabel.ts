import {
  closingBracket,
  type Cursor,
  enterBracket,
  leaveBracket,
  peek,
  takeNumber,
  takeOneOf,
  takeShortNumber,
  takeWord,
} from "./cursor";
import { type Era, ERAS } from "./eras";

/** The parts of a year label as written. Whether there is such a year or day is not asked yet. */
export interface YearLabel {
  /** `undefined`: `number` is a Western year */
  readonly era: Era | undefined;
  /** 1 to 99 beside an era (元 is 1), otherwise of four digits */
  readonly number: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly role: string | undefined;
  /** the year in the last brackets that hold one, never with a month; its own `bracketed` is the one before */
  readonly bracketed: YearLabel | undefined;
}

type Draft = { -readonly [Part in keyof YearLabel]: YearLabel[Part] };

/** In the order of `ERAS`, thrice. */
const ERA_STARTS = "MTSHRmtshr明大昭平令";
const FIRST_KANJI_START = 10;

const FISCAL_YEAR = ["FY", "fy", "Fy"];

/** What may stand before a year, alone or with one of the endings. */
const ROLES = [
  "当初",
  "現状",
  "現在",
  "目標",
  "実績",
  "計画",
  "基準",
  "見込み",
  "見込",
  "予定",
  "中間",
  "最終",
  "前回",
  "直近",
];
const ROLE_ENDINGS = ["値", "年度"];

/** What may stand behind a year without changing which one it is. */
const TAILS = [
  "末",
  "中",
  "当初",
  "初め",
  "以降",
  "現在",
  "時点",
  "見込み",
  "見込",
  "予定",
  "から",
  "まで",
  "~",
  "〜",
];

const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;

/**
 * 年度の表記の分解 the parts of the label, date or month that the text is from end to end.
 *
 * @param text width folded
 * @returns `undefined` where the text is none
 * @see SPEC.md F3 to F11, F15 to F20
 * @example
 * scanYearLabel("現状 H29(2017)"); // 平成 29, role 現状, bracketed 2017
 */
export function scanYearLabel(text: string): YearLabel | undefined {
  const cursor: Cursor = { text, at: 0, end: text.length, width: 0 };
  const label = emptyLabel();
  if (peek(cursor) > 0x7f) takeRole(cursor, label);
  const close = closingBracket(cursor);
  if (close < 0) return takeLabel(cursor, label) ? label : undefined;
  enterBracket(cursor, close);
  if (!takeLabel(cursor, label)) return undefined;
  leaveBracket(cursor, close, text.length);
  return takeRest(cursor, label) ? label : undefined;
}

function emptyLabel(): Draft {
  return {
    era: undefined,
    number: 0,
    month: undefined,
    day: undefined,
    role: undefined,
    bracketed: undefined,
  };
}

function takeRole(cursor: Cursor, label: Draft): void {
  const word = takeOneOf(cursor, ROLES);
  if (word === undefined) return;
  label.role = word + (takeOneOf(cursor, ROLE_ENDINGS) ?? "");
  takeWord(cursor, ":");
}

/** Everything up to `cursor.end`. The other take* below leave what they can't use, and this then fails on it. */
function takeLabel(cursor: Cursor, label: Draft): boolean {
  if (takeOneOf(cursor, FISCAL_YEAR) !== undefined) {
    const isYear = takeWestern(cursor, label);
    takeWord(cursor, "年度");
    return isYear && takeRest(cursor, label);
  }
  return takeYear(cursor, label) && takeMonthAndDay(cursor, label) && takeRest(cursor, label);
}

function takeYear(cursor: Cursor, label: Draft): boolean {
  const start = ERA_STARTS.indexOf(String.fromCharCode(peek(cursor)));
  const era = ERAS[start % ERAS.length];
  if (era === undefined) {
    takeWord(cursor, "西暦");
    return takeWestern(cursor, label);
  }
  cursor.at++;
  if (start >= FIRST_KANJI_START) takeWord(cursor, era.name.charAt(1));
  label.era = era;
  label.number = takeWord(cursor, "元") ? 1 : takeShortNumber(cursor);
  return label.number > 0;
}

function takeWestern(cursor: Cursor, label: Draft): boolean {
  label.number = takeNumber(cursor);
  return label.number >= 0 && cursor.width === 4;
}

function takeMonthAndDay(cursor: Cursor, label: Draft): boolean {
  const separator = peek(cursor);
  if (separator === FULL_STOP || separator === SLASH || separator === HYPHEN) {
    return takeSeparated(cursor, label, separator);
  }
  takeBrackets(cursor, label);
  if (!takeWord(cursor, "年") || takeWord(cursor, "度")) return true;
  takeBrackets(cursor, label);
  const month = takeShortNumber(cursor);
  if (month < 0) return true;
  label.month = month;
  if (!takeWord(cursor, "月")) return false;
  const day = takeShortNumber(cursor);
  if (day < 0) return true;
  label.day = day;
  return takeWord(cursor, "日");
}

function takeSeparated(cursor: Cursor, label: Draft, separator: number): boolean {
  cursor.at++;
  label.month = takeShortNumber(cursor);
  if (label.month < 0) return false;
  // R3-5 may as well mean R3 to R5.
  if (peek(cursor) !== separator) return label.era === undefined || separator !== HYPHEN;
  cursor.at++;
  label.day = takeShortNumber(cursor);
  return label.day >= 0;
}

function takeRest(cursor: Cursor, label: Draft): boolean {
  while (takeOneOf(cursor, TAILS) !== undefined || takeBracket(cursor, label));
  return peek(cursor) < 0;
}

function takeBrackets(cursor: Cursor, label: Draft): void {
  while (takeBracket(cursor, label));
}

/** A year in brackets is a second name of the year; anything else in them, a date too, its role. */
function takeBracket(cursor: Cursor, label: Draft): boolean {
  const close = closingBracket(cursor);
  if (close < 0) return false;
  const end = cursor.end;
  enterBracket(cursor, close);
  const start = cursor.at;
  const inner = emptyLabel();
  if (takeLabel(cursor, inner) && inner.month === undefined && inner.bracketed === undefined) {
    inner.bracketed = label.bracketed;
    label.bracketed = inner;
  } else {
    label.role ??= cursor.text.slice(start, close).trim() || undefined;
  }
  leaveBracket(cursor, close, end);
  return true;
}
