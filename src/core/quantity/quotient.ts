import { decimal, type Decimal } from "./decimal";

/** Digits of the greatest divisor, and more than a double tells apart (17). */
const PLACES = 15 + 21;

/**
 * A decimal divided by a whole number, exact where it ends within 36 places more, otherwise so near that `toNumber`
 * gives the nearest double of the true quotient.
 *
 * @param divisor whole, 1 to 10^14
 * @see SPEC.md Q29
 * @example
 * toNumber(quotient(decimal("3", -1), 3)); // 0.1, where 0.3 / 3 is 0.09999999999999999
 */
export function quotient(dividend: Decimal, divisor: number): Decimal {
  if (divisor === 1) return dividend;
  const { digits, exponent } = dividend;
  const negative = digits.charAt(0) === "-";
  const places = (negative ? digits.slice(1) : digits) + "0".repeat(PLACES);
  let result = negative ? "-" : "";
  let rest = 0;
  for (let i = 0; i < places.length; i++) {
    rest = rest * 10 + Number(places.charAt(i));
    const digit = Math.floor(rest / divisor);
    result += digit;
    rest -= digit * divisor;
  }
  // what is left over decides only a tie between two doubles: any digit tells that there is more
  return decimal(rest === 0 ? `${result}0` : `${result}1`, exponent - PLACES - 1);
}
