/** Longest formula that Excel takes. */
const LONGEST = 8192;

/** What may follow: an operand, or an operator and whatever closes. */
type State = "operand" | "operator";

/**
 * Whether Excel would take the text, which begins with "=", as a formula: brackets and quotes closed, an operand on both
 * sides of each operator. It doesn't ask whether names and functions exist; those give #NAME?.
 */
export function isFormula(text: string): boolean {
  if (text.length > LONGEST) return false;
  const open: ("(" | "call" | "{")[] = []; // what waits for its closing bracket
  let state: State = "operand";
  let at = 1;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (!token) return false;
    at += token.length;
    const inside = open.at(-1);
    if (/^\s/.test(token)) continue;
    if (token === "(" || token === "{") {
      const isCall = token === "(" && /[\p{L}\p{N}_.)\]]/u.test(text[at - 2] ?? "");
      if (state === "operator" && !isCall) return false; // LAMBDA(x,x)(1) calls what it gave
      open.push(isCall ? "call" : token);
      state = "operand";
    } else if (token === ")" || token === "}") {
      const opened = open.pop();
      if (opened === undefined || (token === "}") !== (opened === "{")) return false;
      const mayBeEmpty = opened === "call"; // F() and F(1,)
      if (state === "operand" && !(mayBeEmpty && /[(,]\s*$/.test(text.slice(0, at - 1)))) return false;
      state = "operator";
    } else if (token === "," || token === ";") {
      if (inside === undefined || (token === ";" && inside !== "{")) return false;
      if (state === "operand" && inside !== "call") return false; // F(,1) is fine
      state = "operand";
    } else if (token === "%" || token === "#") {
      if (state === "operand") return false;
    } else if (isSign(token)) {
      state = "operand"; // before an operand or between two
    } else if (OPERATORS.has(token)) {
      if (state === "operand") return false;
      state = "operand";
    } else {
      // two operands with a space between them are an intersection
      if (state === "operator" && !/\s$/.test(text.slice(0, at - token.length))) return false;
      state = text[at] === "(" ? "operand" : "operator";
    }
  }
  return open.length === 0 && state === "operator";
}

const OPERATORS: ReadonlySet<string> = new Set(["*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", ":"]);

const isSign = (token: string): boolean => token === "+" || token === "-" || token === "@";

const PUNCTUATION = /^(<=|>=|<>|[-+*/^&=<>:@%(){},;]|#(?![A-Z])|\s+)/;

function tokenAt(text: string, at: number): string | undefined {
  const first = text[at];
  if (first === '"') return quotedAt(text, at, '"');
  if (first === "'") {
    const sheet = quotedAt(text, at, "'");
    return sheet && text[at + sheet.length] === "!"
      ? sheet + (nameAt(text, at + sheet.length) ?? "")
      : undefined;
  }
  return PUNCTUATION.exec(text.slice(at, at + 64))?.[0] ?? nameAt(text, at);
}

function quotedAt(text: string, at: number, quote: string): string | undefined {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] !== quote) continue;
    if (text[end + 1] !== quote) return text.slice(at, end + 1);
    end++;
  }
  return undefined;
}

/** A number, a reference, a name with brackets of a table ("表[[#All],[点]]"), an error. */
function nameAt(text: string, at: number): string | undefined {
  let end = at;
  let depth = 0;
  for (; end < text.length; end++) {
    const letter = text[end] ?? "";
    if (letter === "[") depth++;
    else if (letter === "]") depth--;
    else if (depth === 0 && isSignOfPower(text, at, end)) continue;
    else if (
      depth === 0 &&
      /[-+*/^&=<>:@%(){},;"'\s]/.test(letter) &&
      !isInError(text.slice(at, end), letter)
    )
      break;
    else if (depth === 0 && letter === "#" && end > at && !text.slice(at, end).endsWith("!")) break;
    if (depth < 0) return undefined;
  }
  return depth === 0 && end > at ? text.slice(at, end) : undefined;
}

/** The sign in 1E+5. */
function isSignOfPower(text: string, from: number, at: number): boolean {
  return /[-+]/.test(text[at] ?? "") && /^[\d.]+E$/i.test(text.slice(from, at));
}

/** The slash in #DIV/0! and #N/A. */
function isInError(before: string, letter: string): boolean {
  return letter === "/" && /^#(DIV|N)$/.test(before);
}
