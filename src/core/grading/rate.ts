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
 * @param places decimal places of the fraction
 */
export function cutRate(rate: Rate, places: number): Decimal {
  const approximate = toNumber(rate.numerator) / toNumber(rate.denominator);
  const scaled = Math.abs(approximate) * 10 ** places;
  const negative = approximate < 0;
  // The double may be on the wrong side of a whole number: ask the exact rate about the next one up, and down.
  for (const whole of [Math.floor(scaled) + 1, Math.floor(scaled), Math.floor(scaled) - 1]) {
    const candidate = shift(decimal(whole.toFixed(0), 0), -places);
    if (whole <= 0 || compareRate(magnitude(rate), candidate) >= 0) {
      return whole <= 0
        ? decimal("0", 0)
        : decimal((negative ? "-" : "") + candidate.digits, candidate.exponent);
    }
  }
  throw new Error("a rate is further from its double than one unit");
}

/** Places after which a rate's double is only noise; bounds are written with fewer. */
const SIGNIFICANT = 12;

/**
 * The rate as a double that stands on the same side of every bound as the exact rate does.
 *
 * @see SPEC.md G18
 */
export function rateNumber(rate: Rate): number {
  const double = toNumber(rate.numerator) / toNumber(rate.denominator);
  if (!Number.isFinite(double)) return double;
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

function magnitude({ numerator, denominator }: Rate): Rate {
  return { numerator: absolute(numerator), denominator: absolute(denominator) };
}
