import { closingBracket, formulaTokens, joinTokens } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";

const PREFIX = /^(?:_xl(?:fn|ws|pm|op|eta|udf)\.|_xldudf_)+/i;
const ADD_IN_PREFIX = /^_xldudf_/i;

/**
 * A formula as people see it, from the form in which files hold it (both without "=").
 *
 * @param onAddInFunction is told the names of add-in functions
 * @example fromFileFormula("_xldudf_GRADE(A1,_xlfn.LET(_xlpm.x,2,_xlpm.x))") // "GRADE(A1,LET(x,2,x))"
 * @example fromFileFormula("SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.SINGLE(B1:B3)") // "SUM(A1#)+@B1:B3"
 */
export function fromFileFormula(formula: string, onAddInFunction?: (name: string) => void): string {
  if (!/_xl/i.test(formula)) return formula;
  return joinTokens(
    spellOutOperators(
      formulaTokens(formula).map((token) => {
        if (token.kind !== "word") return token;
        const text = token.text.replace(PREFIX, "");
        if (ADD_IN_PREFIX.test(token.text)) onAddInFunction?.(text);
        return text === token.text ? token : { kind: "word", text };
      }),
    ),
  );
}

/** Files write A1# as ANCHORARRAY(A1) and @A1:A3 as SINGLE(A1:A3). */
function spellOutOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const out: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const name = tokens[i + 1]?.text === "(" ? token.text : "";
    if (name !== "ANCHORARRAY" && name !== "SINGLE") {
      out.push(token);
      continue;
    }
    const close = closingBracket(tokens, i + 1);
    const inner = spellOutOperators(tokens.slice(i + 2, close));
    if (name === "ANCHORARRAY") out.push(...inner, sign("#"));
    else if (isOperand(inner)) out.push(sign("@"), ...inner);
    else out.push(sign("@"), sign("("), ...inner, sign(")"));
    i = close;
  }
  return out;
}

/** A reference or one call: nothing that "@" in front would bind to only in part. */
function isOperand(tokens: readonly FormulaToken[]): boolean {
  const open = tokens.findIndex(({ text }) => text === "(");
  if (open >= 0) return open === 1 && closingBracket(tokens, 1) === tokens.length - 1;
  return tokens.every(({ kind, text }) => kind !== "sign" || text === "!" || text === ":");
}

const sign = (text: string): FormulaToken => ({ kind: "sign", text });
