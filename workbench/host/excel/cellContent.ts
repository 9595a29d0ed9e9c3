import type { ICellData, Nullable } from "@univerjs/core";

/** What an add-in sees in a cell. */
export type CellValue = string | number | boolean;

/** Excel's RangeValueType, as far as cells here have it. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Univer's CellValueType. */
export const CellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

export const isErrorText = (text: string): boolean => ERRORS.has(text);

export function isBlank(cell: Nullable<ICellData>): boolean {
  return (
    !cell || (!hasFormula(cell) && !cell.p && (cell.v === undefined || cell.v === null || cell.v === ""))
  );
}

export function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f ?? cell?.si);
}

/** The value of a stored cell; "" where it is blank. Formatted text inside a cell is taken without its formats. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell?.p) return (cell.p.body?.dataStream ?? "").replace(/\r\n$/, "");
  const value = cell?.v ?? "";
  if (cell?.t === CellType.boolean) return Boolean(Number(value));
  if (cell?.t === CellType.number && value !== "") return Number(value);
  return value;
}

export function typeOf(cell: Nullable<ICellData>): ValueType {
  if (isBlank(cell)) return "Empty";
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  const isForced = cell?.t === CellType.forcedText;
  return isErrorText(value) && !isForced ? "Error" : "String";
}
