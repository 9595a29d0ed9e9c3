import {
  absolute,
  compare,
  decimal,
  type Decimal,
  multiply,
  shift,
  sign,
  toNumber,
} from "../quantity/decimal";

/** 進捗率・達成率 a rate as the exact ratio that it is; 1 is 100 %. */
export interface Rate {
  readonly numerator: Decimal;
  /** never zero */
  readonly denominator: Decimal;
}

export const FULL_RATE: Rate = { numerator: decimal("1", 0), denominator: decimal("1", 0) };

/** @returns below 0, 0 or above 0 as the rate is under, at or over the bound, exactly */
export function compareRate({ numerator, denominator }: Rate, bound: Decimal): number {
  const difference = compare(numerator, multiply(bound, denominator));
  return sign(denominator) < 0 ? -difference : difference;
}

/**
 * The rate cut towards zero: 99.95 % at three places is 0.999, never 1.
 *
 * @param rate below 10^15 when shifted by its places: a double must tell whole numbers apart there
 * @param places decimal places of the fraction
 */
export function cutRate(rate: Rate, places: number): Decimal {
  const double = doubleOf(rate);
  const size = { numerator: absolute(rate.numerator), denominator: absolute(rate.denominator) };
  // The double may be on the wrong side of a whole number: ask the exact rate about the next one up, then down.
  let whole = Math.floor(Math.abs(double) * 10 ** places) + 1;
  while (whole > 0 && compareRate(size, decimal(whole.toFixed(0), -places)) < 0) whole--;
  return decimal((double < 0 ? "-" : "") + whole.toFixed(0), -places);
}

/** The rate as the nearest doubles give it. */
export function doubleOf({ numerator, denominator }: Rate): number {
  const double = toNumber(numerator) / toNumber(denominator);
  if (double !== 0 && Number.isFinite(double)) return double;
  // The difference of two of the largest doubles is none: take both where the denominator is about 1.
  const places = -denominator.exponent - denominator.digits.length;
  return toNumber(shift(numerator, places)) / toNumber(shift(denominator, places));
}

/** About the largest number that a cell can hold. */
const LARGEST = 9.99e307;

/** Places after which a rate's double is only noise; bounds are written with fewer. */
const SIGNIFICANT = 12;

/**
 * The rate as a double that stands on the same side of every bound as the exact rate does.
 *
 * @see SPEC.md G18
 */
export function rateNumber(rate: Rate): number {
  const double = doubleOf(rate);
  if (!Number.isFinite(double)) return double > 0 ? LARGEST : -LARGEST;
  const round = Number(double.toPrecision(SIGNIFICANT));
  if (Math.abs(double - round) > Math.abs(double) * 1e-14) return double;
  const side = compareRate(rate, decimalFromDouble(round));
  if (side === 0) return round;
  // A double can't be nearer than this to a twelve-digit number and differ from it.
  const step = Math.max(Math.abs(round), Number.MIN_VALUE) * 2 ** -52;
  if (side < 0) return double < round ? double : round - step;
  return double > round ? double : round + step;
}

function decimalFromDouble(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT - 1).split("e");
  return decimal(mantissa.replace(".", ""), Number(exponent) - (SIGNIFICANT - 1));
}
