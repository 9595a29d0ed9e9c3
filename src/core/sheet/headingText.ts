import { formatYear } from "../fiscal-year/formatYear";
import { readYearValue } from "../fiscal-year/readYearValue";
import { cellText } from "./cellText";
import type { CellValue } from "./sheetSnapshot";

/**
 * What a heading's cell says. A date (43922 under a format such as `ggge"年度"`) says its fiscal year.
 *
 * @param format the cell's number format; "" for General
 * @see SPEC.md S7
 */
export function headingText(value: CellValue | undefined, format: string): string {
  if (typeof value !== "number" || !isDateFormat(format)) return cellText(value);
  const reading = readYearValue(value);
  return reading.ok && reading.value !== undefined ? formatYear(reading.value, "default") : cellText(value);
}

function isDateFormat(format: string): boolean {
  const code = format.toLowerCase();
  return code !== "general" && (code.includes("y") || code.includes("e") || code.includes("g"));
}
