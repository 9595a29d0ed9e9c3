import { formatYear } from "../../core/fiscal-year/formatYear";
import { readYear } from "../../core/fiscal-year/readYear";

/**
 * 年度の表示 the label of a year in any written form, as lists show it.
 *
 * @returns `undefined` where the text names no year
 * @example
 * yearLabel("令和2年度"); // "R2(2020)"
 */
export function yearLabel(text: string): string | undefined {
  const reading = readYear(text);
  return reading.ok ? formatYear(reading.value.year, "default") : undefined;
}
