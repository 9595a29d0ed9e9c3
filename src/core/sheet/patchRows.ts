import type { CellValue, SheetSnapshot } from "./sheetSnapshot";

/**
 * A sheet with some of its rows as they stand now. Neither snapshot is changed; rows that weren't read anew are shared.
 *
 * Merges stay as they were: that cells were joined or parted is no edit of what they hold.
 *
 * @param rows whole rows of the same sheet, as wide as it is now
 * @returns `undefined` where they aren't among the sheet's rows, or hold something left of its first column: it has to
 *   be read anew then
 * @see SPEC.md S120
 */
export function patchRows(sheet: SheetSnapshot, rows: SheetSnapshot): SheetSnapshot | undefined {
  const from = rows.firstRow - sheet.firstRow;
  const margin = rows.firstColumn - sheet.firstColumn;
  if (from < 0 || from + rows.values.length > sheet.values.length) return undefined;
  if (margin < 0 && rows.values.some((row) => row.slice(0, -margin).some(isFilled))) return undefined;
  const values = [...sheet.values];
  const formats = [...(sheet.formats ?? [])];
  rows.values.forEach((row, at) => {
    values[from + at] = shifted(row, margin, null);
    while (formats.length <= from + at) formats.push(undefined);
    const own = rows.formats?.[at];
    formats[from + at] = own === undefined ? undefined : shifted(own, margin, "");
  });
  return { ...sheet, values, formats };
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}

/** Begins so many cells further left, or further right. */
function shifted<T>(row: readonly T[], margin: number, blank: T): readonly T[] {
  if (margin <= 0) return row.slice(-margin);
  return [...Array.from({ length: margin }, () => blank), ...row];
}
