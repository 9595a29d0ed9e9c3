import fc from "fast-check";
import {
  add,
  compare,
  decimal,
  type Decimal,
  multiply,
  sign,
  subtract,
  toNumber,
} from "../../../../src/core/quantity/decimal";
import { decimalOf } from "../../../../src/core/quantity/decimalOf";
import { formatDecimal } from "../../../../src/core/quantity/formatDecimal";

const written = (text: string): Decimal => {
  const [whole = "", fraction = ""] = text.split(".");
  return decimal(whole + fraction, -fraction.length);
};

describe("exact decimals", () => {
  it.each([
    ["0.1", "0.2", "0.3", "-0.1", "0.02"],
    ["57.35", "2.65", "60", "54.7", "151.9775"],
    ["-12", "12", "0", "-24", "-144"],
    ["9999999", "1", "10,000,000", "9,999,998", "9,999,999"],
    // the last whole number that a double tells from its neighbours, and the next
    ["9007199254740991", "1", "9,007,199,254,740,992", "9,007,199,254,740,990", "9,007,199,254,740,991"],
    ["9007199254740993", "0", "9,007,199,254,740,993", "9,007,199,254,740,993", "0"],
    ["9007199254740993", "1", "9,007,199,254,740,994", "9,007,199,254,740,992", "9,007,199,254,740,993"],
    [
      "123456789012345678901234567890",
      "1",
      "123,456,789,012,345,678,901,234,567,891",
      "123,456,789,012,345,678,901,234,567,889",
      "123,456,789,012,345,678,901,234,567,890",
    ],
  ])("[Q22] %s and %s: sum %s, difference %s, product %s", (a, b, sum, difference, product) => {
    expect(formatDecimal(add(written(a), written(b)))).toBe(sum);
    expect(formatDecimal(subtract(written(a), written(b)))).toBe(difference);
    expect(formatDecimal(multiply(written(a), written(b)))).toBe(product);
  });

  // as large as a plan has them, about as large as a double holds exactly, and larger
  const wholes = [3n, 16n, 40n].map((digits) => fc.bigInt({ min: -(10n ** digits), max: 10n ** digits }));
  const any = fc
    .tuple(fc.oneof(...wholes), fc.integer({ min: -20, max: 5 }))
    .map(([whole, exponent]) => ({ whole, exponent, decimal: decimal(whole.toString(), exponent) }));
  const scaled = ({ whole, exponent }: { whole: bigint; exponent: number }) =>
    whole * 10n ** BigInt(exponent + 20);

  it("[Q22] agree with whole numbers of any size", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(add(a.decimal, b.decimal)).toEqual(decimal((scaled(a) + scaled(b)).toString(), -20));
        expect(subtract(a.decimal, b.decimal)).toEqual(decimal((scaled(a) - scaled(b)).toString(), -20));
        expect(multiply(a.decimal, b.decimal)).toEqual(decimal((scaled(a) * scaled(b)).toString(), -40));
        const difference = scaled(a) - scaled(b);
        expect(compare(a.decimal, b.decimal)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [0.1 + 0.2, "0.3"],
    [59.3375, "59.3375"],
    [1e21, "1,000,000,000,000,000,000,000"],
    [1.5e-7, "0.00000015"],
    [-0, "0"],
    [982, "982"],
    [123456789012345, "123,456,789,012,345"],
    [-1200.5, "-1,200.5"],
    [5e-324, "494065645841247E-338"],
  ])("[Q21] the number %d in a cell is %s", (value, text) => {
    expect(formatDecimal(decimalOf(value))).toBe(text);
  });

  it("[Q22] gives the double that the same digits read as", () => {
    const digits = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.bigInt({ max: 10n ** 17n }));
    fc.assert(
      fc.property(digits, fc.integer({ min: -40, max: 40 }), (whole, exponent) => {
        expect(toNumber(decimal(String(whole), exponent))).toBe(Number(`${whole || 0}e${exponent}`));
      }),
      { numRuns: 2000 },
    );
  });

  it("[Q22] knows the sign", () => {
    expect([sign(written("-0.5")), sign(written("0")), sign(written("3"))]).toEqual([-1, 0, 1]);
  });
});
