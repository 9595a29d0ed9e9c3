/** All that a sheet's cells hold: formulas, or values where there is none, and where they are. */
export interface HeldCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** What `heldCells` wants loaded. */
export const HELD = "formulas,rowIndex,columnIndex";

/** @param range the sheet's used range, or a null object */
export function heldCells(range: Excel.Range): HeldCells {
  if (range.isNullObject) return { row: 0, column: 0, formulas: [] };
  return { row: range.rowIndex, column: range.columnIndex, formulas: range.formulas };
}

/** How many cells hold something else. */
export function differences(one: HeldCells, other: HeldCells): number {
  const before = filled(one);
  let count = 0;
  for (const [place, value] of filled(other)) {
    if (before.get(place) !== value) count += 1;
    before.delete(place);
  }
  return count + before.size;
}

/** How many cells hold anything. */
export function filledCount(cells: HeldCells): number {
  return filled(cells).size;
}

/** Rows of the sheet that hold anything. */
export function filledRows({ row, formulas }: HeldCells): number[] {
  return formulas.flatMap((line, at) => (line.some(isFilled) ? [row + at] : []));
}

function filled({ row, column, formulas }: HeldCells): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  formulas.forEach((line, r) =>
    line.forEach((value, c) => {
      if (isFilled(value)) cells.set(`${row + r},${column + c}`, value);
    }),
  );
  return cells;
}

function isFilled(value: unknown): boolean {
  return value !== "" && value !== null;
}
