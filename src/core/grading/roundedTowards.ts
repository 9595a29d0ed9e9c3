import { add, decimal, type Decimal } from "../quantity/decimal";

/**
 * A decimal rounded to so many places, always up or always down.
 *
 * @param places digits after the point
 * @example
 * roundedTowards(decimal("7705", -1), 0, "down"); // 770
 */
export function roundedTowards(value: Decimal, places: number, way: "up" | "down"): Decimal {
  const dropped = -places - value.exponent;
  if (dropped <= 0) return value;
  const negative = value.digits.charAt(0) === "-";
  const size = negative ? value.digits.slice(1) : value.digits;
  const kept = size.slice(0, Math.max(0, size.length - dropped));
  const cut = decimal((negative ? "-" : "") + (kept === "" ? "0" : kept), -places);
  // canonical: what is dropped is never all zeros
  if (negative === (way === "up")) return cut;
  return add(cut, decimal(way === "up" ? "1" : "-1", -places));
}
