import type { FormulaBook } from "../../core/formulas/formulaBook";
import { cellAddress } from "../../core/sheet/cellAddress";
import type { SettingTable } from "../../core/sheet/settingTable";
import type { BookChanges } from "../bookChanges";
import { layLines } from "./layLines";
import { settingCells, usedColumns, type HeldCell } from "./settingCells";
import type { SettingsRefusal } from "./settingsOutcome";

/** The rows of a table from the sheet's first column on, with all that stands beside it. */
export interface WholeLines {
  /** one for each row of the table */
  readonly lines: readonly (readonly HeldCell[])[];
  readonly width: number;
}

/** @param columns that the table is to have */
export function wholeLines(
  book: FormulaBook,
  { sheet, named, rows }: SettingTable,
  columns: number,
): WholeLines {
  const held = settingCells(book, sheet.name);
  const found = book.sheets.find(({ name }) => name === sheet.name)!;
  const width = Math.max(named.column + columns, usedColumns(found));
  const lineAt = (row: number): HeldCell[] => Array.from({ length: width }, (_, column) => held(row, column));
  return { lines: Array.from({ length: rows }, (_, at) => lineAt(named.row + at)), width };
}

export function isBlankLine(line: readonly HeldCell[]): boolean {
  return line.every(({ content }) => content === null);
}

/**
 * 設定の表を並べ直す the changes that make whole lines those of a table, which grows where they are more.
 *
 * A name of one row can't: no rows come before its last. Its lines go on into blank rows below, which are read as well.
 */
export function layTable(
  book: FormulaBook,
  { sheet, named, rows: before }: SettingTable,
  { lines, width }: WholeLines,
): BookChanges | SettingsRefusal {
  const held = settingCells(book, sheet.name);
  const isFree = (row: number): boolean =>
    isBlankLine(Array.from({ length: width }, (_, column) => held(row, column)));
  let rows = before;
  if (rows === 1) while (rows < lines.length && isFree(named.row + rows)) rows++;
  if (before === 1 && rows < lines.length) {
    const place = { sheet: sheet.name, cell: cellAddress(named.row, named.column) };
    return { kind: "refused", code: "table-too-small", place };
  }
  const box = { row: named.row, column: 0, rows, columns: width };
  return layLines(held, { sheet: sheet.name, box, lines });
}
