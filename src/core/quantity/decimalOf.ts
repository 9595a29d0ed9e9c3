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
  const [mantissa = "0", exponent = "0"] = value.toExponential(EXCEL_DIGITS - 1).split("e");
  return decimal(mantissa.replace(".", ""), Number(exponent) - (EXCEL_DIGITS - 1));
}
