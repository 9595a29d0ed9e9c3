import { foldWidth } from "./foldWidth";
import { GLOSSARY_MARK } from "./glossaryMark";
import { withoutSpaces } from "./withoutSpaces";

/**
 * 照合用の形: all white space and ※ removed, width folded. Titles, headings and names are compared in it, never shown.
 *
 * @see SPEC.md T10, T11
 * @example
 * compact("Ｒ２\n（現 状）※"); // "R2(現状)"
 */
export function compact(text: string): string {
  // Folded last, as what the space kept apart may belong together (ﾊ ﾞ).
  return foldWidth(withoutSpaces(text, GLOSSARY_MARK));
}
