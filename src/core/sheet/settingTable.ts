import { compact } from "../text/compact";
import { cellText } from "./cellText";
import type { Box } from "./sheetDraft";
import type { BookSnapshot, DefinedName, SheetSnapshot } from "./sheetSnapshot";

/** A table of the settings, found by the name of its lines. */
export interface SettingTable {
  readonly sheet: SheetSnapshot;
  /** the cells of the name, headings left out */
  readonly named: Box;
  /** rows from the first of the name: lines that staff wrote just below belong to the table */
  readonly rows: number;
}

/** Names of the tables; the first three are their titles as well. */
export const RULES_OFF_NAME = "使わない規則";
export const ACCEPTED_NAME = "了承した指摘";
export const STAGES_NAME = "段階の言葉";
export const PLAN_SETTINGS_NAME = "計画の設定";
export const DEPARTMENTS_NAME = "担当部署の一覧";

const TITLES: ReadonlySet<string> = new Set([
  RULES_OFF_NAME,
  ACCEPTED_NAME,
  STAGES_NAME,
  PLAN_SETTINGS_NAME,
  "計画",
  "担当部署",
  "算定方法",
]);

/** A name over a whole column is read no further. */
const MOST_ROWS = 10_000;

/**
 * 設定の表 the tables of the settings that bear a name, those whose sheet is gone left out.
 *
 * @returns one, or none; several where sheets have names of their own
 * @see SPEC.md S80, S81
 */
export function settingTables(book: BookSnapshot, name: string): readonly SettingTable[] {
  return book.names.filter((each) => each.name === name).flatMap((each) => tableOf(book, each));
}

/** The first of them: the one that is written to. */
export function settingTable(book: BookSnapshot, name: string): SettingTable | undefined {
  return settingTables(book, name)[0];
}

/** A line of a table that has something in its first column. */
export interface FilledLine {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The lines of all tables of a name, blank ones passed over. */
export function filledLines(book: BookSnapshot, name: string): readonly FilledLine[] {
  return settingTables(book, name).flatMap(({ sheet, named: { row, column }, rows }) =>
    Array.from({ length: rows }, (_, at) => {
      return { sheet, row: row + at, column, text: textIn(sheet, row + at, column) };
    }).filter(({ text }) => text !== ""),
  );
}

/** What stands in a cell of a sheet. @param row,column on the sheet, from 0 */
export function textIn(sheet: SheetSnapshot, row: number, column: number): string {
  return cellText(sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn]);
}

function tableOf({ sheets }: BookSnapshot, name: DefinedName): SettingTable[] {
  const sheet = sheets.find((each) => each.name === name.sheet);
  if (sheet === undefined) return [];
  const rows = Math.min(name.rows, MOST_ROWS);
  const named = { row: name.firstRow, column: name.firstColumn, rows, columns: name.columns };
  return [{ sheet, named, rows: rowsWithThoseBelow(sheet, named) }];
}

function rowsWithThoseBelow(sheet: SheetSnapshot, { row, column, rows }: Box): number {
  let below = rows;
  for (; below < MOST_ROWS; below++) {
    const text = textIn(sheet, row + below, column);
    if (text === "" || isTitle(text)) break;
  }
  return below;
}

/** The next table, where nothing parts it from this one. */
function isTitle(text: string): boolean {
  return TITLES.has(compact(text));
}
