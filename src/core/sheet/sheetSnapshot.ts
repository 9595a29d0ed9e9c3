/** An error that stands in a cell: #NAME?, #REF! … */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | null | CellError;

/** Cells joined into one, which holds its value in the first. Rows and columns are the sheet's own, from 0. */
export interface MergedCells {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** One sheet as plain data. Rows and columns count from 0 here; addresses are made by `cellAddress`. */
export interface SheetSnapshot {
  readonly name: string;
  /** row and column of `values[0][0]` on the sheet */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** rows × columns; blank cells are null; rows may be shorter than the widest */
  readonly values: readonly (readonly CellValue[])[];
  /** number formats of the same shape; a missing row, or a missing or "" entry, is General */
  readonly formats?: readonly (readonly string[] | undefined)[];
  /** absent: none, or none that could be learned */
  readonly merges?: readonly MergedCells[];
}

/** A defined name and the cells it stands for. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** A defined name that stands for no block of the book's cells. */
export interface LostName {
  readonly name: string;
  /** its cells are gone (#REF!), or it is a formula, a constant, several blocks or cells of another book */
  readonly why: "gone" | "no-block";
}

export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** absent: none, or none that could be learned */
  readonly lostNames?: readonly LostName[];
}
