import { elements, escapeXml, openingTag } from "./xml";

/** Number formats of a file by their ids. */
export type NumberFormats = ReadonlyMap<number, string>;

/**
 * hucre turns numbers of a date format into Date, at the cost of fractions of a millisecond and of serial 60, and knows no
 * Japanese built-in format (27–36, 50–58). So every format is shown to it as a quoted text that only names its id: numbers stay
 * numbers, and `formatOf` gives the real format back.
 *
 * @returns the styles part to hand to hucre, and the real formats
 */
export function hideNumberFormats(stylesXml: string): { xml: string; formats: NumberFormats } {
  const formats = new Map<number, string>(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  const block = elementRange(stylesXml, "numFmts");
  const listed = block ? elements(stylesXml.slice(block.start, block.end), "numFmt") : [];
  for (const { attributes } of listed)
    formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");

  const prefix = block?.prefix ?? openingTag("styleSheet").exec(stylesXml)?.[1] ?? "";
  const hidden = [...formats.keys()].map(
    (id) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(`"${MARK}${id}"`)}"/>`,
  );
  const replacement = `<${prefix}numFmts count="${hidden.length}">${hidden.join("")}</${prefix}numFmts>`;
  const from = block?.start ?? endOfTag(stylesXml, "styleSheet");
  return { xml: stylesXml.slice(0, from) + replacement + stylesXml.slice(block?.end ?? from), formats };
}

/** The real format behind what hucre read; undefined for General. */
export function formatOf(hidden: string | undefined, formats: NumberFormats): string | undefined {
  if (hidden === undefined) return undefined;
  const id = hidden.startsWith(`"${MARK}`) ? Number(hidden.slice(MARK.length + 1, -1)) : undefined;
  const format = id === undefined ? hidden : formats.get(id);
  return format === "General" || format === "" ? undefined : format;
}

/** Whether a number of this format stands for a day or a time. */
export function isDateFormat(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhsge]/i.test(bare.replaceAll(/general|E[+-]/gi, ""));
}

const MARK = "format";

const ERA_SHORT = "[$-411]ge.m.d";
const ERA_LONG = '[$-411]ggge"年"m"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';

/** Formats that a file names by id only, as a Japanese Excel shows them (ECMA-376 Part 1, 18.8.30). */
const BUILT_IN: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "¥#,##0;¥-#,##0",
  6: "¥#,##0;[Red]¥-#,##0",
  7: "¥#,##0.00;¥-#,##0.00",
  8: "¥#,##0.00;[Red]¥-#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: ERA_SHORT,
  28: ERA_LONG,
  29: ERA_LONG,
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: YEAR_MONTH,
  35: MONTH_DAY,
  36: ERA_SHORT,
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: ERA_SHORT,
  51: ERA_LONG,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: ERA_LONG,
  55: YEAR_MONTH,
  56: MONTH_DAY,
  57: ERA_SHORT,
  58: ERA_LONG,
};

function elementRange(xml: string, name: string): { start: number; end: number; prefix: string } | undefined {
  const match = openingTag(name).exec(xml);
  if (!match) return undefined;
  const prefix = match[1] ?? "";
  const open = match.index + match[0].length;
  const closing = `</${prefix}${name}>`;
  const close = match[3] ? -1 : xml.indexOf(closing, open);
  return { start: match.index, end: close < 0 ? open : close + closing.length, prefix };
}

function endOfTag(xml: string, name: string): number {
  const match = openingTag(name).exec(xml);
  return match ? match.index + match[0].length : 0;
}
