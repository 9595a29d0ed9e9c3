import type { CellPlace } from "./cellPlace";
import { cellPosition } from "./cellPosition";
import { cellText } from "./cellText";
import type { BookSnapshot } from "./sheetSnapshot";

/**
 * What stands in the cells of a workbook, by their addresses.
 *
 * @returns a function from a place to its text: "" for a blank cell and for one that isn't there; errors as written
 * @see SPEC.md S82
 */
export function textAt(book: BookSnapshot): (place: CellPlace) => string {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, cell }) => {
    const sheet = sheets.get(name);
    if (sheet === undefined) return "";
    const { row, column } = cellPosition(cell);
    const value = sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn];
    return typeof value === "object" && value !== null ? value.error : cellText(value);
  };
}
