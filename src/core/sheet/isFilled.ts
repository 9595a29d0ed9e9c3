import { cellText } from "./cellText";
import type { SheetSnapshot } from "./sheetSnapshot";

/** Whether a column of the snapshot has any text from a row on. */
export function isFilled({ values }: SheetSnapshot, column: number, firstRow: number): boolean {
  for (let row = firstRow; row < values.length; row++)
    if (cellText(values[row]?.[column]) !== "") return true;
  return false;
}
