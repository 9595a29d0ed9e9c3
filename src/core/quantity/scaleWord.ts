/** 億 万 千 …: the power of ten of a scale word in front of a unit, and where it ends. */
export interface ScaleWord {
  /** 0 where there is none */
  exponent: number;
  /** index behind it; equal to the start where there is none */
  end: number;
}

const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const LARGE: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12 };

/** Words that begin like a scale word and are none. */
const NOT_SCALES = ["百貨店", "千葉", "万博"];

/**
 * Reads one scale word at `start`: 千, 万, 百万, 千万, 億 …
 *
 * @example
 * scanScaleWord("982百万円", 3); // { exponent: 6, end: 5 }
 */
export function scanScaleWord(text: string, start: number): ScaleWord {
  const small = SMALL[text.charAt(start)] || 0;
  const afterSmall = small > 0 ? start + 1 : start;
  const large = LARGE[text.charAt(afterSmall)] || 0;
  const end = large > 0 ? afterSmall + 1 : afterSmall;
  if (end > start && NOT_SCALES.some((word) => text.startsWith(word, start)))
    return { exponent: 0, end: start };
  return { exponent: small + large, end };
}
