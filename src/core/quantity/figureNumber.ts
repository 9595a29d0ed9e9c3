import { shift, toNumber } from "./decimal";
import type { Figure } from "./figure";
import type { Unit } from "./quantity";
import { quotient } from "./quotient";

/**
 * A figure as a number, counted in a unit.
 *
 * @param unit `undefined`: as written. A bare number is itself, whatever the unit
 * @returns the nearest double; `undefined` where the units don't convert
 * @see SPEC.md Q29, Q30
 * @example
 * figureNumber(figure, readUnit("百万円")); // 9億8,202万円 → 982.02
 */
export function figureNumber(figure: Figure, unit: Unit | undefined): number | undefined {
  const written = figure.unit;
  let places = 0;
  if (unit !== undefined && written.base === unit.base) places = written.exponent - unit.exponent;
  else if (unit !== undefined && (written.base !== "" || written.exponent !== 0)) return undefined;
  return toNumber(shift(quotient(figure.decimal, figure.divisor), places));
}
