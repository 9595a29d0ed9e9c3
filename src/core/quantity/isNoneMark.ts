/** 「なし」の記号 none marks: hyphens, dashes, bars, the long vowel mark typed for a dash, slashes, the ellipsis. */
const NONE_MARKS = "-‐‑‒–—―−ー─━/／＼\\…ｰ";

/** @returns whether the text consists of none marks only (one or several); false for a blank text */
export function isNoneMark(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (NONE_MARKS.indexOf(text.charAt(i)) < 0) return false;
  return text.length > 0;
}
