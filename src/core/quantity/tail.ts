/** What stands behind a number: its counter, and what was added to it. */
export interface Tail {
  /** unit without 以上 … and notes; "" for none */
  readonly counter: string;
  /** text in brackets, without them */
  readonly note: string;
  readonly approximate: boolean;
  readonly provisional: boolean;
}

const OPEN = "([〔【《〈";
const BEHIND_UNIT = /[([〔【《〈※*]/;
const CLOSE = ")]〕】》〉";

/** What may stand behind the unit: a bound, which is dropped (the value is the figure itself), 程度 …, or 見込 …. */
const ADDITION = /(?:以上|以下|未満|以内|超|。|(程度|前後|余り?|強|弱)|(見込み?|速報値|暫定値))$/;

/** Most tails are one character, and it is the unit; but what is added may be one too (75超, 5※). */
const ONLY_UNIT = /^[^([〔【《〈※*超。余強弱]?$/;

const NOT_FINAL = /見込|速報|暫定|推計/;

/**
 * Parts a text such as `点(H28)以上` into unit and additions.
 *
 * @param text folded, without spaces: all behind the number
 * @returns `undefined` where a bracket isn't closed or more than additions follows it: the whole is a word
 */
export function splitTail(text: string): Tail | undefined {
  if (ONLY_UNIT.test(text)) return plain(text);
  const behind = text.search(BEHIND_UNIT);
  const open = behind < 0 ? text.length : behind;
  const unit = stripWords(text.slice(0, open));
  let { approximate, provisional } = unit;
  let note = "";
  let i = open;
  while (i < text.length) {
    const mark = text.charAt(i);
    // a footnote's mark: 835百万円※1
    if (mark === "※" || mark === "*") break;
    const kind = OPEN.indexOf(mark);
    if (kind < 0) {
      const rest = stripWords(text.slice(i));
      if (rest.text !== "") return undefined;
      approximate = approximate || rest.approximate;
      provisional = provisional || rest.provisional;
      break;
    }
    const close = text.indexOf(CLOSE.charAt(kind), i);
    if (close < 0) return undefined;
    note = note === "" ? text.slice(i + 1, close) : `${note}、${text.slice(i + 1, close)}`;
    i = close + 1;
  }
  return { counter: unit.text, note, approximate, provisional: provisional || NOT_FINAL.test(note) };
}

function plain(counter: string): Tail {
  return { counter, note: "", approximate: false, provisional: false };
}

/** Takes 以上, 程度, 見込 … off the end, in whatever order they stand. */
function stripWords(text: string): { text: string; approximate: boolean; provisional: boolean } {
  let rest = text;
  let approximate = false;
  let provisional = false;
  for (let found = ADDITION.exec(rest); found !== null; found = ADDITION.exec(rest)) {
    rest = rest.slice(0, found.index);
    approximate = approximate || found[1] !== undefined;
    provisional = provisional || found[2] !== undefined;
  }
  return { text: rest, approximate, provisional };
}
