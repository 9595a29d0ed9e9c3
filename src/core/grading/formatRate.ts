import { formatFigure } from "../quantity/formatFigure";
import { shift } from "../quantity/decimal";
import { cutRate, doubleOf, type Rate } from "./rate";

/** A rate from here on has no percent that anybody would read. */
const LARGEST = 1e12;

/**
 * A rate as sentences give it: percent with one decimal, cut towards zero, negatives with △.
 *
 * @param places of the fraction; 3 gives one decimal of a percent
 * @see SPEC.md G19
 * @example
 * formatRate(rateOf(35, 37)); // "94.5%" — 94.59… is never rounded up
 */
export function formatRate(rate: Rate, places = 3): string {
  const double = doubleOf(rate);
  if (!(Math.abs(double) < LARGEST)) return double < 0 ? "△100兆%以下" : "100兆%以上";
  const text = formatFigure(shift(cutRate(rate, places), 2));
  return `${text.indexOf(".") < 0 ? `${text}.0` : text}%`;
}
