import fc from "fast-check";
import { kanjiNumber } from "../../../../src/core/text/kanjiNumber";

describe("kanjiNumber", () => {
  it.each([
    ["七", 7],
    ["十", 10],
    ["十二", 12],
    ["三十二", 32],
    ["百", 100],
    ["百五", 105],
    ["三百二十", 320],
    ["千", 1000],
    ["二千二十", 2020],
    ["千八百六十八", 1868],
    ["一万", 10_000],
    ["十万", 100_000],
    ["一万三", 10_003],
    ["千二百三十四万五千六百七十八", 12_345_678],
  ])("[T12] by units: %s is %d", (text, number) => {
    expect(kanjiNumber(text)).toBe(number);
  });

  it.each(["二三十", "十百", "百千", "十十", "二千百千", "一万一万", "〇十", "二十〇", "三〇万", "二〇百"])(
    "[T12] no numeral by units: %s",
    (text) => {
      expect(kanjiNumber(text)).toBeUndefined();
    },
  );

  it.each([
    ["〇", 0],
    ["二〇二〇", 2020],
    ["三〇", 30],
    ["九九九九九九九九", 99_999_999],
  ])("[T13] digit by digit: %s is %d", (text, number) => {
    expect(kanjiNumber(text)).toBe(number);
  });

  it.each(["〇〇", "〇七", "一二三四五六七八九"])("[T13] no numeral digit by digit: %s", (text) => {
    expect(kanjiNumber(text)).toBeUndefined();
  });

  it.each(["", "万", "万三", "万十", "三十二人", " 七", "七 ", "7", "元", "○", "億", "二〇2〇", "a"])(
    "[T14] not a numeral: %j",
    (text) => {
      expect(kanjiNumber(text)).toBeUndefined();
    },
  );

  it("[T15] the greatest", () => {
    expect(kanjiNumber("九千九百九十九万九千九百九十九")).toBe(99_999_999);
    expect(kanjiNumber("一億")).toBeUndefined();
  });

  it("[T12, T13, T15] whatever is read is a whole number in range", () => {
    const text = fc.string({ unit: fc.constantFrom(..."〇一二九十百千万"), maxLength: 16 });
    fc.assert(
      fc.property(text, (written) => {
        const number = kanjiNumber(written) ?? 0;
        expect(Number.isInteger(number) && number >= 0 && number <= 99_999_999).toBe(true);
      }),
    );
  });

  it("[T12, T13] both ways of writing give the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
        expect(kanjiNumber(byUnits(number))).toBe(number);
        expect(
          kanjiNumber([...String(number)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("")),
        ).toBe(number);
      }),
    );
  });

  it("[T16] a million characters", () => {
    expect(kanjiNumber("九".repeat(1_000_000))).toBeUndefined();
  });
});

/** Another way round: from the number to its numeral. */
function byUnits(number: number): string {
  if (number >= 10_000) {
    return `${byUnits(Math.floor(number / 10_000))}万${number % 10_000 === 0 ? "" : byUnits(number % 10_000)}`;
  }
  return ["千", "百", "十", ""]
    .map((unit, place) => {
      const digit = Math.floor(number / 10 ** (3 - place)) % 10;
      if (digit === 0) return "";
      return (digit === 1 && unit !== "" ? "" : "〇一二三四五六七八九"[digit]) + unit;
    })
    .join("");
}
