import type { Entry } from "./cellContent";

/**
 * What a cell may hold without anybody having typed there: what it once held, or what was entered, where nobody could ask
 * Excel what it made of that.
 */
export type Expected = { readonly formula: unknown } | { readonly entered: Entry["entered"] };

/** A cell without anything in it. */
export const BLANK: Expected = { formula: "" };

/**
 * Whether a cell holds that, and nobody has typed there.
 *
 * @param formula as Excel gives it: a constant is itself
 * @param areRowsMoved rows have come or gone since: formulas say other rows
 */
export function isExpected(formula: unknown, expected: Expected, areRowsMoved: boolean): boolean {
  if ("entered" in expected) return isEntered(formula, expected.entered);
  return formula === expected.formula || (areRowsMoved && isSameButForRows(formula, expected.formula));
}

function isEntered(formula: unknown, entered: Entry["entered"]): boolean {
  if (typeof entered !== "string") return formula === entered;
  const text = entered.startsWith("'") ? entered.slice(1) : entered;
  // the apostrophe of a text may be told or not
  if (formula === entered || formula === text || formula === `'${text}`) return true;
  return isFormula(formula) && isFormula(entered) && bare(formula) === bare(entered);
}

/** Excel writes names of functions in capitals. */
function bare(formula: string): string {
  return formula.replace(/\s/g, "").toUpperCase();
}

function isSameButForRows(one: unknown, other: unknown): boolean {
  if (!isFormula(one) || !isFormula(other)) return false;
  // what spoke of rows that went doesn't come back with them
  return one.includes("#REF!") || withoutRows(one) === withoutRows(other);
}

function withoutRows(formula: string): string {
  return bare(formula).replace(/[\d$]/g, "");
}

function isFormula(formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=");
}
