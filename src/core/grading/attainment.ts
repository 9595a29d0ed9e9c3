import { compare, type Decimal, sign } from "../quantity/decimal";
import type { Direction } from "./gradingOptions";
import { FULL_RATE, type Rate } from "./rate";

/** A rate; or the target passed, or missed, where no ratio says by how much. */
export type Attainment = Rate | "beyond" | "negative";

/**
 * 達成率 attainment rate: current ÷ target, or target ÷ current where lower is better.
 *
 * @param values in one unit
 * @returns "beyond": past the target, but the divisor is 0 or a number negative; "negative": short of it, likewise
 * @see SPEC.md G6 to G9
 * @example
 * attainment({ current: 1課, target: 0課, direction: "down" }); // 0 — of nothing, nothing is reached until all is
 */
export function attainment(values: {
  readonly current: Decimal;
  readonly target: Decimal;
  readonly direction: Direction;
}): Attainment {
  const { current, target, direction } = values;
  const difference = compare(current, target);
  if (difference === 0) return FULL_RATE;
  const reached = direction === "up" ? difference > 0 : difference < 0;
  const divisor = direction === "up" ? target : current;
  if (sign(current) < 0 || sign(target) < 0 || sign(divisor) === 0) return reached ? "beyond" : "negative";
  return direction === "up"
    ? { numerator: current, denominator: target }
    : { numerator: target, denominator: current };
}
