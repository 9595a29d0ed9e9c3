import type { Box } from "../../core/sheet/sheetDraft";
import type { ColourPlan, GradeColour } from "../../usecases/ports";

/** What of ours lies over one sheet. */
export interface ColourLayer {
  readonly sheet: string;
  readonly rules: readonly { readonly box: Box; readonly colour: GradeColour }[];
  readonly diagonals: readonly Box[];
  readonly bars: readonly Box[];
  /** the bars are laid only where some of ours lie already */
  readonly areBarsKept?: boolean;
}

export function layerOf({ sheet, columns, colours, diagonals, bars = [], ...plan }: ColourPlan): ColourLayer {
  const rules = columns.filter(isFilled).flatMap((box) => colours.map((colour) => ({ box, colour })));
  return { sheet, rules, diagonals, bars: bars.filter(isFilled), areBarsKept: plan.areBarsKept === true };
}

const isFilled = ({ rows, columns }: Box): boolean => rows > 0 && columns > 0;

/** Nothing of ours on any of those sheets. */
export function nothingOver(plans: readonly ColourPlan[]): ColourLayer[] {
  const sheets = new Set(plans.map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => ({ sheet, rules: [], diagonals: [], bars: [] }));
}

/** Two lists on one sheet are one layer: what of ours lies there is taken off once. */
export function joinedLayers(layers: readonly ColourLayer[]): ColourLayer[] {
  const bySheet = new Map<string, ColourLayer>();
  for (const { sheet, rules, diagonals, bars, areBarsKept = false } of layers) {
    const first = bySheet.get(sheet);
    bySheet.set(sheet, {
      sheet,
      rules: [...(first?.rules ?? []), ...rules],
      diagonals: [...(first?.diagonals ?? []), ...diagonals],
      bars: [...(first?.bars ?? []), ...bars],
      areBarsKept,
    });
  }
  return [...bySheet.values()];
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
