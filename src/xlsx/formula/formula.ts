import type { CellValue } from "../../core/sheet/sheetSnapshot";

/** A row or column of a reference: from 0, and whether a `$` holds it in place. */
export interface Coordinate {
  readonly index: number;
  readonly fixed: boolean;
}

/** One block of cells as a formula writes it; a single cell has equal corners. */
export interface Reference {
  /** `undefined`: the formula's own sheet */
  readonly sheet: string | undefined;
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
}

/** The part of Excel's formulas that the check can compute by itself. */
export type Formula =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "compare"; readonly equal: boolean; readonly left: Formula; readonly right: Formula }
  /** @property name in upper case, without `_xldudf_` */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Formula | undefined)[] };
