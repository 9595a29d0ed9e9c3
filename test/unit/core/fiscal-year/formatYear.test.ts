import fc from "fast-check";
import { formatYear } from "../../../../src/core/fiscal-year/formatYear";
import { readYear } from "../../../../src/core/fiscal-year/readYear";
import type { YearStyle } from "../../../../src/core/fiscal-year/yearStyle";

const NAMED = ["default", "short", "wareki", "western", "full"] as const;

describe("formatYear", () => {
  it.each<[YearStyle, string]>([
    ["default", "R2(2020)"],
    ["short", "R2"],
    ["wareki", "令和2年度"],
    ["western", "2020年度"],
    ["full", "令和2年度(2020年度)"],
    [{ role: "現状" }, "R2(現状)"],
  ])("[F26] 2020 in style %j is %s", (style, label) => {
    expect(formatYear(2020, style)).toBe(label);
  });

  it.each([
    [1868, "M1"],
    [1911, "M44"],
    [1912, "M45"],
    [1913, "T2"],
    [1926, "T15"],
    [1927, "S2"],
    [1988, "S63"],
    [1989, "H1"],
    [2018, "H30"],
    [2019, "R1"],
    [2020, "R2"],
    [2100, "R82"],
  ])("[F27] %d is %s", (year, label) => {
    expect(formatYear(year, "short")).toBe(label);
  });

  it("[F28] first years", () => {
    expect(formatYear(2019, "default")).toBe("R1(2019)");
    expect(formatYear(2019, "wareki")).toBe("令和元年度");
    expect(formatYear(2019, "full")).toBe("令和元年度(2019年度)");
    expect(formatYear(2019, { role: "当初" })).toBe("R1(当初)");
    expect(formatYear(1989, "wareki")).toBe("平成元年度");
    expect(formatYear(1868, "wareki")).toBe("明治元年度");
  });

  it("[F31] every year in every style is read back", () => {
    const styles: YearStyle[] = [
      ...NAMED,
      { role: "当初" },
      { role: "目標" },
      { role: "中間評価" },
      { role: "" },
    ];
    for (let year = 1868; year <= 2100; year++) {
      for (const style of styles) {
        const label = formatYear(year, style);
        const result = readYear(label);
        expect([label, result.ok && result.value.year]).toEqual([label, year]);
      }
    }
  });

  it("[F31] with any role that is no year", () => {
    const role = fc
      .string({ unit: "grapheme", maxLength: 40 })
      .filter((text) => !/[()（）]/.test(text) && !isYear(text));
    fc.assert(
      fc.property(fc.integer({ min: 1868, max: 2100 }), role, (year, text) => {
        const result = readYear(formatYear(year, { role: text }));
        expect(result).toMatchObject({ ok: true, value: { year } });
      }),
    );
  });
});

/** R99 is one too, though it is out of range. */
function isYear(text: string): boolean {
  const result = readYear(text);
  return result.ok || result.issue.code !== "not-a-year";
}
