import { decimalOf } from "./decimalOf";
import { shift, toNumber } from "./decimal";
import { formatDecimal } from "./formatDecimal";
import { formatUnit } from "./formatUnit";
import type { Quantity } from "./quantity";
import { scanScaleWord } from "./scaleWord";
import { readText } from "./readText";
import { NO_UNIT, unitOf } from "./unitOf";
import type { ValueReading } from "./valueReading";

const BLANK: ValueReading = { kind: "blank" };

/**
 * What stands in a value's cell, whether typed as text or as a number with a format.
 *
 * @param value the cell's value; null, undefined and "" are blank
 * @param numberFormat the cell's format, which may carry the unit (`#,##0"百万円"`, `0.0%`); "" or absent: none
 * @see SPEC.md Q1, Q13
 * @example
 * readValue(0.968, "0.0%"); // quantity 96.8 %
 */
export function readValue(
  value: string | number | boolean | null | undefined,
  numberFormat = "",
): ValueReading {
  if (typeof value === "string") return value === "" ? BLANK : readText(value);
  if (value === null || value === undefined) return BLANK;
  if (typeof value === "boolean") return { kind: "unreadable", text: value ? "TRUE" : "FALSE" };
  if (!Number.isFinite(value)) return { kind: "unreadable", text: String(value) };
  return { kind: "quantity", quantity: quantityOf(value, numberFormat) };
}

function quantityOf(value: number, numberFormat: string): Quantity {
  const format = formatUnit(numberFormat);
  const exact = shift(decimalOf(value), format.shift);
  const scale = scanScaleWord(format.unit, 0);
  const counter = format.unit.slice(scale.end);
  return {
    text: formatDecimal(exact) + format.unit,
    decimal: exact,
    value: format.shift === 0 ? value : toNumber(exact),
    unit: format.unit === "" ? NO_UNIT : unitOf(counter, format.unit.slice(0, scale.end), scale.exponent),
    decimals: Math.max(0, -exact.exponent),
    note: "",
    approximate: false,
    provisional: false,
  };
}
