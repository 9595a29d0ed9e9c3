import type { ValueReading } from "../quantity/valueReading";

/** A value as its cell shows it; "" for a blank one. */
export function valueText(value: ValueReading): string {
  if (value.kind === "blank") return "";
  return value.kind === "quantity" ? value.quantity.text : value.text;
}
