import type { BookSnapshot, CellValue, SheetSnapshot } from "../sheet/sheetSnapshot";

/** A cell that holds a formula. */
export interface FormulaCell {
  /** on the sheet, from 0 */
  readonly row: number;
  readonly column: number;
  /** with its "=" */
  readonly formula: string;
  readonly value: CellValue;
  /** the number format is @: whatever is entered becomes a text */
  readonly isText: boolean;
  /** cells that its result fills, its own included; `undefined`: more than it itself, but not known which */
  readonly fills: { readonly rows: number; readonly columns: number } | undefined;
}

export interface FormulaSheet extends SheetSnapshot {
  readonly formulas: readonly FormulaCell[];
}

/** ブックと数式 a workbook with its formulas. */
export interface FormulaBook extends BookSnapshot {
  readonly sheets: readonly FormulaSheet[];
  /** name of the sheet in front */
  readonly active: string;
}
