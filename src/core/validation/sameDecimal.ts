import type { Decimal } from "../quantity/decimal";

/** Whether two decimals are one number. They are canonical, so nothing needs to be reckoned. */
export function sameDecimal(a: Decimal, b: Decimal): boolean {
  return a.exponent === b.exponent && a.digits === b.digits;
}
