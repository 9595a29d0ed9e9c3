import fc from "fast-check";
import { decimal, toNumber } from "../../../../src/core/quantity/decimal";
import { quotient } from "../../../../src/core/quantity/quotient";

describe("quotient", () => {
  it.each<[string, number, number, { digits: string; exponent: number }]>([
    ["3", -1, 3, { digits: "1", exponent: -1 }],
    ["29205", -2, 5, { digits: "5841", exponent: -2 }],
    ["-1", 0, 8, { digits: "-125", exponent: -3 }],
    ["0", 0, 7, { digits: "0", exponent: 0 }],
    ["7", 3, 1, { digits: "7", exponent: 3 }],
    ["123456789012345678901234567890", 0, 10, { digits: "12345678901234567890123456789", exponent: 0 }],
  ])("[Q29] %s × 10^%d over %d ends", (digits, exponent, divisor, expected) => {
    expect(quotient(decimal(digits, exponent), divisor)).toEqual(expected);
  });

  it("[Q29] what doesn't end is the nearest double", () => {
    expect(toNumber(quotient(decimal("1", 0), 3))).toBe(1 / 3);
    expect(toNumber(quotient(decimal("-2", 0), 3))).toBe(-2 / 3);
    expect(toNumber(quotient(decimal("22", 0), 7))).toBe(22 / 7);
    expect(toNumber(quotient(decimal("1", 0), 99_999_999_999_999))).toBe(1 / 99_999_999_999_999);
  });

  it("[Q29] two whole numbers that doubles hold: as one division of doubles, which rounds once", () => {
    const whole = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 10 ** 14 }), (a, n) => {
        expect(toNumber(quotient(decimal(String(a), 0), n))).toBe(a === 0 ? 0 : a / n);
      }),
      { numRuns: 1000 },
    );
  });
});
