import { cellText } from "./cellText";
import type { CellValue } from "./sheetSnapshot";

/** Serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** 1982 to 2119: other numbers are no dates of an acceptance */
const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 80_000;

/**
 * 日付の文字 the date of a cell: as written, or written out where Excel keeps it as a number.
 *
 * @returns "" for nothing
 * @example
 * dateText(44286); // "2021/3/31"
 */
export function dateText(value: CellValue | undefined): string {
  if (typeof value !== "number" || value < FIRST_SERIAL || value > LAST_SERIAL) return cellText(value);
  const date = new Date((Math.floor(value) - UNIX_EPOCH) * DAY);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}
