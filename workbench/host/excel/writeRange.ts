import type { ICellData } from "@univerjs/core";
import type { CellMatrix } from "../../grid/grid";
import { invalidArgument } from "../richapi/refusals";
import { enterValue } from "./enteredValue";
import type { Range } from "./range";

const TEXT = "@";

/**
 * Writes values or formulas: rows × columns, or one for all cells; null leaves a cell as it is.
 *
 * Everything is looked at before anything is written.
 */
export function writeValues(range: Range, values: unknown): void {
  const { sheet, sheetId, box } = range;
  const { batch, today } = sheet.workbook;
  sheet.assertWritable(box);
  const valueAt = valuesFor(range, values);
  const thisYear = today().getFullYear();
  const contents: CellMatrix<ICellData> = {};
  const formats: CellMatrix<string> = {};
  for (let row = box.row; row < box.row + box.rows; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = box.column; column < box.column + box.columns; column++) {
      const value = valueAt(row - box.row, column - box.column);
      if (value === null) continue;
      // only text needs to know: looking at styles is what takes the time
      const present = typeof value === "string" ? batch.style(sheetId, row, column).n?.pattern : undefined;
      const { content, format } = enterValue(value, present === TEXT, thisYear);
      cells[column] = content;
      if (format !== undefined && present === undefined) (formats[row] ??= {})[column] = format;
    }
    contents[row] = cells;
  }
  sheet.fit(box);
  batch.writeContents(sheetId, box, contents);
  for (const [row, cells] of Object.entries(formats))
    for (const [column, pattern] of Object.entries(cells))
      batch.writeStyle(sheetId, Number(row), Number(column), { n: { pattern } });
}

/** Writes number formats, in the same shapes. */
export function writeNumberFormats(range: Range, formats: unknown): void {
  const formatAt = valuesFor(range, formats);
  const patches = new Map<unknown, { n: { pattern: string } | null }>();
  const patchFor = (format: unknown) => {
    if (format === null) return undefined;
    if (typeof format !== "string") throw invalidArgument();
    let patch = patches.get(format);
    if (!patch)
      patches.set(
        format,
        (patch = { n: format === "General" || format === "" ? null : { pattern: format } }),
      );
    return patch;
  };
  if (!Array.isArray(formats)) {
    const patch = patchFor(formats);
    if (patch) range.sheet.style(range.box, patch);
    return;
  }
  const { row: top, column: left } = range.box;
  range.sheet.style(range.box, (row, column) => patchFor(formatAt(row - top, column - left)));
}

/** @throws RichApiError InvalidArgument where the array hasn't the range's size */
function valuesFor({ box }: Range, values: unknown): (i: number, j: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows = values as unknown[];
  const isOfSize = (row: unknown) => Array.isArray(row) && row.length === box.columns;
  if (rows.length !== box.rows || !rows.every(isOfSize)) throw invalidArgument();
  return (i, j) => (rows[i] as unknown[])[j];
}
