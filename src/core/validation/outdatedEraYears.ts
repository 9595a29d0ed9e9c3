import { formatYear } from "../fiscal-year/formatYear";
import { compact } from "../text/compact";
import { kanjiNumber } from "../text/kanjiNumber";

/** A year of 平成 that is named by 令和 today. */
export interface OutdatedEraYear {
  /** as written, without spaces: 平成32年度, H32 */
  readonly text: string;
  /** today's name in the same style: 令和2年度, R2 */
  readonly today: string;
  /** 31 or more, the year of 平成 */
  readonly number: number;
}

/** The year of 平成 in which 令和 began. Its months and dates are right, its 年度 is 令和元年度. */
const LAST = 31;
/** 平成元年 is 1989. */
const YEAR_ZERO = 1988;
/** 令和 began 30 years after 平成. */
const BETWEEN = 30;

/** Most texts have none of these, and needn't be folded. */
const MAY_NAME_HEISEI = /[成㍻HhＨｈ]/;
const LABEL = /平成([0-9]{1,2}|[一二三四五六七八九十]{1,5})(年度|年)|[Hh]([0-9]{2})(年度|年)?/g;

/**
 * Finds 年度 such as 平成32年度 and H32(2020) in a text.
 *
 * A letter and a number alone may be anything: they count beside 年, 年度, 末 or a bracket, or in a heading.
 *
 * @param isHeading whether a letter and a number alone are a year
 * @returns from left to right, each once; none where today's name stands in brackets beside it
 * @see SPEC.md V66
 * @example
 * outdatedEraYears("平成32年度から導入"); // [{ text: "平成32年度", today: "令和2年度", number: 32 }]
 */
export function outdatedEraYears(text: string, isHeading: boolean): readonly OutdatedEraYear[] {
  const places = outdatedPlaces(text, isHeading);
  if (places.length === 0) return [];
  const found = new Map<string, OutdatedEraYear>();
  for (const { start: _, ...year } of places) found.set(year.text, year);
  return [...found.values()];
}

/** One of them where it stands. */
export interface OutdatedPlace extends OutdatedEraYear {
  /** in the text's `compact` form */
  readonly start: number;
}

/** The same wherever they stand, so often as they do. */
export function outdatedPlaces(text: string, isHeading: boolean): readonly OutdatedPlace[] {
  if (!MAY_NAME_HEISEI.test(text)) return [];
  const whole = compact(text);
  const found: OutdatedPlace[] = [];
  for (const match of whole.matchAll(LABEL)) {
    const [label, inKanji, kanjiUnit, inLetters, letterUnit] = match;
    const number = inKanji === undefined ? Number(inLetters) : (kanjiNumber(inKanji) ?? Number(inKanji));
    if (!(number >= LAST)) continue;
    const start = match.index;
    const rest = whole.slice(start + label.length, start + label.length + LONGEST_REST);
    const unit = kanjiUnit ?? letterUnit ?? "";
    if (inLetters !== undefined && !isYearByLetter(whole.charAt(start - 1), unit, rest, isHeading)) continue;
    if (number === LAST && (unit === "年" || /^[./-][0-9]/.test(rest))) continue;
    if (namesToday(whole, start, rest)) continue;
    found.push({ text: label, today: todayOf(number, unit, inLetters !== undefined), number, start });
  }
  return found;
}

/** Enough for a bracket with another name of the year in it. */
const LONGEST_REST = 16;

function isYearByLetter(before: string, unit: string, rest: string, isHeading: boolean): boolean {
  if (/[A-Za-z0-9]/.test(before) || /^[A-Za-z0-9]/.test(rest)) return false;
  return isHeading || unit !== "" || /^(末|以降|[(~〜]|[./-][0-9])/.test(rest);
}

/** 平成31年度(令和元年度), 平成31(令和元)年度, 令和2年度(平成32年度) */
function namesToday(whole: string, start: number, rest: string): boolean {
  if (/^\(?(令|R)/.test(rest)) return true;
  if (whole.charAt(start - 1) !== "(") return false;
  return /(令和?|R)[0-9元一二三四五六七八九十]{1,3}(年度?)?\($/.test(
    whole.slice(Math.max(0, start - LONGEST_REST), start),
  );
}

function todayOf(number: number, unit: string, byLetter: boolean): string {
  if (byLetter) return `R${number - BETWEEN}${unit}`;
  if (unit === "年度") return formatYear(YEAR_ZERO + number, "wareki");
  return `令和${number - BETWEEN}${unit}`;
}
