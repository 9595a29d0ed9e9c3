import type { Direction } from "../grading/gradingOptions";
import type { IndicatorValues } from "../grading/indicatorValues";
import { foldWidth } from "../text/foldWidth";
import { compare } from "../quantity/decimal";
import { inBaseUnit } from "../quantity/quantitiesConvert";

const UPPER_BOUND = /以下|以内|未満/;

/**
 * Which way is good, where only the target's words tell it: 5人以下 without a baseline, or with one of 5人.
 *
 * @returns `undefined` where the values tell it themselves, or nothing does
 * @see SPEC.md V137
 */
export function saidDirection({
  baseline,
  target,
}: Pick<IndicatorValues, "baseline" | "target">): Direction | undefined {
  if (target.kind !== "quantity" || !UPPER_BOUND.test(foldWidth(target.quantity.text))) return undefined;
  if (baseline.kind !== "quantity") return "down";
  return compare(inBaseUnit(baseline.quantity), inBaseUnit(target.quantity)) === 0 ? "down" : undefined;
}
