import { add, decimal, type Decimal, ZERO } from "../quantity/decimal";

/**
 * 四捨五入 a decimal rounded at a place, half up.
 *
 * @param number not negative
 * @param place power of ten of the last digit that stays
 * @example
 * roundedAt(decimal("1646862", 2), 3); // 164,686 × 10^3
 */
export function roundedAt(number: Decimal, place: number): Decimal {
  const { digits, exponent } = number;
  const dropped = place - exponent;
  if (dropped <= 0) return number;
  const kept = digits.slice(0, Math.max(0, digits.length - dropped));
  const next = digits.charAt(digits.length - dropped);
  return add(decimal(kept === "" ? "0" : kept, place), next >= "5" ? decimal("1", place) : ZERO);
}
