import { DEEDS } from "./deeds";

/** What stands behind a number, judged as a unit. */
export type CounterVerdict = "unit" | "word" | "unreadable";

/** No unit of a plan is longer; what is longer is a sentence. */
const LONGEST = 12;

/** The only counters with hiragana: 3つ, 5か所, 6か月, 6か月間, 2か国, 4か年. */
const WITH_HIRAGANA = /^(?:つ|か所|か月間?|か国|か年)$/;
const HIRAGANA = /[ぁ-ん]/;
const DIGIT = /[0-9]/;

/** The third, not three: 3回目, 2年目, 1人目. */
const ORDINAL = /^(?:[年回番人件日期度校]|か?月)目$/;

/** Letters that are typed for 1 and 0. l alone is the litre. */
const LOOKALIKE_ALONE = /^[OoIQ|]$/;
const LOOKALIKE = /^[OoIlQ|]+(?![A-Za-z/&])/;

/** Between two numbers these say range, ratio, list or date: words, not slips. */
const CONNECTORS = /[-~〜→⇒‐–—―−+×:=/年月日時分]/;

/** Units with a digit of their own: m2, km3, t-CO2. */
const WITH_DIGIT = /^(?:[a-zA-Z]{0,2}m[23]|[kg]*t?-?CO2)(?:\/[^0-9]+)?$/;

/**
 * Whether what follows a number is its unit, makes the whole a word, or shows that the number itself went wrong.
 *
 * @param text folded, without spaces, notes and 以上 … behind it; "" is a bare number
 * @see SPEC.md Q9, Q10, Q11
 * @example
 * judgeCounter("O人"); // "unreadable" — a letter typed for a zero
 */
export function judgeCounter(text: string): CounterVerdict {
  if (text === "") return "unit";
  if (text.length > LONGEST * 8) return "word";
  const digitAt = text.search(DIGIT);
  if (digitAt >= 0) return WITH_DIGIT.test(text) ? "unit" : judgeSecondNumber(text, digitAt);
  if (LOOKALIKE_ALONE.test(text)) return "unreadable";
  if (LOOKALIKE.test(text) && text.length > 1) return "unreadable";
  if (",.'、・|".indexOf(text.charAt(0)) >= 0) return text.length === 1 ? "unreadable" : "word";
  // 20%マイナス, 5割ルール
  if ("%割".indexOf(text.charAt(0)) >= 0 && text.length > 1 && text.charAt(1) !== "/" && text !== "%ポイント")
    return "word";
  if (text.length > LONGEST || DEEDS.test(text)) return "word";
  if (text === "年度" || text === "月" || ORDINAL.test(text)) return "word";
  if (HIRAGANA.test(text) && !WITH_HIRAGANA.test(text)) return "word";
  return "unit";
}

/** 12人15人 is a slip of the fingers; 5市2町, 10~12人, 2泊3日 and 令和2年3月 are words. */
function judgeSecondNumber(text: string, digitAt: number): CounterVerdict {
  const between = text.slice(0, digitAt);
  if (LOOKALIKE.test(text)) return "unreadable";
  if (CONNECTORS.test(between)) return "word";
  if (between.length === 1 && "、・'，.".indexOf(between) >= 0) return "unreadable";
  const second = text.slice(digitAt).replace(/^[0-9]+/, "");
  return second === between || second === "" ? "unreadable" : "word";
}
