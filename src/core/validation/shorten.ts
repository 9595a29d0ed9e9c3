import { isSpace } from "../text/isSpace";

/** A quotation in a sentence: longer texts are cut, as the cell itself is one click away. */
const LONGEST = 24;

/**
 * A cell's text as a sentence quotes it: on one line, cut where it is long.
 *
 * @see SPEC.md V6
 * @example
 * shorten("ガイドライン作成後\n検討"); // "ガイドライン作成後 検討"
 */
export function shorten(text: string): string {
  let line = "";
  for (const char of text) {
    const code = char.charCodeAt(0);
    const blank = isSpace(code) || code < 32;
    if (!blank) line += char;
    else if (!line.endsWith(" ")) line += " ";
    if (line.length > LONGEST * 2) break;
  }
  const chars = [...line.trim()];
  return chars.length > LONGEST ? `${chars.slice(0, LONGEST - 1).join("")}…` : chars.join("");
}
