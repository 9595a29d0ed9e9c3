import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../richapi/refusals";
import { CellType, isErrorText } from "./cellContent";
import { readEnteredDate } from "./enteredDate";
import { isFormula } from "./formulaSyntax";

/** What a written value makes of a cell. */
export interface EnteredCell {
  readonly content: ICellData;
  /** Number format for a cell that has none: a date, a percentage. */
  readonly format?: string;
}

/** Longest text of a cell. */
const LONGEST = 32_767;

/** Takes away whatever the cell held before. */
const CLEAN = { f: null, si: null, p: null } as const;

/**
 * What Excel makes of a value that an add-in writes: text is read as if it were typed ("5%", "2026/4/1", "=A1").
 *
 * Full-width digits stay text.
 *
 * @param isText the cell's number format is "@"
 * @throws RichApiError InvalidArgument for what no cell can hold, a broken formula for example
 */
export function enterValue(value: unknown, isText: boolean, thisYear: number): EnteredCell {
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return { content: { ...CLEAN, v: value ? 1 : 0, t: CellType.boolean } };
  if (typeof value !== "string" || value.length > LONGEST) throw invalidArgument();
  if (value === "") return { content: { ...CLEAN, v: null, t: null } };
  if (isText) return text(value, CellType.forcedText);
  if (value.startsWith("'")) return text(value.slice(1), CellType.forcedText);
  if (value.startsWith("=") && value.length > 1) {
    if (!isFormula(value)) throw invalidArgument();
    return { content: { ...CLEAN, v: null, t: null, f: value } };
  }
  return typed(value, thisYear);
}

function typed(value: string, thisYear: number): EnteredCell {
  const trimmed = value.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE")
    return { content: { ...CLEAN, v: upper === "TRUE" ? 1 : 0, t: CellType.boolean } };
  if (isErrorText(upper)) return text(upper, CellType.text);
  const asNumber = readNumber(trimmed);
  if (asNumber) return asNumber;
  const date = readEnteredDate(trimmed, thisYear);
  if (date) return { ...number(date.serial), format: date.format };
  return text(value, CellType.text);
}

/** "1,234", "-5", "(5)" (a negative number, as in accounts), "12.5%", "1e3". */
function readNumber(value: string): EnteredCell | undefined {
  const parts = /^(\()?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:(E[+-]?\d+)|(%))?(\))?$/i.exec(value);
  if (!parts) return undefined;
  const [, open, sign = "", whole, decimals, power, percent, close] = parts;
  if (Boolean(open) !== Boolean(close) || (open && (sign || percent))) return undefined;
  if (whole === undefined && (decimals ?? "").length < 2) return undefined;
  const digits = `${(whole ?? "0").replaceAll(",", "")}${decimals ?? ""}`;
  const size = Number(digits + (power ?? (percent ? "E-2" : "")));
  if (!Number.isFinite(size)) return undefined;
  const entered = number(open || sign === "-" ? -size : size);
  const hasDecimals = (decimals ?? "").length > 1;
  if (percent) return { ...entered, format: hasDecimals ? "0.00%" : "0%" };
  if (whole?.includes(",")) return { ...entered, format: hasDecimals ? "#,##0.00" : "#,##0" };
  return power ? { ...entered, format: "0.00E+00" } : entered;
}

function number(value: number): EnteredCell {
  return { content: { ...CLEAN, v: value, t: CellType.number } };
}

function text(value: string, type: typeof CellType.text | typeof CellType.forcedText): EnteredCell {
  return { content: { ...CLEAN, v: value, t: type } };
}
