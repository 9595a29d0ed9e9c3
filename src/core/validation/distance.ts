import { type Decimal, subtract } from "../quantity/decimal";
import { inBaseUnit, quantitiesConvert } from "../quantity/quantitiesConvert";
import type { ValueReading } from "../quantity/valueReading";

/**
 * How far a value lies above another, in their base unit.
 *
 * @returns below 0 where it lies under it; `undefined` where either is no quantity, or their units don't convert
 * @example
 * distance(readValue("9課"), readValue("1課")); // -8
 */
export function distance(from: ValueReading, to: ValueReading): Decimal | undefined {
  if (from.kind !== "quantity" || to.kind !== "quantity") return undefined;
  if (!quantitiesConvert(from.quantity, to.quantity)) return undefined;
  return subtract(inBaseUnit(to.quantity), inBaseUnit(from.quantity));
}
