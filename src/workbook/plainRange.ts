import { columnIndex } from "../core/sheet/columnIndex";
import { SHEET_SIZE } from "../core/sheet/sheetSize";
import type { DefinedName } from "../core/sheet/sheetSnapshot";

/** `$A$1`, `$A`, `$1`, one or two of them around a colon */
const CELLS = /^\$?([A-Z]{1,3})?\$?([0-9]{1,7})?(?::\$?([A-Z]{1,3})?\$?([0-9]{1,7})?)?$/;

export type PlainRange = Omit<DefinedName, "name">;

/**
 * The cells that a reference stands for; whole columns and rows too.
 *
 * @param formula `=設定!$A$5:$C$8`, or an address as Excel gives it, without "="
 * @returns `undefined` for all that isn't one rectangle of one named sheet
 * @example
 * plainRange("='評価 表'!$A$1"); // 評価 表, row 0, column 0, 1 × 1
 */
export function plainRange(formula: string): PlainRange | undefined {
  const content = formula.startsWith("=") ? formula.slice(1) : formula;
  const mark = content.lastIndexOf("!");
  const sheet = sheetName(content.slice(0, Math.max(mark, 0)));
  const found = CELLS.exec(content.slice(mark + 1));
  if (sheet === undefined || found === null) return undefined;
  const [, left, top, right, bottom] = found;
  if (!content.includes(":", mark)) {
    if (left === undefined || top === undefined) return undefined;
    return rectangle(sheet, [top, top], [left, left]);
  }
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined))
    return undefined;
  if (left === undefined && top === undefined) return undefined;
  return rectangle(sheet, [top ?? "1", bottom ?? String(SHEET_SIZE.rows)], [left ?? "A", right ?? "XFD"]);
}

function sheetName(written: string): string | undefined {
  const isQuoted = written.length > 2 && written.startsWith("'") && written.endsWith("'");
  if (isQuoted) return written.slice(1, -1).replaceAll("''", "'");
  return written === "" || /['"(),&:#[\]]/.test(written) ? undefined : written;
}

function rectangle(
  sheet: string,
  [top, bottom]: readonly [string, string],
  [left, right]: readonly [string, string],
): PlainRange | undefined {
  const [row, lastRow] = [Number(top) - 1, Number(bottom) - 1];
  const [column, lastColumn] = [columnIndex(left), columnIndex(right)];
  if (row < 0 || lastRow < row || column < 0 || lastColumn < column) return undefined;
  if (lastRow >= SHEET_SIZE.rows || lastColumn >= SHEET_SIZE.columns) return undefined;
  return {
    sheet,
    firstRow: row,
    firstColumn: column,
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
  };
}
