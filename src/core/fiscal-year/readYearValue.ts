import { isNoneMark } from "../quantity/isNoneMark";
import type { Result } from "../result";
import { foldWidth } from "../text/foldWidth";
import { GLOSSARY_MARK } from "../text/glossaryMark";
import { isSpace } from "../text/isSpace";
import type { FiscalYear } from "./fiscalYear";
import { fiscalYearOf } from "./fiscalYearOf";
import { rangeIssue } from "./rangeIssue";
import { scanYear } from "./scanYear";
import type { YearIssue } from "./yearReading";

/** 1927-05-18. Five digits are no year, so from here on a number is a date. */
const FIRST_SERIAL = 10_000;
/** 9999-12-31, the last that Excel has */
const LAST_SERIAL = 2_958_465;
/**
 * Serial of 1970-01-01. Excel counts a 29 February 1900 (serial 60) that never was; all that is read here comes after
 * it, where serials count the days from 30 December 1899.
 */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

const NOTHING: Result<undefined, YearIssue> = { ok: true, value: undefined };

/**
 * 年度の読み取り which 年度 a cell's value names: a text as `readYear` reads it, a year, or a date as Excel keeps it.
 *
 * @param value whole numbers 1868 to 2100 are years, from 10000 up date serials (time of day ignored)
 * @returns value `undefined`: nothing to label, as the cell is blank, 0 or a none mark
 * @see SPEC.md F22 to F25
 * @example
 * readYearValue(44286); // 2021-03-31: { ok: true, value: 2020 }
 */
export function readYearValue(
  value: string | number | boolean | null | undefined,
): Result<FiscalYear | undefined, YearIssue> {
  if (value === null || value === undefined || value === 0) return NOTHING;
  if (typeof value === "number") return readNumber(value);
  if (typeof value === "string") return saysNothing(value) ? NOTHING : readText(value);
  return { ok: false, issue: { code: "not-a-year", text: value ? "TRUE" : "FALSE" } };
}

/** Decided at the first character that says something: hardly a cell gets further than that. */
function saysNothing(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === GLOSSARY_MARK || isSpace(code)) continue;
    if (!isNoneMark(foldWidth(text.charAt(i)))) return false;
  }
  return true;
}

function readText(text: string): Result<FiscalYear, YearIssue> {
  const scanned = scanYear(text);
  return scanned.ok ? { ok: true, value: scanned.value.year } : scanned;
}

function readNumber(value: number): Result<FiscalYear, YearIssue> {
  const text = String(value);
  const serial = Math.floor(value);
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
    const date = new Date((serial - UNIX_EPOCH) * DAY);
    return inRange(text, fiscalYearOf(date.getUTCFullYear(), date.getUTCMonth() + 1));
  }
  if (serial === value && value >= 1000 && value < FIRST_SERIAL) return inRange(text, value);
  return { ok: false, issue: { code: "not-a-year", text } };
}

function inRange(text: string, year: number): Result<FiscalYear, YearIssue> {
  const issue = rangeIssue(text, year);
  return issue === undefined ? { ok: true, value: year } : { ok: false, issue };
}
