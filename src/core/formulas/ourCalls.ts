import type { FormulaToken } from "./formulaTokens";
import { ourName, type OurName } from "./ourName";

/** A call of one of our functions in a formula. */
export interface OurCall {
  readonly name: OurName;
  /** the name as the formula writes it */
  readonly written: string;
  /** index of the name's token, and of the one behind ")" */
  readonly start: number;
  readonly end: number;
  /** the tokens of each argument, blanks around them taken off; an omitted one is empty */
  readonly args: readonly (readonly FormulaToken[])[];
}

/**
 * 自分の関数の呼び出し: where a formula calls our functions, outer calls before those inside them.
 *
 * @param tokens of a formula with its "="; a text that merely looks like one has no calls
 * @see SPEC.md N3
 * @example
 * ourCalls(formulaTokens('=IF(E5="","",GRADE(D5,E5,F5))')).map(({ name }) => name); // ["GRADE"]
 */
export function ourCalls(tokens: readonly FormulaToken[]): readonly OurCall[] {
  if (tokens[0]?.text !== "=") return [];
  const found: OurCall[] = [];
  // one entry an open bracket: the call that it belongs to, where it is one of ours
  const open: (OpenCall | undefined)[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const isOpening = token.kind === "sign" && (token.text === "(" || token.text === "{");
    const isClosing = token.kind === "sign" && (token.text === ")" || token.text === "}");
    const closed = isClosing ? open.pop() : undefined;
    if (closed !== undefined) found.push({ ...closed, end: at + 1, args: closed.args.map(trimmed) });
    open.forEach((each, depth) => {
      if (each === undefined) return;
      if (depth === open.length - 1 && token.kind === "sign" && token.text === ",") each.args.push([]);
      else each.args[each.args.length - 1]!.push(token);
    });
    if (isOpening) open.push(callAt(tokens, at));
  }
  return found.sort((one, other) => one.start - other.start);
}

interface OpenCall extends Omit<OurCall, "end" | "args"> {
  readonly args: FormulaToken[][];
}

/** @param at of "(" */
function callAt(tokens: readonly FormulaToken[], at: number): OpenCall | undefined {
  let start = at - 1;
  if (tokens[start]?.kind === "space") start--;
  const word = tokens[start];
  const name = word?.kind === "word" && tokens[at]!.text === "(" ? ourName(word.text) : undefined;
  return name === undefined ? undefined : { name, written: word!.text, start, args: [[]] };
}

function trimmed(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const first = tokens.findIndex(({ kind }) => kind !== "space");
  if (first < 0) return [];
  let end = tokens.length;
  while (tokens[end - 1]!.kind === "space") end--;
  return tokens.slice(first, end);
}
