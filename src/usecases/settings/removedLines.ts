import type { FormulaBook } from "../../core/formulas/formulaBook";
import { settingTables, textIn, type SettingTable } from "../../core/sheet/settingTable";
import type { BookChanges, CellChange } from "../bookChanges";
import { BLANK_CELL, layLines } from "./layLines";
import { changeOf, settingCells, usedColumns, type HeldCell } from "./settingCells";
import { sheetChanges } from "./settingLines";

/**
 * 設定の表から行を消す the changes that take lines out of all tables of a name.
 *
 * A line of the name becomes blank where it stands, so that no other line moves. Lines below the name end at a blank
 * one: those that follow move up, with all that stands in their other columns.
 *
 * @param width columns that are the table's
 */
export function removedLines(
  book: FormulaBook,
  name: string,
  isMeant: (text: string) => boolean,
  width: number,
): BookChanges {
  const changes = new Map<string, CellChange[]>();
  for (const table of settingTables(book, name)) {
    const known = changes.get(table.sheet.name) ?? [];
    changes.set(table.sheet.name, [
      ...known,
      ...blanked(book, table, isMeant, width),
      ...movedUp(book, table, isMeant, width),
    ]);
  }
  return { cells: sheetChanges(changes) };
}

function blanked(
  book: FormulaBook,
  { sheet, named }: SettingTable,
  isMeant: (text: string) => boolean,
  width: number,
): CellChange[] {
  const held = settingCells(book, sheet.name);
  const changes: CellChange[] = [];
  for (let row = named.row; row < named.row + named.rows; row++) {
    if (!isMeant(textIn(sheet, row, named.column))) continue;
    for (let column = named.column; column < named.column + width; column++)
      changes.push(...changeOf(row, column, held(row, column), null));
  }
  return changes;
}

function movedUp(
  book: FormulaBook,
  { sheet, named, rows }: SettingTable,
  isMeant: (text: string) => boolean,
  width: number,
): readonly CellChange[] {
  const found = book.sheets.find((each) => each.name === sheet.name)!;
  const held = settingCells(book, sheet.name);
  const columns = Math.max(named.column + width, usedColumns(found));
  const box = { row: named.row + named.rows, column: 0, rows: rows - named.rows, columns };
  const below = Array.from({ length: box.rows }, (_, at) => box.row + at);
  const isGone = (row: number): boolean => isMeant(textIn(sheet, row, named.column));
  if (!below.some(isGone)) return [];
  const lineAt = (row: number): HeldCell[] =>
    Array.from({ length: columns }, (_, column) => held(row, column));
  const isTables = (column: number): boolean => column >= named.column && column < named.column + width;
  const notes = below
    .filter(isGone)
    .map((row) => lineAt(row).map((cell, column) => (isTables(column) ? BLANK_CELL : cell)))
    .filter((line) => line.some(({ content }) => content !== null));
  const lines = [...below.filter((row) => !isGone(row)).map(lineAt), ...notes];
  return layLines(held, { sheet: sheet.name, box, lines }).cells.flatMap(({ cells }) => cells);
}
