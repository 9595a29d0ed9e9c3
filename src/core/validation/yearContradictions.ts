import type { FiscalYear } from "../fiscal-year/fiscalYear";
import { readYear } from "../fiscal-year/readYear";
import { isDigit } from "../quantity/scanNumber";
import { compact } from "../text/compact";

/** An era year beside a Western year that is another. */
export interface YearContradiction {
  /** as written, without spaces: R2(2021) */
  readonly text: string;
  /** R2 */
  readonly era: string;
  readonly eraYear: FiscalYear;
}

/** The longest label before the bracket is a whole date: 令和10年10月31日. */
const LONGEST_LABEL = 14;

/** 2020年度 */
const WESTERN_LABEL = 6;

/**
 * Finds labels such as R2(2021), 令和2年度(2021年度) and 2021年度(令和2年度) in a text.
 *
 * @returns from left to right; none where all agree
 * @see SPEC.md V30
 */
export function yearContradictions(text: string): readonly YearContradiction[] {
  if (text.indexOf("(") < 0 && text.indexOf("（") < 0) return [];
  const whole = compact(text);
  const found: YearContradiction[] = [];
  for (let open = whole.indexOf("("); open >= 0; open = whole.indexOf("(", open + 1)) {
    const close = westernYearEnd(whole, open + 1);
    const contradiction =
      close === undefined ? contradictionInside(whole, open) : contradictionBefore(whole, open, close);
    if (contradiction !== undefined) found.push(contradiction);
  }
  return found;
}

/** 2021年度(令和2年度), 2021年度(R2). Without 年度 the number may be one of people, and 2021年 a calendar year. */
function contradictionInside(text: string, open: number): YearContradiction | undefined {
  const start = open - WESTERN_LABEL;
  if (start < 0 || !text.startsWith("年度", open - 2)) return undefined;
  const length = text.slice(open, open + LONGEST_LABEL).indexOf(")");
  if (length < 0) return undefined;
  const close = open + length;
  for (let at = start; at < start + 4; at++) if (!isDigit(text.charCodeAt(at))) return undefined;
  if (isDigit(text.charCodeAt(start - 1))) return undefined;
  const reading = readYear(text.slice(start, close + 1));
  if (reading.ok || reading.issue.code !== "year-contradiction") return undefined;
  const { eraYear } = reading.issue;
  return { text: text.slice(start, close + 1), era: text.slice(open + 1, close), eraYear };
}

/** The longest label that can be read is the one that was meant; a role before it (現状R2) is no part of the year. */
function contradictionBefore(text: string, open: number, close: number): YearContradiction | undefined {
  let found: YearContradiction | undefined;
  for (let start = Math.max(0, open - LONGEST_LABEL); start < open; start++) {
    const reading = isDigit(text.charCodeAt(start)) ? undefined : readYear(text.slice(start, close + 1));
    if (reading?.ok === true) return found;
    if (reading?.issue.code !== "year-contradiction") continue;
    const { eraYear } = reading.issue;
    if (found !== undefined && found.eraYear !== eraYear) return found;
    found = { text: text.slice(start, close + 1), era: text.slice(start, open), eraYear };
  }
  return found;
}

/** @returns index of the bracket behind 2020, 2020年 or 2020年度; `undefined` where anything else stands there */
function westernYearEnd(text: string, from: number): number | undefined {
  let at = from;
  while (at < from + 4 && isDigit(text.charCodeAt(at))) at++;
  if (at < from + 4) return undefined;
  if (text.startsWith("年度", at)) at += 2;
  else if (text.startsWith("年", at)) at += 1;
  return text.charAt(at) === ")" ? at : undefined;
}
