import { formulaTokens, isCall } from "../../../xlsx/formulas/formulaTokens";

/** Whether a formula calls one of these functions. @param functions in capitals */
export function callsAddIn(formula: string, functions: ReadonlySet<string>): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some(
    ({ text }, i) => isCall(tokens, i) && functions.has(text.toUpperCase().replace(/^_XLDUDF_/, "")),
  );
}
