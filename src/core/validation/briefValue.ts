import { formatDecimal } from "../quantity/formatDecimal";
import type { ValueReading } from "../quantity/valueReading";
import { valueText } from "./valueText";

/** What a sentence of several values can hold of each. */
const LONGEST = 12;

/**
 * A value as a sentence quotes it beside others: as written, or only number and unit where more is written.
 *
 * @example
 * briefValue(readValue("118,394人(速報値、重複を除く)")); // "118,394人"
 */
export function briefValue(value: ValueReading): string {
  const text = valueText(value);
  if (value.kind !== "quantity" || text.length <= LONGEST) return text;
  return `${formatDecimal(value.quantity.decimal)}${value.quantity.unit.text}`;
}
