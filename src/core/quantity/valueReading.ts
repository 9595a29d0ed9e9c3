import type { Quantity } from "./quantity";

/**
 * What stands in the cell of a 当初値, 現状値 or 目標値. Blank, none, not measured, zero and a word are different
 * things; nobody downstream looks at the text again to tell them apart.
 */
export type ValueReading =
  | { readonly kind: "blank" }
  /** a none mark: - ― ／ … */
  | { readonly kind: "none"; readonly text: string }
  /** 未測定, 未集計, 該当なし …: no value was taken. 未実施 is a word: it may also be a stage */
  | { readonly kind: "unmeasured"; readonly text: string }
  /** 指標の設定困難 */
  | { readonly kind: "unmeasurable"; readonly text: string }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  /** anything that is not a quantity and does not look like one gone wrong */
  | { readonly kind: "word"; readonly text: string }
  /** starts like a number but can't be one: 12O人, 1,23,4円 */
  | { readonly kind: "unreadable"; readonly text: string };
