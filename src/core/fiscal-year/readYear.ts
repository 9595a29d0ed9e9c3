import type { Result } from "../result";
import { foldWidth } from "../text/foldWidth";
import type { FiscalYear } from "./fiscalYear";
import { fiscalYearOf } from "./fiscalYearOf";
import { isCalendarDay } from "./isCalendarDay";
import { rangeIssue } from "./rangeIssue";
import { scanYearLabel, type YearLabel } from "./scanYearLabel";
import type { YearIssue, YearReading } from "./yearReading";

/** No label is longer; a longer text is prose and is not looked through. */
const LONGEST_LABEL = 200;

/**
 * 年度の読み取り which 年度 a text names, as a label (R2(2020), 令和2年度末), a date or a month (R3.1.8, 令和3年2月).
 *
 * An era may run on past its end (平成32年度 is 2020), but no date may lie before the 年度 in which its era began.
 *
 * @param text as it stands in the cell; a blank text is not a year
 * @see SPEC.md F3 to F21
 * @example
 * readYear("令和3年3月31日"); // { ok: true, value: { year: 2020, precision: "date", … } }
 */
export function readYear(text: string): Result<YearReading, YearIssue> {
  const label = text.length > LONGEST_LABEL ? undefined : scanYearLabel(foldWidth(text));
  if (label === undefined) return { ok: false, issue: { code: "not-a-year", text } };
  const calendarYear = westernYear(label);
  const year = label.month === undefined ? calendarYear : fiscalYearOf(calendarYear, label.month);
  const issue =
    dateIssue(text, label, calendarYear, year) ||
    rangeIssue(text, year) ||
    contradiction(text, label, calendarYear, year);
  return issue === undefined ? { ok: true, value: readingOf(text, label, year) } : { ok: false, issue };
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

function readingOf(text: string, label: YearLabel, year: FiscalYear): YearReading {
  let withEra: YearLabel | undefined = label;
  while (withEra !== undefined && withEra.era === undefined) withEra = withEra.bracketed;
  let western = label.bracketed;
  while (western !== undefined && western.era !== undefined) western = western.bracketed;
  return {
    text,
    year,
    precision: label.month === undefined ? "year" : label.day === undefined ? "month" : "date",
    era: withEra?.era?.name,
    eraYear: withEra?.era === undefined ? undefined : withEra.number,
    role: label.role,
    western: western?.number,
  };
}
