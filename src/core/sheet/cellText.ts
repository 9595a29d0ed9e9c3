import type { CellValue } from "./sheetSnapshot";

/**
 * The text of a cell without the space around it.
 *
 * @returns "" for a blank cell, one of white space only, and one that holds an error
 * @example
 * cellText(7); // "7"
 */
export function cellText(value: CellValue | undefined): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return "";
}
