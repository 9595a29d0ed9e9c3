import { type Decimal, subtract } from "../quantity/decimal";
import type { Rate } from "./rate";

/**
 * 進捗率 progress rate: the share of the way from baseline to target covered so far.
 *
 * Rising and falling targets need no separate case: both differences change sign together.
 *
 * @param values in one unit; baseline and target differ
 * @returns 0 = still at the baseline, 1 = target reached; below 0 when moved away, above 1 when passed
 * @see SPEC.md G2
 * @example
 * progress({ baseline: 100, current: 70, target: 40 }); // 0.5 — half of the way from 100 to 40
 */
export function progress(values: {
  readonly baseline: Decimal;
  readonly current: Decimal;
  readonly target: Decimal;
}): Rate {
  const { baseline, current, target } = values;
  return { numerator: subtract(current, baseline), denominator: subtract(target, baseline) };
}
