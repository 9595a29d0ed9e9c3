import { endOfWord } from "./endOfWord";
import type { Formula } from "./formula";
import { scanReference } from "./scanReference";

/** Excel's own bounds for a formula */
const LONGEST = 8192;
const DEEPEST = 64;

/** what Excel writes before the id of a custom function */
const PREFIX = "_XLDUDF_";

/**
 * Reads a formula, as a file stores it (without `=`), if it is made of what the check can compute: function calls,
 * `=` and `<>`, texts, numbers, TRUE and FALSE, references and names.
 *
 * @returns `undefined` for anything else
 *
 * @example
 * parseFormula('IF(E4="","",_xldudf_GRADE(D4,E4,F4))')?.kind; // "call"
 * parseFormula("D4+1"); // undefined
 */
export function parseFormula(text: string): Formula | undefined {
  return text.length > LONGEST ? undefined : new Parser(text).whole();
}

class Parser {
  private position = 0;

  constructor(private readonly text: string) {}

  whole(): Formula | undefined {
    const formula = this.comparison(0);
    this.skipSpace();
    return this.position === this.text.length ? formula : undefined;
  }

  private comparison(depth: number): Formula | undefined {
    let left = depth > DEEPEST ? undefined : this.operand(depth);
    // a chain 1=1=1 nests to the left
    for (let links = 0; left !== undefined && links < DEEPEST; links += 1) {
      this.skipSpace();
      const equal = this.take("=");
      if (!equal && !this.take("<>")) return left;
      const right = this.operand(depth);
      left = right && { kind: "compare", equal, left, right };
    }
    return undefined;
  }

  private operand(depth: number): Formula | undefined {
    this.skipSpace();
    if (this.take("(")) {
      const inner = this.comparison(depth + 1);
      this.skipSpace();
      return this.take(")") ? inner : undefined;
    }
    if (this.take('"')) return this.textLiteral();
    return this.number() ?? this.word(depth);
  }

  private textLiteral(): Formula | undefined {
    let value = "";
    for (;;) {
      const quote = this.text.indexOf('"', this.position);
      if (quote < 0) return undefined;
      value += this.text.slice(this.position, quote);
      this.position = quote + 1;
      // "" is a quotation mark in the text
      if (!this.take('"')) return { kind: "literal", value };
      value += '"';
    }
  }

  private number(): Formula | undefined {
    const number = /-?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
    number.lastIndex = this.position;
    const written = number.exec(this.text)?.[0];
    if (written === undefined) return undefined;
    this.position = number.lastIndex;
    const value = Number(written);
    return { kind: "literal", value: this.take("%") ? value / 100 : value };
  }

  private word(depth: number): Formula | undefined {
    const found = scanReference(this.text, this.position);
    const end = endOfWord(this.text, this.position);
    if (found !== undefined && this.text.charAt(end) !== "(") {
      this.position = found.end;
      return { kind: "reference", reference: found.reference };
    }
    const word = this.text.slice(this.position, end);
    const after = this.text.charAt(end);
    if (word === "" || after === "!" || after === ":" || after === "[") return undefined;
    this.position = end;
    const name = word.toUpperCase();
    if (this.take("(")) return this.call(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name, depth);
    if (name === "TRUE" || name === "FALSE") return { kind: "literal", value: name === "TRUE" };
    return { kind: "name", name: word };
  }

  private call(name: string, depth: number): Formula | undefined {
    const args: (Formula | undefined)[] = [];
    this.skipSpace();
    if (this.take(")")) return { kind: "call", name, args };
    for (;;) {
      this.skipSpace();
      const omitted = ",)".includes(this.text.charAt(this.position));
      const arg = omitted ? undefined : this.comparison(depth + 1);
      if (arg === undefined && !omitted) return undefined;
      args.push(arg);
      this.skipSpace();
      if (this.take(")")) return { kind: "call", name, args };
      if (!this.take(",")) return undefined;
    }
  }

  private take(token: string): boolean {
    const there = this.text.startsWith(token, this.position);
    if (there) this.position += token.length;
    return there;
  }

  private skipSpace(): void {
    while (this.position < this.text.length && this.text.charCodeAt(this.position) <= 32) this.position += 1;
  }
}
