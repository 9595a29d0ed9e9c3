import type { Result } from "../result";
import { foldWidth } from "../text/foldWidth";
import type { FiscalYear } from "./fiscalYear";
import { fiscalYearOf } from "./fiscalYearOf";
import { isCalendarDay } from "./isCalendarDay";
import { rangeIssue } from "./rangeIssue";
import { scanYearLabel, type YearLabel } from "./scanYearLabel";
import type { YearIssue } from "./yearReading";

/** No label is longer; a longer text is prose and is not looked through. */
const LONGEST_LABEL = 200;

/** A text's year, and the parts of the label that it was read from. */
export interface LabelledYear {
  readonly label: YearLabel;
  readonly year: FiscalYear;
}

/**
 * The 年度 that a text names, and its label as scanned: `readYear` without the account of how it was written.
 *
 * @see SPEC.md F3 to F21
 */
export function scanYear(text: string): Result<LabelledYear, YearIssue> {
  const label = text.length > LONGEST_LABEL ? undefined : scanYearLabel(foldWidth(text));
  if (label === undefined) return { ok: false, issue: { code: "not-a-year", text } };
  const calendarYear = westernYear(label);
  const year = label.month === undefined ? calendarYear : fiscalYearOf(calendarYear, label.month);
  const issue =
    dateIssue(text, label, calendarYear, year) ||
    rangeIssue(text, year) ||
    contradiction(text, label, calendarYear, year);
  return issue === undefined ? { ok: true, value: { label, year } } : { ok: false, issue };
}

function westernYear({ era, number }: YearLabel): number {
  return era === undefined ? number : era.firstDay[0] + number - 1;
}

function dateIssue(
  text: string,
  { era, month, day }: YearLabel,
  calendarYear: number,
  year: FiscalYear,
): YearIssue | undefined {
  if (month === undefined) return undefined;
  const isBeforeEra = era !== undefined && year < fiscalYearOf(era.firstDay[0], era.firstDay[1]);
  if (!isBeforeEra && isCalendarDay(calendarYear, month, day ?? 1)) return undefined;
  return { code: "no-such-date", text, year: calendarYear, month, day };
}

/** Beside a date or a month the brackets may name the calendar year. */
function contradiction(
  text: string,
  label: YearLabel,
  calendarYear: number,
  year: FiscalYear,
): YearIssue | undefined {
  for (let other = label.bracketed; other !== undefined; other = other.bracketed) {
    const named = westernYear(other);
    if (named === year || named === calendarYear) continue;
    return label.era === undefined && other.era !== undefined
      ? { code: "year-contradiction", text, eraYear: named, western: calendarYear }
      : { code: "year-contradiction", text, eraYear: year, western: named };
  }
  return undefined;
}
