import { decimal, type Decimal } from "./decimal";

/**
 * Exact sums, products and comparisons of decimals.
 *
 * Written out because the functions' runtime must parse as ES2017 (no BigInt) and a bound such as 75 % has to be met
 * exactly. Used only near a bound, so clarity comes before speed.
 */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const [left, right] = [limbs(a, exponent), limbs(b, exponent)];
  if (isNegative(a) === isNegative(b)) return fromLimbs(sum(left, right), exponent, isNegative(a));
  return compareLimbs(left, right) >= 0
    ? fromLimbs(difference(left, right), exponent, isNegative(a))
    : fromLimbs(difference(right, left), exponent, isNegative(b));
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const product = productOf(limbs(a, a.exponent), limbs(b, b.exponent));
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
  return Number(`${a.digits}e${a.exponent}`);
}

/** Seven digits a limb: a product of two and a carry stay below 2^53. */
const LIMB_DIGITS = 7;
const LIMB = 10_000_000;

function isNegative(a: Decimal): boolean {
  return a.digits.charCodeAt(0) === 45;
}

/** @returns |a| ÷ 10^exponent in limbs, lowest first */
function limbs(a: Decimal, exponent: number): number[] {
  const digits = (isNegative(a) ? a.digits.slice(1) : a.digits) + "0".repeat(a.exponent - exponent);
  const result: number[] = [];
  for (let end = digits.length; end > 0; end -= LIMB_DIGITS) {
    result.push(Number(digits.slice(Math.max(0, end - LIMB_DIGITS), end)));
  }
  return result;
}

function fromLimbs(parts: readonly number[], exponent: number, negative: boolean): Decimal {
  let digits = "";
  for (const part of parts) digits = String(part).padStart(LIMB_DIGITS, "0") + digits;
  return decimal(negative ? `-${digits}` : digits, exponent);
}

function compareLimbs(a: readonly number[], b: readonly number[]): number {
  for (let i = Math.max(a.length, b.length) - 1; i >= 0; i--) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function sum(a: readonly number[], b: readonly number[]): number[] {
  const result: number[] = [];
  let carry = 0;
  for (let i = 0; i < Math.max(a.length, b.length) || carry > 0; i++) {
    const total = (a[i] ?? 0) + (b[i] ?? 0) + carry;
    result.push(total % LIMB);
    carry = total >= LIMB ? 1 : 0;
  }
  return result;
}

/** @param a not less than b */
function difference(a: readonly number[], b: readonly number[]): number[] {
  const result: number[] = [];
  let borrow = 0;
  for (let i = 0; i < a.length; i++) {
    const rest = (a[i] ?? 0) - (b[i] ?? 0) - borrow;
    borrow = rest < 0 ? 1 : 0;
    result.push(rest + borrow * LIMB);
  }
  return result;
}

function productOf(a: readonly number[], b: readonly number[]): number[] {
  const result = new Array<number>(a.length + b.length).fill(0);
  for (let i = 0; i < a.length; i++) {
    let carry = 0;
    for (let j = 0; j < b.length || carry > 0; j++) {
      const total = (result[i + j] ?? 0) + (a[i] ?? 0) * (b[j] ?? 0) + carry;
      result[i + j] = total % LIMB;
      carry = Math.floor(total / LIMB);
    }
  }
  return result;
}
