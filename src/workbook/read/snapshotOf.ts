import type { CellValue, MergedCells, SheetSnapshot } from "../../core/sheet/sheetSnapshot";

/** What `snapshotOf` wants loaded. */
export const CELLS = "values,valueTypes,numberFormat,rowIndex,columnIndex";

/** A block of cells as Office.js gives it. */
export type LoadedCells = Pick<
  Excel.Range,
  "values" | "valueTypes" | "numberFormat" | "rowIndex" | "columnIndex"
>;

/**
 * Loaded cells as plain data. Number formats only of numbers, which alone may carry their unit there.
 *
 * @param used a null object for a sheet without values
 */
export function snapshotOf(
  name: string,
  used: LoadedCells & { readonly isNullObject?: boolean },
  merges: readonly MergedCells[] = [],
): SheetSnapshot {
  if (used.isNullObject === true) return emptySheet(name);
  const { rowIndex, columnIndex, valueTypes, numberFormat } = used;
  const values = used.values.map((row: readonly unknown[], r) =>
    row.map((value, c) => cellValue(value, valueTypes[r]![c]!)),
  );
  const formats = numberFormat.map((row: readonly unknown[], r) => formatsOf(row, values[r]!));
  const place = {
    name,
    firstRow: rowIndex,
    firstColumn: columnIndex,
    values,
    ...(merges.length === 0 ? {} : { merges }),
  };
  return formats.some((row) => row !== undefined) ? { ...place, formats } : place;
}

/**
 * Blocks of one sheet, read from top to bottom, as the whole sheet.
 *
 * @returns a sheet without values where there is none
 */
export function joinedSnapshot(
  name: string,
  blocks: readonly SheetSnapshot[],
  merges: readonly MergedCells[] = [],
): SheetSnapshot {
  const [first] = blocks;
  if (first === undefined) return emptySheet(name);
  const { firstRow, firstColumn } = first;
  const formats = blocks.flatMap((block) => block.formats ?? block.values.map(() => undefined));
  return {
    name,
    firstRow,
    firstColumn,
    values: blocks.flatMap(({ values }) => values),
    ...(merges.length === 0 ? {} : { merges }),
    ...(formats.some((row) => row !== undefined) ? { formats } : {}),
  };
}

function emptySheet(name: string): SheetSnapshot {
  return { name, firstRow: 0, firstColumn: 0, values: [] };
}

function cellValue(value: unknown, type: Excel.RangeValueType | string): CellValue {
  if (type === "Error") return { error: String(value) };
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function formatsOf(row: readonly unknown[], values: readonly CellValue[]): string[] | undefined {
  const carries = (format: unknown, at: number) => typeof values[at] === "number" && format !== "General";
  if (!row.some(carries)) return undefined;
  return row.map((format, at) => (carries(format, at) ? String(format ?? "") : ""));
}
