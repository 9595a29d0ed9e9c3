import { formulaTokens } from "./formulaTokens";
import { ourCalls } from "./ourCalls";

/**
 * 数式を入れ直す the formula as staff type it: prefixes of files and namespaces in front of our functions are taken off,
 * all the rest stays as it is written.
 *
 * @returns the same formula where there is nothing to take off: entered anew, Excel looks its functions up again
 * @see SPEC.md N4
 * @example
 * restoredFormula('=IF(E5="","",_xldudf_GRADE(D5,E5,F5))'); // =IF(E5="","",GRADE(D5,E5,F5))
 */
export function restoredFormula(formula: string): string {
  const tokens = formulaTokens(formula);
  const names = new Map(ourCalls(tokens).map(({ start, name }) => [start, name]));
  return tokens
    .map(({ text }, at) => {
      const name = names.get(at);
      return name === undefined || text.toUpperCase() === name ? text : name;
    })
    .join("");
}
