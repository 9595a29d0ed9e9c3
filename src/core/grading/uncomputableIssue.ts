/** Why a grade can't be computed although nothing is misspelt: something is missing, or a person must judge. */
export type UncomputableIssue =
  | { readonly code: "judged" }
  | { readonly code: "target-missing" }
  | { readonly code: "target-is-word"; readonly text: string }
  | { readonly code: "baseline-missing" }
  | { readonly code: "baseline-is-word"; readonly text: string }
  | { readonly code: "word-to-judge"; readonly current: string; readonly target: string }
  | { readonly code: "no-stage"; readonly field: "current" | "target"; readonly text: string }
  /** short of the target, with negative numbers: 達成率 says nothing */
  | { readonly code: "no-ratio-short" }
  /** past the target, where no ratio says by how much */
  | { readonly code: "no-ratio-beyond" }
  | { readonly code: "under-last-bound"; readonly label: string };
