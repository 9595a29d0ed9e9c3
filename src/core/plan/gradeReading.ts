/** What stands in a cell of 達成度, against the scale in use. */
export type GradeReading =
  | { readonly kind: "blank" }
  /** a none mark, or a word such as 評価困難: no grade was given on purpose */
  | { readonly kind: "none" }
  | { readonly kind: "grade"; readonly label: string }
  /** only width, case or spaces part it from `label` */
  | { readonly kind: "lookalike"; readonly label: string }
  | { readonly kind: "unknown" };
