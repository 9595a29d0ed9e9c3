/** A formula of a sheet for which the file holds no result. */
export interface UncachedFormula {
  readonly row: number;
  readonly column: number;
  /** without `=`; "" where the file doesn't give it */
  readonly text: string;
  /** how far the cell is from the one a shared formula was written for */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** the block that an array formula fills; `undefined` for any other */
  readonly area: { readonly rows: number; readonly columns: number } | undefined;
  /** fills as many cells as its result has, whatever the area says */
  readonly spills: boolean;
}
