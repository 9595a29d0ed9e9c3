import fc from "fast-check";
import { formatRate } from "../../../../src/core/grading/formatRate";
import { compareRate, type Rate, rateNumber } from "../../../../src/core/grading/rate";
import { decimal } from "../../../../src/core/quantity/decimal";
import { decimalOf } from "../../../../src/core/quantity/decimalOf";

const rate = (numerator: number, denominator: number): Rate => ({
  numerator: decimalOf(numerator),
  denominator: decimalOf(denominator),
});

describe("rates as texts", () => {
  it.each([
    [147, 282, "52.1%"],
    [35, 37, "94.5%"],
    [9995, 10000, "99.9%"],
    [9999999, 10000000, "99.9%"],
    [1, 1, "100.0%"],
    [0, 5, "0.0%"],
    [-1, 1, "△100.0%"],
    [-1, 3000, "0.0%"],
    [-1, 3, "△33.3%"],
    [1, 3, "33.3%"],
    [2, 3, "66.6%"],
    [12098.5, 1000, "1,209.8%"],
    [0.999, 1, "99.9%"],
    [0.57, 1, "57.0%"],
    [1.005, 1, "100.5%"],
  ])("[G19] %d / %d is %s", (numerator, denominator, expected) => {
    expect(formatRate(rate(numerator, denominator))).toBe(expected);
  });
});

describe("rates as numbers", () => {
  it.each([
    [1.9875, 2.65, 0.75],
    [147, 282, 147 / 282],
    [-13, 8, -1.625],
    [0, 7, 0],
    [0.3, 0.1, 3],
  ])("[G18] %d / %d is %d", (numerator, denominator, expected) => {
    expect(rateNumber(rate(numerator, denominator))).toBe(expected);
  });

  it("[G18] a way longer than any double has a rate too", () => {
    expect(rateNumber({ numerator: decimal("-1", 308), denominator: decimal("-2", 308) })).toBe(0.5);
    expect(rateNumber({ numerator: decimal("0", 0), denominator: decimal("-2", 308) })).toBe(0);
  });

  it("[G18] a rate just under a bound is a number under it", () => {
    const under: Rate = { numerator: decimal("74999999999999999999", -20), denominator: decimal("1", 0) };
    const over: Rate = { numerator: decimal("75000000000000000001", -20), denominator: decimal("1", 0) };
    expect(rateNumber(under)).toBeLessThan(0.75);
    expect(rateNumber(over)).toBeGreaterThan(0.75);
  });

  it("[G18] stands on the exact rate's side of every bound", () => {
    const part = fc.integer({ min: -100_000, max: 100_000 });
    const bounds = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(part, part, bounds, (numerator, denominator, thousandths) => {
        fc.pre(denominator !== 0);
        const exact = rate(numerator, denominator);
        const side = Math.sign(compareRate(exact, decimal(String(thousandths), -3)));
        expect(Math.sign(rateNumber(exact) - thousandths / 1000)).toBe(side);
      }),
      { numRuns: 2000 },
    );
  });
});
