import { foldWidth } from "../text/foldWidth";

/** One way of writing a term. */
export interface WrittenForm {
  /** as written */
  readonly text: string;
  readonly count: number;
  /** index among the texts that were looked through, of the first that has it */
  readonly first: number;
}

/** Letters and kana of any width, Roman numerals: runs that mean one thing however wide they are. */
const TERM = /[A-Za-zＡ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ0-9０-９]*|[Ⅰ-Ⅻⅰ-ⅻ]+|[ァ-ヶーｦ-ﾟ]+/g;
/** Of two forms one has such a character; most lists have none. */
const UNUSUAL = /[Ａ-Ｚａ-ｚⅠ-Ⅻⅰ-ⅻｦ-ﾟ]/;
/** A letter alone (A, Ｉ) may be anything. */
const SHORTEST = 2;

/** A term as it is written, and what it is however written. */
interface Term {
  readonly term: string;
  readonly form: string;
}

/**
 * Finds terms that the texts write in two widths, or with a Roman numeral's own character beside letters.
 *
 * @param termsOf the terms of one text; by default its runs of letters, Roman numerals and katakana
 * @returns for each such term its forms, the most usual first; of equally many, the one that comes first
 * @see SPEC.md V74
 * @example
 * lookalikeForms(["ICTの活用", "ＩＣＴの研修"]); // [[{ text: "ICT", … }, { text: "ＩＣＴ", … }]]
 */
export function lookalikeForms(
  texts: readonly string[],
  termsOf: (text: string) => readonly Term[] = wordsOf,
): readonly (readonly WrittenForm[])[] {
  if (termsOf === wordsOf && !texts.some((text) => UNUSUAL.test(text))) return [];
  const terms = new Map<string, Map<string, { count: number; first: number }>>();
  texts.forEach((text, index) => {
    for (const { term, form } of termsOf(text)) {
      const forms = terms.get(term) ?? new Map<string, { count: number; first: number }>();
      terms.set(term, forms);
      const known = forms.get(form);
      if (known === undefined) forms.set(form, { count: 1, first: index });
      else known.count++;
    }
  });
  return [...terms.values()].filter((forms) => forms.size > 1).map(usualFirst);
}

/** A text with another form of a term, whole terms only. */
export function withTerm(text: string, form: string, usual: string): string {
  return text.replace(TERM, (term) => (term === form ? usual : term));
}

function wordsOf(text: string): Term[] {
  return [...text.matchAll(TERM)]
    .map(([form]) => ({ form, term: foldWidth(form) }))
    .filter(({ term }) => term.length >= SHORTEST);
}

function usualFirst(forms: ReadonlyMap<string, { count: number; first: number }>): WrittenForm[] {
  return [...forms]
    .map(([text, form]) => ({ text, ...form }))
    .sort((a, b) => b.count - a.count || a.first - b.first);
}
