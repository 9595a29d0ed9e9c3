import { formatDecimal } from "../../../../src/core/quantity/formatDecimal";
import type { Quantity } from "../../../../src/core/quantity/quantity";
import { readValue } from "../../../../src/core/quantity/readValue";
import { inBaseUnit, quantitiesConvert } from "../../../../src/core/quantity/quantitiesConvert";

function quantity(value: string | number): Quantity {
  const reading = readValue(value);
  if (reading.kind !== "quantity") throw new Error(`${value}: ${reading.kind}`);
  return reading.quantity;
}

describe("units", () => {
  it.each([
    ["982百万円", "31,133千円", true],
    ["5割", "50%", true],
    ["10名", "12人", true],
    ["3箇所", "2か所", true],
    [0, "9課", true],
    [3, 5, true],
    ["8,925万人", "3人", true],
    ["70,000人", "70,000件", false],
    [0.968, "99.2%", false],
    [1, "9課", false],
    ["0件", "9課", false],
    ["2倍", "50%", false],
  ])("[Q23] %s and %s convert: %s", (a, b, expected) => {
    expect(quantitiesConvert(quantity(a), quantity(b))).toBe(expected);
  });

  it.each([
    ["982百万円", "982,000,000"],
    ["31,133千円", "31,133,000"],
    ["5割", "50"],
    ["6.2億円", "620,000,000"],
  ])("[Q23] %s counts %s of the base unit", (text, expected) => {
    expect(formatDecimal(inBaseUnit(quantity(text)))).toBe(expected);
  });
});
