import type { ICellData, IStyleData } from "@univerjs/core";
import type { CellMatrix } from "../../grid/grid";
import { invalidArgument } from "../richapi/refusals";
import type { Box } from "./box";
import { hasFormula, isBlank } from "./cellContent";
import type { Range } from "./range";
import { rangeArgument } from "./rangeArgument";
import { cellReader } from "./readCell";

export interface CopyOptions {
  readonly copyType: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

const TYPES: readonly string[] = ["All", "Formulas", "Values", "Formats"];

/**
 * Copies cells here, as often as they fit; relative references move along. Widths, merged cells and rules stay behind.
 *
 * @param source a range, or its address on the same sheet or another
 */
export async function copyToRange(target: Range, source: unknown, options: CopyOptions): Promise<void> {
  const { copyType, skipBlanks, transpose } = options;
  if (!TYPES.includes(copyType)) throw invalidArgument();
  const from = rangeArgument(target.sheet, source);
  await target.sheet.workbook.settled(); // values may be copied
  const to = repeated(target.box, transpose ? transposed(from.box) : from.box);
  target.sheet.assertWritable(to);
  target.sheet.fit(to);
  const { grid, batch } = target.sheet.workbook;
  const cellAt = cellReader(grid, from.sheetId);
  const contents: CellMatrix<ICellData> = {};
  const styles: [number, number, IStyleData][] = [];
  for (let i = 0; i < to.rows; i++) {
    for (let j = 0; j < to.columns; j++) {
      const [down, right] = transpose
        ? [j % from.box.rows, i % from.box.columns]
        : [i % from.box.rows, j % from.box.columns];
      const [sourceRow, sourceColumn] = [from.box.row + down, from.box.column + right];
      const [row, column] = [to.row + i, to.column + j];
      const stored = cellAt(sourceRow, sourceColumn);
      if (skipBlanks && isBlank(stored)) continue;
      if (copyType !== "Formats") {
        const formula =
          copyType === "Values" || !hasFormula(stored)
            ? ""
            : grid.cells.formula(from.sheetId, sourceRow, sourceColumn);
        const f = formula && grid.cells.movedFormula(formula, row - sourceRow, column - sourceColumn);
        const content = f ? { f, v: null, t: null } : { f: null, v: stored?.v ?? null, t: stored?.t ?? null };
        (contents[row] ??= {})[column] = { ...content, si: null, p: f ? null : (stored?.p ?? null) };
      }
      if (copyType === "All" || copyType === "Formats")
        styles.push([row, column, grid.cells.style(from.sheetId, sourceRow, sourceColumn)]);
    }
  }
  if (copyType !== "Formats") batch.writeContents(target.sheetId, to, contents);
  if (styles.length > 0) {
    const cleared: CellMatrix<null> = {};
    for (const [row, column] of styles) (cleared[row] ??= {})[column] = null;
    target.sheet.workbook.flush();
    grid.cells.writeStyles(target.sheetId, cleared);
    for (const [row, column, style] of styles) batch.writeStyle(target.sheetId, row, column, style);
  }
}

function transposed(box: Box): Box {
  return { ...box, rows: box.columns, columns: box.rows };
}

/** A target that is a multiple of the source is filled; any other gets one copy from its first cell. */
function repeated(target: Box, source: Box): Box {
  const isMultiple = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return isMultiple ? target : { ...target, rows: source.rows, columns: source.columns };
}
