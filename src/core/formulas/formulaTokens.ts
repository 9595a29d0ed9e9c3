/**
 * A piece of a formula:
 * - word: a name, a function, a reference or a number (GRADE, $D$5, 評価基準, 0.75)
 * - text: a string in double quotes
 * - sheet: a sheet's name in single quotes
 * - bracket: [ … ] with all in it (columns of tables, other workbooks)
 * - space: blanks and line breaks
 * - sign: any other single character
 */
export interface FormulaToken {
  readonly kind: "word" | "text" | "sheet" | "bracket" | "space" | "sign";
  readonly text: string;
}

/**
 * Takes a formula apart in one pass; the tokens joined are the formula again.
 *
 * @see SPEC.md N1
 * @example
 * formulaTokens('=IF(E5="","",1)').map(({ text }) => text); // = IF ( E5 = "" , "" , 1 )
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const kind = kindAt(formula, at);
    const end = endOf(kind, formula, at);
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  }
  return tokens;
}

const SIGNS = "()+-*/^&=<>,;:!#@{}%~|";

function kindAt(formula: string, at: number): FormulaToken["kind"] {
  const character = formula.charAt(at);
  if (character === '"') return "text";
  if (character === "'") return "sheet";
  if (character === "[") return "bracket";
  if (isSpace(character)) return "space";
  return SIGNS.includes(character) ? "sign" : "word";
}

function endOf(kind: FormulaToken["kind"], formula: string, at: number): number {
  if (kind === "sign") return at + 1;
  if (kind === "text" || kind === "sheet") return endOfQuoted(formula, at, formula.charAt(at));
  if (kind === "bracket") return endOfBracket(formula, at);
  let end = at + 1;
  while (end < formula.length && kindAt(formula, end) === kind) end++;
  return end;
}

/** A doubled quotation mark is one of the text. */
function endOfQuoted(formula: string, at: number, quote: string): number {
  for (let end = at + 1; end < formula.length; end++) {
    if (formula.charAt(end) !== quote) continue;
    if (formula.charAt(end + 1) !== quote) return end + 1;
    end++;
  }
  return formula.length;
}

/** Inside brackets an apostrophe makes the next character a plain one. */
function endOfBracket(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const character = formula.charAt(end);
    if (character === "'") end++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return end + 1;
  }
  return formula.length;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}
