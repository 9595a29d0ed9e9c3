/** What a cell's number format adds to its number. */
export interface FormatUnit {
  /** unit written by the format: 百万円, %; "" where it writes none */
  readonly unit: string;
  /** power of ten between the cell's number and the one shown: 2 for a percent format, -3 for a thousands comma */
  readonly shift: number;
}

const NOTHING: FormatUnit = { unit: "", shift: 0 };

/**
 * The unit that a number format shows beside the number: `#,##0"百万円"`, `0.0%`, `#,##0,"千円"`.
 *
 * @param format Excel's format code; General, "" and date formats add nothing
 * @example
 * formatUnit('#,##0"百万円"'); // { unit: "百万円", shift: 0 }
 */
export function formatUnit(format: string): FormatUnit {
  let unit = "";
  let shift = 0;
  let seenDigit = false;
  for (let i = 0; i < format.length; i++) {
    const c = format.charAt(i);
    if (c === ";") break;
    if (c === '"') {
      const close = format.indexOf('"', i + 1);
      if (close < 0) return NOTHING;
      if (seenDigit) unit += format.slice(i + 1, close);
      i = close;
    } else if (c === "[") {
      // [Red], [$¥-411], [<1000]: colour, currency, condition
      const close = format.indexOf("]", i + 1);
      if (close < 0) return NOTHING;
      i = close;
    } else if (c === "\\" || c === "_" || c === "*") {
      if (c === "\\" && seenDigit) unit += format.charAt(i + 1);
      i++;
    } else if (c === "0" || c === "#" || c === "?") {
      if (unit !== "") return NOTHING;
      seenDigit = true;
    } else if (c === "%") {
      unit += "%";
      shift += 2;
    } else if (c === "," && seenDigit && !hasDigitAfter(format, i)) {
      shift -= 3;
    } else if (seenDigit && c > "\u2fff") {
      unit += c;
    }
  }
  return seenDigit ? { unit: unit.trim(), shift } : NOTHING;
}

/** A comma between digit places groups; behind the last it divides by a thousand. */
function hasDigitAfter(format: string, comma: number): boolean {
  for (let i = comma + 1; i < format.length; i++) {
    const c = format.charAt(i);
    if (c === ";" || c === '"') return false;
    if (c === "0" || c === "#" || c === "?" || c === ".") return true;
  }
  return false;
}
