import { shift, toNumber } from "./decimal";
import { formatDecimal } from "./formatDecimal";
import { type FormatUnit, formatUnit } from "./formatUnit";
import type { Quantity } from "./quantity";
import { readBareValue } from "./readBareValue";
import { scanScaleWord } from "./scaleWord";
import { unitOf } from "./unitOf";
import type { ValueReading } from "./valueReading";

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
  const reading = readBareValue(value);
  if (typeof value !== "number" || reading.kind !== "quantity") return reading;
  const format = formatUnit(numberFormat);
  return format.unit === "" && format.shift === 0
    ? reading
    : { kind: "quantity", quantity: asShown(reading.quantity, format) };
}

function asShown(bare: Quantity, format: FormatUnit): Quantity {
  const exact = shift(bare.decimal, format.shift);
  const scale = scanScaleWord(format.unit, 0);
  const counter = format.unit.slice(scale.end);
  return {
    ...bare,
    text: formatDecimal(exact) + format.unit,
    decimal: exact,
    value: format.shift === 0 ? bare.value : toNumber(exact),
    unit: format.unit === "" ? bare.unit : unitOf(counter, format.unit.slice(0, scale.end), scale.exponent),
    decimals: Math.max(0, -exact.exponent),
  };
}
