import type { ScaleIssue } from "../grading/readScale";

/** Why 評価基準 that stands in the book isn't the scale in use. */
export type ScaleProblem =
  /** the cells of the name 評価基準; rows count from the first of them */
  | { readonly of: "name"; readonly issue: ScaleIssue | { readonly code: "scale-blank" } }
  /** the name 評価基準 stands for no cells: they are gone (#REF!), or it is a formula */
  | { readonly of: "lost-name"; readonly why: "gone" | "no-block" }
  /** 目安 at the table: levels with a gap between them, in no order, or twice */
  | { readonly of: "legend"; readonly labels: readonly string[] };
