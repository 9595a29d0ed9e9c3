import { foldWidth } from "../text/foldWidth";
import type { YearStyle } from "./yearStyle";

/**
 * 表記の指定 which style a text asks for.
 *
 * @param text short/略, wareki/和暦, western/西暦, full/併記, in any width and case; blank: the default
 * @returns any other text is a role, as written but for the space around it
 * @see SPEC.md F29, F30
 * @example
 * readYearStyle("現状"); // { role: "現状" }
 */
export function readYearStyle(text: string): YearStyle {
  const role = text.trim();
  switch (foldWidth(role).toLowerCase()) {
    case "":
      return "default";
    case "short":
    case "略":
      return "short";
    case "wareki":
    case "和暦":
      return "wareki";
    case "western":
    case "西暦":
      return "western";
    case "full":
    case "併記":
      return "full";
    default:
      return { role };
  }
}
