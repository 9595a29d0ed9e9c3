import { SHEET_SIZE } from "../../core/sheet/sheetSize";
import type { Coordinate } from "./formula";

const DOLLAR = 36;
const ZERO = 48;
const NINE = 57;
const A = 65;
const Z = 90;

/**
 * A cell's address.
 *
 * @returns `undefined` for anything else, and for cells beyond XFD1048576
 *
 * @example
 * parseCell("$E26"); // { column: { index: 4, fixed: true }, row: { index: 25, fixed: false } }
 */
export function parseCell(
  text: string,
): { readonly row: Coordinate; readonly column: Coordinate } | undefined {
  let position = 0;
  const fixedColumn = text.charCodeAt(position) === DOLLAR;
  if (fixedColumn) position += 1;
  let column = 0;
  for (; position < text.length && column <= SHEET_SIZE.columns; position += 1) {
    const letter = text.charCodeAt(position) & ~32;
    if (letter < A || letter > Z) break;
    column = column * 26 + letter - A + 1;
  }
  const fixedRow = text.charCodeAt(position) === DOLLAR;
  if (fixedRow) position += 1;
  let row = 0;
  for (; position < text.length && row <= SHEET_SIZE.rows; position += 1) {
    const digit = text.charCodeAt(position);
    if (digit < ZERO || digit > NINE) return undefined;
    row = row * 10 + digit - ZERO;
  }
  if (position < text.length) return undefined;
  if (column < 1 || column > SHEET_SIZE.columns || row < 1 || row > SHEET_SIZE.rows) return undefined;
  return {
    row: { index: row - 1, fixed: fixedRow },
    column: { index: column - 1, fixed: fixedColumn },
  };
}
