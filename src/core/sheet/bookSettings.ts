import { compact } from "../text/compact";
import { cellAddress } from "./cellAddress";
import type { CellPlace } from "./cellPlace";
import { cellText } from "./cellText";
import type { BookSnapshot, DefinedName } from "./sheetSnapshot";

/** One line of a settings table that has something in its first column. */
export interface SettingLine {
  /** of the first column: a rule, or a finding's key */
  readonly text: string;
  /** "" where none is given */
  readonly reason: string;
  readonly place: CellPlace;
}

/** What a workbook's settings say about its validation. */
export interface BookSettings {
  readonly rulesOff: readonly SettingLine[];
  readonly accepted: readonly SettingLine[];
}

/** Names and titles of the tables. */
export const RULES_OFF_NAME = "使わない規則";
export const ACCEPTED_NAME = "了承した指摘";

/** A name over a whole column is read no further. */
const MOST_ROWS = 10_000;

/**
 * 使わない規則 and 了承した指摘 from the cells of those names: the first column, and the reason beside it.
 *
 * Lines that staff wrote just below a table belong to it, though its name ends above them.
 *
 * @see SPEC.md S80, S81
 */
export function bookSettings(book: BookSnapshot): BookSettings {
  return { rulesOff: linesOf(book, RULES_OFF_NAME), accepted: linesOf(book, ACCEPTED_NAME) };
}

function linesOf(book: BookSnapshot, table: string): SettingLine[] {
  return book.names.filter(({ name }) => name === table).flatMap((name) => linesUnder(book, name));
}

function linesUnder(book: BookSnapshot, { sheet: sheetName, ...box }: DefinedName): SettingLine[] {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return [];
  const lines: SettingLine[] = [];
  const column = box.firstColumn - sheet.firstColumn;
  for (let at = 0; at < MOST_ROWS; at++) {
    const row = box.firstRow + at;
    const cells = sheet.values[row - sheet.firstRow];
    const text = cellText(cells?.[column]);
    if (at >= box.rows && (text === "" || isTitle(text))) break;
    if (text === "") continue;
    const place = { sheet: sheetName, cell: cellAddress(row, box.firstColumn) };
    lines.push({ text, reason: cellText(cells?.[column + 1]), place });
  }
  return lines;
}

/** The next table, where nothing parts it from this one. */
function isTitle(text: string): boolean {
  return [RULES_OFF_NAME, ACCEPTED_NAME].includes(compact(text));
}
