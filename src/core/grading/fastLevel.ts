import type { IndicatorValues } from "./indicatorValues";
import type { GradeScale } from "./gradeScale";
import { toNumber } from "../quantity/decimal";

/** A scale whose bounds are doubles, for the rows that are far from all of them. */
export interface FastScale {
  readonly labels: readonly string[];
  /** -Infinity for the level that takes the rest */
  readonly bounds: readonly number[];
}

export function fastScale(scale: GradeScale): FastScale {
  return {
    labels: scale.map(({ label }) => label),
    bounds: scale.map(({ bound }) => (bound === undefined ? -Infinity : toNumber(bound))),
  };
}

/** Numbers are taken at 15 significant digits, and four roundings follow: ten times that is on the safe side. */
const RELATIVE_ERROR = 1e-13;

/**
 * The level of the progress rate of three plain numbers, where doubles suffice to tell it.
 *
 * @returns index of the level; -1 where exact decimals must decide: near a bound, 維持目標, under the last bound
 * @see SPEC.md G24
 */
export function fastLevel(
  baseline: number,
  current: number,
  target: number,
  bounds: readonly number[],
): number {
  const way = target - baseline;
  const rate = (current - baseline) / way;
  const size = Math.abs(baseline) + Math.abs(current) + Math.abs(target);
  const error = RELATIVE_ERROR * (1 + Math.abs(rate)) * (1 + size / Math.abs(way));
  if (!(error < Infinity)) return -1;
  for (let i = 0; i < bounds.length; i++) {
    const over = rate - bounds[i]!;
    if (over > error) return i;
    if (over >= -error) return -1;
  }
  return -1;
}

/**
 * The same for values as read, where all three are quantities in one unit.
 *
 * @returns -1 also where they aren't
 */
export function fastLevelOf(
  { baseline, current, target }: IndicatorValues,
  bounds: readonly number[],
): number {
  if (baseline.kind !== "quantity" || current.kind !== "quantity" || target.kind !== "quantity") return -1;
  const { unit } = current.quantity;
  // One unit is one object: `unitOf` makes each once.
  if (baseline.quantity.unit !== unit || target.quantity.unit !== unit) return -1;
  return fastLevel(baseline.quantity.value, current.quantity.value, target.quantity.value, bounds);
}
