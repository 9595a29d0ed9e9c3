import type { Result } from "../result";
import type { FiscalYear } from "./fiscalYear";
import type { YearLabel } from "./scanYearLabel";
import { scanYear } from "./scanYear";
import type { YearIssue, YearReading } from "./yearReading";

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
  const scanned = scanYear(text);
  return scanned.ok ? { ok: true, value: readingOf(text, scanned.value.label, scanned.value.year) } : scanned;
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
