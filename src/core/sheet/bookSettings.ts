import { cellAddress } from "./cellAddress";
import type { CellPlace } from "./cellPlace";
import { ACCEPTED_NAME, filledLines, RULES_OFF_NAME, textIn } from "./settingTable";
import type { BookSnapshot } from "./sheetSnapshot";

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
  return filledLines(book, table).map(({ sheet, row, column, text }) => {
    const place = { sheet: sheet.name, cell: cellAddress(row, column) };
    return { text, reason: textIn(sheet, row, column + 1), place };
  });
}
