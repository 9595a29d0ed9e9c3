import { formulaTokens, isCall } from "./formulaTokens";
import { returnsArray } from "./futureFunctions";

/**
 * Whether a formula must carry the dynamic-array flag in the file. Without it Excel puts "@" before every function of an
 * add-in and cuts an array down to one cell.
 */
export function isDynamicFormula(formula: string, addInFunctions: ReadonlySet<string>): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some(({ kind, text }, i) => {
    if (kind === "sign" && text === "@") return true;
    if (kind === "sign" && text === "#") return tokens[i - 1]?.kind === "word";
    return isCall(tokens, i) && (addInFunctions.has(text.toUpperCase()) || returnsArray(text));
  });
}
