/**
 * An exact decimal number: digits × 10^exponent.
 *
 * Canonical: no leading or trailing zeros, zero is "0" × 10^0; so two equal numbers are the same two fields.
 */
export interface Decimal {
  /** optional "-", then digits */
  readonly digits: string;
  readonly exponent: number;
}

/**
 * The canonical decimal of digits × 10^exponent.
 *
 * @param digits optional "-", then at least one of 0–9; any zeros in front or behind
 * @example
 * decimal("-01200", -2); // { digits: "-12", exponent: 0 }
 */
export function decimal(digits: string, exponent: number): Decimal {
  const negative = digits.charCodeAt(0) === MINUS;
  let start = negative ? 1 : 0;
  let end = digits.length;
  while (start < end && digits.charCodeAt(start) === ZERO_DIGIT) start++;
  if (start === end) return ZERO;
  while (digits.charCodeAt(end - 1) === ZERO_DIGIT) end--;
  const significant = digits.slice(start, end);
  return { digits: negative ? `-${significant}` : significant, exponent: exponent + digits.length - end };
}

export const ZERO: Decimal = { digits: "0", exponent: 0 };

const MINUS = 45;
const ZERO_DIGIT = 48;
