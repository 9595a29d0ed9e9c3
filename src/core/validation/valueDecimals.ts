import type { IndicatorValues } from "../grading/indicatorValues";
import type { ValueReading } from "../quantity/valueReading";
import { isWholeUnit } from "./isWholeUnit";

/** What a formula leaves behind the point is no precision of the indicator. */
const MOST = 4;

/**
 * Digits after the point that a current value may have: as many as it was written with, none where the unit counts
 * what comes whole and no value says otherwise.
 *
 * @see SPEC.md V150
 * @example
 * valueDecimals(read("36.0施設", "35.0施設", "37施設")); // 0
 */
export function valueDecimals({ baseline, current, target }: IndicatorValues): number {
  if (current.kind !== "quantity") return 0;
  const { decimals, unit } = current.quantity;
  if (isWholeUnit(unit) && [baseline, current, target].every(isWhole)) return 0;
  return Math.min(decimals, MOST);
}

function isWhole(value: ValueReading): boolean {
  return value.kind !== "quantity" || value.quantity.decimal.exponent >= 0;
}
