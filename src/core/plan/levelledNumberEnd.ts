import { foldWidth } from "../text/foldWidth";

/** Deeper numbering, or a longer text, is no number any more. */
const LONGEST = 16;
const LONGEST_DIGITS = 4;

/**
 * 階層や記号の番号 where a number of its own kind ends at the start of a text: Ⅰ-1-(1), A-3, 第3, ①, ア.
 *
 * @returns how many characters it takes; 0 where the text begins with none
 * @see SPEC.md S14
 * @example
 * levelledNumberEnd("1-(2) 窓口の改善"); // 5
 */
export function levelledNumberEnd(text: string): number {
  let at = 0;
  let before: Atom | undefined;
  while (at < LONGEST) {
    const joined = before !== undefined && isOneOf(JOINTS, text, at);
    const atom = atomAt(text, joined ? at + 1 : at);
    if (atom === undefined || !(before === undefined || joined || standsDirectly(before, atom))) break;
    before = atom;
    at = atom.end;
  }
  return at > LONGEST ? 0 : at;
}

/** Whether what ends here is parted from a title by its own shape: ①, (1). */
export function isClosedAt(text: string, end: number): boolean {
  return isOneOf(CLOSE, text, end - 1) || isCircled(text.charAt(end - 1));
}

/**
 * What kind of number it is: A-3 and Ｂ－１２ are of one kind, A4 is of another. Of its first two levels, as Ⅰ-2 may
 * stand beside Ⅰ-1-(1).
 *
 * @param number as far as `levelledNumberEnd` tells
 * @example
 * levelledNumberKind("Ⅱ-10"); // "A-0"
 */
export function levelledNumberKind(number: string): string {
  const signs = signsOf(number);
  const joint = signs.indexOf("-");
  const second = joint < 0 ? -1 : signs.indexOf("-", joint + 1);
  return second < 0 ? signs : signs.slice(0, second);
}

/**
 * Whether a title may begin so too: A4 用紙, 第3 セクター. What has a third level, a bracket or a ring is a number.
 *
 * @param number as far as `levelledNumberEnd` tells
 */
export function mayBeWord(number: string): boolean {
  const signs = signsOf(number);
  return WORDS.has(signs) || WORDS.has(signs.replace("-", ""));
}

/** Signs of what has a letter, a kana or 第, and at most two levels. */
const WORDS: ReadonlySet<string> = new Set(["A", "ア", "A0", "ア0", "0A", "AA", "第0", "第0号"]);

/** 0 for digits, A for letters, ア for kana, - for what joins; the rest as it is. */
function signsOf(number: string): string {
  let signs = "";
  for (const char of foldWidth(number)) {
    const kind = kindOf(char);
    let sign = char;
    if (kind !== undefined) sign = kind === "letter" ? "A" : "ア";
    else if (/^[0-9]$/.test(char)) sign = "0";
    else if (JOINTS.indexOf(char) >= 0) sign = "-";
    if (!signs.endsWith(sign)) signs += sign;
  }
  return signs;
}

type AtomKind = "digits" | "letter" | "kana" | "closed";

interface Atom {
  readonly kind: AtomKind;
  readonly end: number;
}

const JOINTS = "-－‐–−ー―.．・_＿";
const OPEN = "(（〔[［";
const CLOSE = ")）〕]］";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽";

function isOneOf(chars: string, text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== "" && chars.indexOf(char) >= 0;
}

function isCircled(char: string): boolean {
  return char !== "" && CIRCLED.indexOf(char) >= 0;
}

/** A3, Ⅰ1, 1(2), 1①: behind digits a letter begins a word (5S), behind a letter another does (IT). */
function standsDirectly(before: Atom, { kind }: Atom): boolean {
  return kind === "closed" || (kind === "digits" && (before.kind === "letter" || before.kind === "closed"));
}

function atomAt(text: string, from: number): Atom | undefined {
  if (isCircled(text.charAt(from))) return { kind: "closed", end: from + 1 };
  if (isOneOf(OPEN, text, from)) {
    const inner = plainAtomAt(text, from + 1);
    return inner !== undefined && isOneOf(CLOSE, text, inner.end)
      ? { kind: "closed", end: inner.end + 1 }
      : undefined;
  }
  if (text.charAt(from) !== "第") return plainAtomAt(text, from);
  const inner = digitsAt(text, from + 1);
  return inner && { kind: "digits", end: text.charAt(inner.end) === "号" ? inner.end + 1 : inner.end };
}

function plainAtomAt(text: string, from: number): Atom | undefined {
  const digits = digitsAt(text, from);
  if (digits !== undefined) return digits;
  const roman = romanEnd(text, from);
  if (roman > from) return { kind: "letter", end: roman };
  const kind = kindOf(text.charAt(from));
  // SNS and アプリ are words
  return kind === undefined || kindOf(text.charAt(from + 1)) === kind ? undefined : { kind, end: from + 1 };
}

function digitsAt(text: string, from: number): Atom | undefined {
  let end = from;
  while (/^[0-9]$/.test(foldWidth(text.charAt(end)))) end++;
  return end === from || end > from + LONGEST_DIGITS ? undefined : { kind: "digits", end };
}

/** Ⅲ in one character, or III. */
function romanEnd(text: string, from: number): number {
  let end = from;
  while (/^[IVX]{1,4}$/.test(foldWidth(text.charAt(end)))) end++;
  return kindOf(text.charAt(end)) === "letter" ? from : end;
}

function kindOf(char: string): "letter" | "kana" | undefined {
  const folded = foldWidth(char);
  if (/^[A-Za-z]$/.test(folded)) return "letter";
  return /^[ァ-ヴ]$/.test(folded) ? "kana" : undefined;
}
