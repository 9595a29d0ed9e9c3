import type { Decimal } from "./decimal";
import { formatDecimal } from "./formatDecimal";

/**
 * A decimal as sentences give it: thousands separators, and △ before a negative one.
 *
 * @example
 * formatFigure({ digits: "-12005", exponent: -1 }); // "△1,200.5"
 */
export function formatFigure(decimal: Decimal): string {
  const text = formatDecimal(decimal);
  return text.charAt(0) === "-" ? `△${text.slice(1)}` : text;
}
