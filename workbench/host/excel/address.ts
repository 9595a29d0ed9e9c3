import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "./box";
import type { Box } from "./box";

/** An A1 address taken apart. */
export interface ParsedAddress {
  /** Name of the sheet, without quotes; absent where the address names none. */
  readonly sheet?: string;
  readonly box: Box;
}

/**
 * Reads "B2", "$A$1:C3", "A:C", "2:3" and the same behind a sheet's name ("Sheet1!A1", "'評価 表'!A1") or "=".
 * @returns undefined where the text is no address, or one that lies beyond the sheet ("XFE1", "A0")
 */
export function parseAddress(text: string): ParsedAddress | undefined {
  const { sheet, cells } = splitSheet(text.trim().replace(/^=/, ""));
  const box = parseCells(cells.replaceAll("$", ""));
  if (!box) return undefined;
  return sheet === undefined ? { box } : { sheet, box };
}

/** "B2", "A1:C3", "A:C", "2:3"; with dollar signs where `absolute`. */
export function formatBox(box: Box, { absolute = false }: { absolute?: boolean } = {}): string {
  const mark = absolute ? "$" : "";
  const columnAt = (offset: number) => mark + columnName(box.column + offset);
  const rowAt = (offset: number) => `${mark}${box.row + offset + 1}`;
  if (isWholeRows(box)) return `${rowAt(0)}:${rowAt(box.rows - 1)}`; // a whole sheet too
  if (isWholeColumns(box)) return `${columnAt(0)}:${columnAt(box.columns - 1)}`;
  const first = columnAt(0) + rowAt(0);
  const last = columnAt(box.columns - 1) + rowAt(box.rows - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "Sheet1!B2", "'評価 表'!A1:C3". */
export function formatAddress(sheetName: string, box: Box, options?: { absolute?: boolean }): string {
  return `${quoteSheetName(sheetName)}!${formatBox(box, options)}`;
}

/** A sheet's name as it stands before "!": in quotes unless it is a plain word ("評価表" is one, "R8" would be a cell). */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseCells(name) && !/^(r|c|r\d*c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "aa" → 26. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function splitSheet(text: string): { sheet?: string; cells: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { cells: text };
  const name = text.slice(0, bang);
  const quoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, cells: text.slice(bang + 1) };
}

function parseCells(text: string): Box | undefined {
  const cells = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i.exec(text);
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Box | undefined {
  if (Math.max(row1, row2) >= MAX_ROWS || Math.max(column1, column2) >= MAX_COLUMNS) return undefined;
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}
