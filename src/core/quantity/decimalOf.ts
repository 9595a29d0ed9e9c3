import { decimal, type Decimal } from "./decimal";

/** Excel keeps and compares 15 significant digits; what a double holds beyond them is noise of binary fractions. */
const EXCEL_DIGITS = 15;

/**
 * The decimal that a number in a cell stands for, at Excel's 15 significant digits.
 *
 * @param value finite
 * @see SPEC.md Q21
 * @example
 * decimalOf(0.1 + 0.2); // 0.3 — { digits: "3", exponent: -1 }
 */
export function decimalOf(value: number): Decimal {
  const text = value.toPrecision(EXCEL_DIGITS);
  const e = text.indexOf("e");
  const mantissa = e < 0 ? text : text.slice(0, e);
  const exponent = e < 0 ? 0 : Number(text.slice(e + 1));
  const point = mantissa.indexOf(".");
  if (point < 0) return decimal(mantissa, exponent);
  return decimal(
    mantissa.slice(0, point) + mantissa.slice(point + 1),
    exponent - (mantissa.length - point - 1),
  );
}
