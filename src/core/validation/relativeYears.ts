import { readYear } from "../fiscal-year/readYear";
import { compact } from "../text/compact";

/** 前年度 and 翌年度 are counted from a year in the sentence, these from the day of writing. */
const WORDS: Readonly<Record<string, number>> = {
  一昨年度: -2,
  昨年度: -1,
  今年度: 0,
  本年度: 0,
  来年度: 1,
  再来年度: 2,
};

const WORD = /一昨年度|昨年度|今年度|本年度|再来年度|来年度/g;

/** Most texts have none of these, and needn't be folded. */
const MAY_BE_RELATIVE = /[昨今本来]/;

/** A year that is told from the day on which the text was written. */
export interface RelativeYear {
  readonly text: string;
  /** years from the year of writing */
  readonly distance: number;
}

/** No label in brackets is longer. */
const LONGEST_LABEL = 14;

/**
 * Finds 昨年度, 今年度, 来年度 … in a text.
 *
 * @returns from left to right, each word once; none that has its year beside it: 昨年度(R1), 令和2年度(今年度)
 * @see SPEC.md V67
 */
export function relativeYears(text: string): readonly RelativeYear[] {
  if (!MAY_BE_RELATIVE.test(text)) return [];
  const whole = compact(text);
  const found = new Map<string, RelativeYear>();
  for (const match of whole.matchAll(WORD)) {
    const [word] = match;
    const before = whole.charAt(match.index - 1);
    // 日本年度, 基本年度
    if (word === "本年度" && /[日基標]/.test(before)) continue;
    if (isExplained(whole, match.index, match.index + word.length)) continue;
    found.set(word, { text: word, distance: WORDS[word] ?? 0 });
  }
  return [...found.values()];
}

function isExplained(text: string, start: number, end: number): boolean {
  if (text.charAt(end) === "(") {
    const close = text.indexOf(")", end);
    return close > 0 && close - end <= LONGEST_LABEL && readYear(text.slice(end + 1, close)).ok;
  }
  if (text.charAt(start - 1) !== "(" || text.charAt(end) !== ")") return false;
  for (let from = Math.max(0, start - LONGEST_LABEL); from < start - 1; from++) {
    if (readYear(text.slice(from, start - 1)).ok) return true;
  }
  return false;
}
