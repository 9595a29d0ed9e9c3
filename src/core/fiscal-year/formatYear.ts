import { type Era, ERAS } from "./eras";
import type { FiscalYear } from "./fiscalYear";
import type { YearStyle } from "./yearStyle";

/**
 * 年度の表記 the label of a 年度 in a style.
 *
 * The era is the one in force on 1 April, but 2019 is 令和元年度 (`ERAS` tells why). The first year of an era is 元
 * in kanji and 1 beside a letter.
 *
 * @param year 1868 to 2100
 * @see SPEC.md F26 to F28
 * @example
 * formatYear(2020, "full"); // "令和2年度(2020年度)"
 */
export function formatYear(year: FiscalYear, style: YearStyle): string {
  return style === "default" ? (defaults[year] ??= labelOf(year, style)) : labelOf(year, style);
}

/** There are some 230 of them, and a column asks for the same few again and again. */
const defaults: Record<FiscalYear, string> = {};

function labelOf(year: FiscalYear, style: YearStyle): string {
  const era = eraOf(year);
  const eraYear = year - era.firstDay[0] + 1;
  const short = `${era.letter}${eraYear}`;
  if (style === "default") return `${short}(${year})`;
  if (style === "short") return short;
  if (typeof style === "object") return `${short}(${style.role})`;
  const western = `${year}年度`;
  if (style === "western") return western;
  const wareki = `${era.name}${eraYear === 1 ? "元" : eraYear}年度`;
  return style === "wareki" ? wareki : `${wareki}(${western})`;
}

function eraOf(year: FiscalYear): Era {
  for (let at = ERAS.length - 1; at > 0; at--) {
    const era = ERAS[at];
    if (era !== undefined && year >= era.firstLabelled) return era;
  }
  return ERAS[0];
}
