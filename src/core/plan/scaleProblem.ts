import type { ScaleIssue } from "../grading/readScale";

/** Why 評価基準 that stands in the book isn't the scale in use. */
export type ScaleProblem =
  /** the cells of the name 評価基準; rows count from the first of them */
  | { readonly of: "name"; readonly issue: ScaleIssue | { readonly code: "scale-blank" } }
  /** 目安 at the table: levels with a gap between them, in no order, or twice */
  | { readonly of: "legend"; readonly labels: readonly string[] };
