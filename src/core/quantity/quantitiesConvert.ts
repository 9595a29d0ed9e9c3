import { type Decimal, shift } from "./decimal";
import type { Quantity, Unit } from "./quantity";

/** Whether two units measure one kind of thing: 百万円 and 千円 do, 人 and 件 don't. */
export function sameUnitKind(a: Unit, b: Unit): boolean {
  return a.base === b.base;
}

/** Whether two quantities can be reckoned with each other. A bare 0 goes with any unit: zero of anything is zero. */
export function quantitiesConvert(a: Quantity, b: Quantity): boolean {
  return sameUnitKind(a.unit, b.unit) || isBareZero(a) || isBareZero(b);
}

/** @returns the quantity counted in its base unit: 982百万円 → 982,000,000 (円) */
export function inBaseUnit(quantity: Quantity): Decimal {
  return shift(quantity.decimal, quantity.unit.exponent);
}

function isBareZero({ decimal, unit }: Quantity): boolean {
  return decimal.digits === "0" && unit.text === "";
}
