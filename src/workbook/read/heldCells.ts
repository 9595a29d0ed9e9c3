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

/** What each cell holds that holds anything, by "row,column". */
export function filledCells({ row, column, formulas }: HeldCells): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  formulas.forEach((line, r) =>
    line.forEach((value, c) => {
      if (isFilled(value)) cells.set(`${row + r},${column + c}`, value);
    }),
  );
  return cells;
}

/** Rows of the sheet that hold anything. */
export function filledRows({ row, formulas }: HeldCells): number[] {
  return formulas.flatMap((line, at) => (line.some(isFilled) ? [row + at] : []));
}

function isFilled(value: unknown): boolean {
  return value !== "" && value !== null;
}
