import type { NativeIssue } from "../../core/formulas/nativeFormula";
import type { CellPlace } from "../../core/sheet/cellPlace";

/**
 * Why a formula is left as it is.
 *
 * - `error`: it shows #N/A, #NAME? or the like, which is no value to hand in
 * - `text-format`: whatever is entered into the cell becomes a text
 * - `fills`: it fills more cells than it can be told which
 */
export type LeftReason = NativeIssue | "error" | "text-format" | "fills";

/** A cell that an action leaves alone, and why. */
export interface LeftCell extends CellPlace {
  readonly reason: LeftReason;
}

/** What became of an action that was told beforehand. */
export type Told<Plan, Outcome> =
  | { readonly kind: "done"; readonly outcome: Outcome }
  /** the book isn't any more what was told: nothing was done, and this is how it would be now */
  | { readonly kind: "changed"; readonly plan: Plan };
