import type { BookSnapshot, CellValue, DefinedName, SheetSnapshot } from "../../src/core/sheet/sheetSnapshot";

/** A sheet that starts at A1, blank cells as null; shorter rows are as they come. */
export function sheetOf(
  values: readonly (readonly CellValue[])[],
  name = "行動計画一覧",
  formats?: SheetSnapshot["formats"],
): SheetSnapshot {
  return { name, firstRow: 0, firstColumn: 0, values, ...(formats === undefined ? {} : { formats }) };
}

export function bookOf(sheets: readonly SheetSnapshot[], names: readonly DefinedName[] = []): BookSnapshot {
  return { sheets, names };
}
