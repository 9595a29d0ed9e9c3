import { foldWidth } from "../text/foldWidth";

/** How a text shows that its end is missing. */
export type CutOff =
  /** the bracket that never closes, with what follows it */
  | { readonly kind: "bracket"; readonly text: string }
  /** the last characters */
  | { readonly kind: "ending"; readonly text: string };

const OPENING = "(（[［{｛「『【〔〈《≪｢";
const ANY_OPENING = /[(（[［{｛「『【〔〈《≪｢]/;
const CLOSING = ")）]］}｝」』】〕〉》≫｣";

/** What no sentence ends in. */
const ENDINGS = [
  "を",
  "が",
  "に",
  "へ",
  "の",
  "と",
  "は",
  "、",
  ",",
  "進め",
  "図り",
  "行い",
  "努め",
  "踏まえ",
  "ており",
  "でおり",
];
/** Words that end in one of them: もの, こと, ふるさと, ひと, もと, あと, くに, はは, さが. */
const NOUNS = [
  "もの",
  "こと",
  "ごと",
  "ひと",
  "さと",
  "もと",
  "あと",
  "おと",
  "くに",
  "おに",
  "かに",
  "なに",
  "はは",
  "さが",
  "かが",
  "わが",
];

/** How many of the last characters are quoted. */
const QUOTED = 12;
/** More than a sentence quotes. */
const LONGEST_QUOTED = 100;

/**
 * Whether a text breaks off: in a bracket that never closes, in a particle, or in a verb that goes on.
 *
 * @param text a sentence, or several; of a title only brackets are told
 * @see SPEC.md V70, V71
 * @example
 * cutOff("窓口の改善を"); // { kind: "ending", text: "窓口の改善を" }
 */
export function cutOff(text: string, isSentence: boolean): CutOff | undefined {
  const open = unclosedBracket(text);
  if (open !== undefined)
    return { kind: "bracket", text: foldWidth(text.slice(open, open + LONGEST_QUOTED)) };
  if (!isSentence) return undefined;
  const end = foldWidth(text.trimEnd().slice(-QUOTED));
  if (!ENDINGS.some((ending) => end.endsWith(ending)) || NOUNS.some((noun) => end.endsWith(noun)))
    return undefined;
  return { kind: "ending", text: end };
}

/** Of whichever kind, as （…] is a slip of another sort, and a list's 1) closes nothing. */
function unclosedBracket(text: string): number | undefined {
  if (!ANY_OPENING.test(text)) return undefined;
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (OPENING.includes(char)) open.push(at);
    else if (CLOSING.includes(char)) open.pop();
  }
  return open.at(-1);
}
