import type { FiscalYear } from "../fiscal-year/fiscalYear";
import { readYear } from "../fiscal-year/readYear";

/** What a note adds to its year: H28実績, H28年度決算, R3.3.31現在. */
const ENDINGS = /(?:実績値?|決算額?|現在|時点|調査|見込み?|速報値?|末日|値)$/;

/** Accounts of a year stay open until the end of May, and 1 April counts what the year ended with. */
const LATE_MONTHS = [4, 5];

/** Of more than one year. */
const SPAN = /~|〜|から|まで|以降|平均|累計|年間/;

/**
 * The year that a note beside a value names: (H28), (H28実績、見込).
 *
 * @param note without its brackets, width folded
 * @returns every 年度 that the note may mean; none where it names no year, a span, or several years
 * @see SPEC.md V117
 * @example
 * noteYears("R3.4.1現在"); // [2021, 2020] — on the first day of the next year
 */
export function noteYears(note: string): readonly FiscalYear[] {
  const found: (readonly FiscalYear[])[] = [];
  for (const part of note.split(/[、,;・]/)) {
    if (SPAN.test(part)) return [];
    const years = yearsOf(part);
    if (years.length > 0) found.push(years);
  }
  return found.length === 1 ? (found[0] ?? []) : [];
}

function yearsOf(part: string): FiscalYear[] {
  let text = part;
  for (let left = 3; left > 0; left--) {
    const reading = readYear(text);
    if (reading.ok) {
      const { year, precision } = reading.value;
      return precision !== "year" && isLate(text) ? [year, year - 1] : [year];
    }
    const shorter = text.replace(ENDINGS, "").replace(/の$/, "");
    if (shorter === text) return [];
    text = shorter;
  }
  return [];
}

function isLate(text: string): boolean {
  const month = /[年./-](\d{1,2})(?:[月./-]|$)/.exec(text)?.[1];
  return month !== undefined && LATE_MONTHS.includes(Number(month));
}
