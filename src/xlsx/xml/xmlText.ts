const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const LAST_CODE_POINT = 0x10ffff;

/**
 * The characters that a piece of XML text stands for: entities replaced, line ends as LF.
 *
 * @example
 * xmlText("A&amp;B&#x3042;\r\n"); // "A&Bあ\n"
 */
export function xmlText(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? text.replace(/&(#?[0-9A-Za-z]{1,9});/g, entity) : text;
}

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? whole;
  const hexadecimal = name[1] === "x" || name[1] === "X";
  const digits = name.slice(hexadecimal ? 2 : 1);
  const code = /^[0-9A-Fa-f]+$/.test(digits) ? parseInt(digits, hexadecimal ? 16 : 10) : NaN;
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}
