import { add, type Decimal, multiply, shift, sign, subtract, ZERO } from "../quantity/decimal";
import { quotient } from "../quantity/quotient";
import type { Direction } from "./gradingOptions";

/** What a rate comes of, in one unit. */
export interface RateBasis {
  readonly method: "progress" | "attainment";
  readonly direction: Direction;
  /** for 進捗率 */
  readonly baseline: Decimal | undefined;
  readonly target: Decimal;
}

/**
 * The current value at which the rate stands on a bound.
 *
 * 達成率 has no ratio where the target is 0 or negative: there nothing short of the target counts.
 *
 * @returns in the unit of the basis; of a division that doesn't end as near as 36 places
 * @see SPEC.md G36
 * @example
 * valueAtBound({ method: "progress", direction: "down", baseline: 982, target: 700 }, 0.75); // 770.5
 */
export function valueAtBound({ method, direction, baseline, target }: RateBasis, bound: Decimal): Decimal {
  if (method === "progress") {
    const from = baseline ?? ZERO;
    return add(from, multiply(bound, subtract(target, from)));
  }
  if (sign(target) <= 0) return target;
  if (direction === "up") return sign(bound) < 0 ? ZERO : multiply(bound, target);
  if (sign(bound) <= 0 || bound.digits.length > LONGEST_DIVISOR) return target;
  return shift(quotient(target, Number(bound.digits)), -bound.exponent);
}

/** Of whole numbers that `quotient` divides by. */
const LONGEST_DIVISOR = 14;
