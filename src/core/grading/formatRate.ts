import { formatDecimal } from "../quantity/formatDecimal";
import { shift } from "../quantity/decimal";
import { cutRate, type Rate } from "./rate";

/**
 * A rate as sentences give it: percent with one decimal, cut towards zero, negatives with △.
 *
 * @see SPEC.md G19
 * @example
 * formatRate(rateOf(35, 37)); // "94.5%" — 94.59… is never rounded up
 */
export function formatRate(rate: Rate): string {
  const percent = shift(cutRate(rate, 3), 2);
  const text = formatDecimal(percent);
  const padded = text.indexOf(".") < 0 ? `${text}.0` : text;
  return `${padded.charAt(0) === "-" ? `△${padded.slice(1)}` : padded}%`;
}
