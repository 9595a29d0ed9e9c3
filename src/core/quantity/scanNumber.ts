/** A number found in a text: digits without separators, and where it ends. */
export interface ScannedNumber {
  /** integer and decimal digits in one, without separators and point; "" where no number can be read */
  digits: string;
  /** digits behind the point */
  decimals: number;
  /** index behind the last character taken */
  end: number;
}

/**
 * Reads digits, thousands separators and a decimal point from `start`.
 *
 * @param text folded, without spaces
 * @returns digits "" where what starts here can't be a number: 1,23,4 — 3..5 — 5. — 1234,567
 * @see SPEC.md Q8
 */
export function scanNumber(text: string, start: number): ScannedNumber {
  let i = start;
  while (isDigit(text.charCodeAt(i))) i++;
  let digits = text.slice(start, i);
  if (text.charCodeAt(i) === COMMA) {
    if (digits.length === 0 || digits.length > 3) return { digits: "", decimals: 0, end: i };
    while (text.charCodeAt(i) === COMMA) {
      const from = i + 1;
      i = from;
      while (isDigit(text.charCodeAt(i))) i++;
      if (i - from !== 3) return { digits: "", decimals: 0, end: i };
      digits += text.slice(from, i);
    }
  }
  if (text.charCodeAt(i) !== POINT) return { digits, decimals: 0, end: i };
  const from = i + 1;
  i = from;
  while (isDigit(text.charCodeAt(i))) i++;
  const next = text.charCodeAt(i);
  if (i === from || next === POINT || next === COMMA) return { digits: "", decimals: 0, end: i };
  return { digits: digits + text.slice(from, i), decimals: i - from, end: i };
}

/** Whether the character code is one of 0–9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const COMMA = 44;
const POINT = 46;
