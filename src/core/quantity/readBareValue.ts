import { decimalOf } from "./decimalOf";
import { formatDecimal } from "./formatDecimal";
import { readText } from "./readText";
import { NO_UNIT } from "./unitOf";
import type { ValueReading } from "./valueReading";

const BLANK: ValueReading = { kind: "blank" };

/**
 * What stands in a value's cell whose number format isn't known: all that a custom function is given.
 *
 * @param value the cell's value; null, undefined and "" are blank
 * @see SPEC.md Q1, Q13
 * @example
 * readBareValue(0.968); // quantity 0.968, no unit
 */
export function readBareValue(value: string | number | boolean | null | undefined): ValueReading {
  if (typeof value === "string") return value === "" ? BLANK : readText(value);
  if (value === null || value === undefined) return BLANK;
  if (typeof value === "boolean") return { kind: "unreadable", text: value ? "TRUE" : "FALSE" };
  if (!Number.isFinite(value)) return { kind: "unreadable", text: String(value) };
  const decimal = decimalOf(value);
  const quantity = {
    text: formatDecimal(decimal),
    decimal,
    value,
    unit: NO_UNIT,
    decimals: Math.max(0, -decimal.exponent),
    note: "",
    approximate: false,
    provisional: false,
  };
  return { kind: "quantity", quantity };
}
