import { callArguments, closingBracket, formulaTokens, isCall, joinTokens } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";
import { filePrefix } from "./futureFunctions";

/**
 * The form in which files hold a formula (both without "="): prefixes for functions newer than the format, for the names that
 * LET and LAMBDA define, and for functions of an add-in.
 *
 * @param addInFunctions their names, in capitals
 * @example toFileFormula("GRADE(A1,LET(x,2,x))", new Set(["GRADE"])) // "_xldudf_GRADE(A1,_xlfn.LET(_xlpm.x,2,_xlpm.x))"
 */
export function toFileFormula(formula: string, addInFunctions: ReadonlySet<string>): string {
  const tokens = formulaTokens(formula);
  const defined = definedNames(tokens);
  const prefixed = tokens.map((token, i): FormulaToken => {
    if (token.kind !== "word") return token;
    return { kind: "word", text: prefixOf(tokens, i, defined, addInFunctions) + token.text };
  });
  return joinTokens(writeOperators(prefixed));
}

function prefixOf(
  tokens: readonly FormulaToken[],
  index: number,
  defined: ReadonlySet<string>,
  addInFunctions: ReadonlySet<string>,
): string {
  const name = tokens[index]!.text.toUpperCase();
  if (defined.has(name)) return "_xlpm.";
  if (!isCall(tokens, index)) return "";
  return addInFunctions.has(name) ? "_xldudf_" : filePrefix(name);
}

/** Names that LET and LAMBDA define, anywhere in the formula, in capitals. */
function definedNames(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    const name = token.text.toUpperCase();
    if ((name !== "LET" && name !== "LAMBDA") || !isCall(tokens, i)) return;
    const step = name === "LET" ? 2 : 1;
    const parts = callArguments(tokens, i + 1).slice(0, -1);
    for (let k = 0; k < parts.length; k += step) {
      const [word, ...rest] = parts[k]!.tokens.filter(({ text }) => text.trim() !== "");
      if (word?.kind === "word" && rest.length === 0) names.add(word.text.toUpperCase());
    }
  });
  return names;
}

/** A1# → _xlfn.ANCHORARRAY(A1), @A1:A3 → _xlfn.SINGLE(A1:A3). */
function writeOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const out: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "sign" && token.text === "#" && isReference(out.at(-1))) {
      const start = out.length - (out.at(-2)?.text === "!" ? 3 : 1);
      out.splice(start, 0, ...call("_xlfn.ANCHORARRAY"));
      out.push({ kind: "sign", text: ")" });
    } else if (token.kind === "sign" && token.text === "@") {
      const end = endOfOperand(tokens, i + 1);
      out.push(...call("_xlfn.SINGLE"), ...writeOperators(tokens.slice(i + 1, end)), {
        kind: "sign",
        text: ")",
      });
      i = end - 1;
    } else out.push(token);
  }
  return out;
}

const call = (name: string): FormulaToken[] => [
  { kind: "word", text: name },
  { kind: "sign", text: "(" },
];

/** "#" also begins the name of an error: there no reference stands before it. */
const isReference = (token: FormulaToken | undefined): boolean => token?.kind === "word";

/** Index behind a reference ("表!A1:A3"), a call or a pair of brackets. */
function endOfOperand(tokens: readonly FormulaToken[], start: number): number {
  let end = start;
  while (end < tokens.length && (tokens[end]!.kind !== "sign" || ["!", ":"].includes(tokens[end]!.text)))
    end++;
  return tokens[end]?.text === "(" ? closingBracket(tokens, end) + 1 : end;
}
