/** What Excel refuses in the name of a sheet, in Japan in full width as well. */
const REFUSED = /[[\]:*?/\\［］：＊？／＼￥¥]|\p{Cc}/gu;

/** Excel keeps these for itself. */
const KEPT: ReadonlySet<string> = new Set(["history", "履歴"]);

/**
 * A name that Excel takes for a sheet, made of a text of staff's. `freeSheetName` cuts it and tells it from others.
 *
 * @returns `fallback` where nothing is left
 * @see SPEC.md S97
 * @example
 * safeSheetName("教育部/学校教育課", "部署"); // "教育部・学校教育課"
 */
export function safeSheetName(text: string, fallback: string): string {
  const plain = text.replace(REFUSED, "・").trim();
  const name = plain.split("").every((character) => character === "・") ? fallback : withoutQuotes(plain);
  return KEPT.has(name.toLowerCase()) ? `${name}・` : name;
}

/** Neither its first nor its last character may be an apostrophe. */
function withoutQuotes(name: string): string {
  return name.startsWith("'") || name.endsWith("'") ? name.replace(/'/g, "’") : name;
}
