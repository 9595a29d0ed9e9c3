/**
 * A piece of a formula:
 * - word: a name, function, reference or number ("SUM", "$A$1", "評価基準", "1.5")
 * - text: a string in double quotes
 * - sheet: a sheet's name in single quotes
 * - bracket: [ … ] with all in it (tables' columns, other workbooks)
 * - sign: any other single character
 */
export interface FormulaToken {
  readonly kind: "word" | "text" | "sheet" | "bracket" | "sign";
  readonly text: string;
}

/** Takes a formula apart, without "="; the tokens joined are the formula again. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const kind = kindOf(formula[at]!);
    const end = ENDS[kind](formula, at);
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  }
  return tokens;
}

export const joinTokens = (tokens: readonly FormulaToken[]): string =>
  tokens.map(({ text }) => text).join("");

/** Whether the token names a function: "(" follows at once. */
export function isCall(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === "word" && tokens[index + 1]?.text === "(";
}

/** Index of the ")" that closes the "(" at `open`; the last token where it is missing. */
export function closingBracket(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text === "(" || text === "{") depth++;
    if ((text === ")" || text === "}") && --depth === 0) return i;
  }
  return tokens.length - 1;
}

/** The arguments of the call whose "(" stands at `open`: each as the tokens between commas, with the index of the first. */
export function callArguments(
  tokens: readonly FormulaToken[],
  open: number,
): { start: number; tokens: readonly FormulaToken[] }[] {
  const close = closingBracket(tokens, open);
  const parts: { start: number; tokens: FormulaToken[] }[] = [{ start: open + 1, tokens: [] }];
  let depth = 0;
  for (let i = open + 1; i < close; i++) {
    const token = tokens[i]!;
    if (token.text === "(" || token.text === "{") depth++;
    if (token.text === ")" || token.text === "}") depth--;
    if (token.text === "," && depth === 0) parts.push({ start: i + 1, tokens: [] });
    else parts.at(-1)!.tokens.push(token);
  }
  return parts;
}

const WORD = /[\p{L}\p{N}_.$\\?]/u;

function kindOf(character: string): FormulaToken["kind"] {
  if (character === '"') return "text";
  if (character === "'") return "sheet";
  if (character === "[") return "bracket";
  return isWord(character) ? "word" : "sign";
}

/** Half a surrogate pair belongs to a word: the names of sheets may hold such characters. */
const isWord = (character: string): boolean => WORD.test(character) || /[\ud800-\udfff]/.test(character);

const ENDS: Record<FormulaToken["kind"], (formula: string, at: number) => number> = {
  text: (formula, at) => endOfQuoted(formula, at, '"'),
  sheet: (formula, at) => endOfQuoted(formula, at, "'"),
  bracket: endOfBracket,
  word: (formula, at) => {
    let end = at + 1;
    while (end < formula.length && isWord(formula[end]!)) end++;
    return end;
  },
  sign: (_, at) => at + 1,
};

function endOfQuoted(formula: string, at: number, quote: string): number {
  for (let end = at + 1; end < formula.length; end++) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] !== quote) return end + 1;
    end++;
  }
  return formula.length;
}

/** Inside brackets an apostrophe makes the next character a plain one. */
function endOfBracket(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === "'") end++;
    else if (formula[end] === "[") depth++;
    else if (formula[end] === "]" && --depth === 0) return end + 1;
  }
  return formula.length;
}
