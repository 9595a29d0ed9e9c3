import { foldWidth } from "./foldWidth";
import { GLOSSARY_MARK } from "./glossaryMark";
import { isSpace } from "./isSpace";

/**
 * 照合用の形: all white space and ※ removed, width folded. Titles, headings and names are compared in it, never shown.
 *
 * @see SPEC.md T10, T11
 * @example
 * compact("Ｒ２\n（現 状）※"); // "R2(現状)"
 */
export function compact(text: string): string {
  let kept = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== GLOSSARY_MARK && !isSpace(code)) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  // Last, as what the space kept apart may belong together (ﾊ ﾞ).
  return foldWidth(from === 0 ? text : kept + text.slice(from));
}
