import { digitsOf, limbsOf, productOf, sumOf } from "./limbsOf";

/**
 * An exact decimal number: digits × 10^exponent.
 *
 * Canonical: no leading or trailing zeros, zero is "0" × 10^0; so two equal numbers are the same two fields. Sums,
 * products and comparisons are exact; they are used only near a bound, so clarity comes before speed.
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

/** @returns the exact sum */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const [left, right] = [magnitude(a, exponent), magnitude(b, exponent)];
  const sum = sumOf(left, right, isNegative(a) === isNegative(b) ? 1 : -1);
  return sum === undefined
    ? fromLimbs(sumOf(right, left, -1)!, exponent, isNegative(b))
    : fromLimbs(sum, exponent, isNegative(a));
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const product = productOf(magnitude(a, a.exponent), magnitude(b, b.exponent));
  return fromLimbs(product, a.exponent + b.exponent, isNegative(a) !== isNegative(b));
}

/** @returns below 0, 0 or above 0 as a is less than, equal to or greater than b */
export function compare(a: Decimal, b: Decimal): number {
  return sign(subtract(a, b));
}

/** @returns -1, 0 or 1 */
export function sign(a: Decimal): number {
  return a.digits === "0" ? 0 : isNegative(a) ? -1 : 1;
}

export function negate(a: Decimal): Decimal {
  if (a.digits === "0") return a;
  return { digits: isNegative(a) ? a.digits.slice(1) : `-${a.digits}`, exponent: a.exponent };
}

export function absolute(a: Decimal): Decimal {
  return isNegative(a) ? negate(a) : a;
}

/** @returns a × 10^places */
export function shift(a: Decimal, places: number): Decimal {
  return a.digits === "0" || places === 0 ? a : { digits: a.digits, exponent: a.exponent + places };
}

/** @returns the nearest double */
export function toNumber(a: Decimal): number {
  const { digits, exponent } = a;
  // Two doubles that are exact, and one rounding: the same as parsing it all, at a third of the time.
  if (digits.length <= EXACT_DIGITS && exponent < POWERS.length && exponent > -POWERS.length) {
    return exponent < 0 ? Number(digits) / POWERS[-exponent]! : Number(digits) * POWERS[exponent]!;
  }
  return Number(`${digits}e${exponent}`);
}

/** Fewer than 16 digits always fit into a double. */
const EXACT_DIGITS = 15;
const POWERS = [1];
/** 10^22 is the last power of ten that a double holds exactly. */
while (POWERS.length <= 22) POWERS.push(POWERS[POWERS.length - 1]! * 10);

const MINUS = 45;
const ZERO_DIGIT = 48;

function isNegative(a: Decimal): boolean {
  return a.digits.charCodeAt(0) === MINUS;
}

/** @returns |a| ÷ 10^exponent in limbs, lowest first */
function magnitude(a: Decimal, exponent: number): number[] {
  const digits = (isNegative(a) ? a.digits.slice(1) : a.digits) + "0".repeat(a.exponent - exponent);
  return limbsOf(digits);
}

function fromLimbs(parts: readonly number[], exponent: number, negative: boolean): Decimal {
  const digits = digitsOf(parts);
  return decimal(negative ? `-${digits}` : digits, exponent);
}
