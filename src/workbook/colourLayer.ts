import type { Box } from "../core/sheet/sheetDraft";
import type { ColourPlan, GradeColour } from "../usecases/ports";

/** What of ours lies over one sheet. */
export interface ColourLayer {
  readonly sheet: string;
  readonly rules: readonly { readonly box: Box; readonly colour: GradeColour }[];
  readonly diagonals: readonly Box[];
}

export function layerOf({ sheet, columns, colours, diagonals }: ColourPlan): ColourLayer {
  const filled = columns.filter(({ rows, columns: width }) => rows > 0 && width > 0);
  return { sheet, diagonals, rules: filled.flatMap((box) => colours.map((colour) => ({ box, colour }))) };
}

/** Cells under the rules of grades; under several, once. */
export function cellsUnder(layers: readonly ColourLayer[]): number {
  const boxes = layers.flatMap(({ sheet, rules }) =>
    rules.map(({ box }) => [`${sheet}!${box.row},${box.column},${box.rows},${box.columns}`, box] as const),
  );
  return [...new Map(boxes).values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

export function singleCells(boxes: readonly Box[]): Box[] {
  return boxes.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) => ({
      row: row + Math.floor(at / columns),
      column: column + (at % columns),
      rows: 1,
      columns: 1,
    })),
  );
}

/** Cells of a row that stand side by side, as one box. @param cells row by row */
export function runsOfCells(cells: readonly Box[]): Box[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last.row === cell.row && last.column + last.columns === cell.column)
      last.columns += 1;
    else runs.push({ ...cell });
  }
  return runs;
}

export const isWithin = (cell: Box, { row, column, rows, columns }: Box): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
