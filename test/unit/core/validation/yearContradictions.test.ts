import fc from "fast-check";
import { yearContradictions } from "../../../../src/core/validation/yearContradictions";

describe("yearContradictions", () => {
  it.each([
    ["R2(2021)", [{ text: "R2(2021)", era: "R2", eraYear: 2020 }]],
    ["現状 Ｈ２９（２０１８）", [{ text: "H29(2018)", era: "H29", eraYear: 2017 }]],
    [
      "令和2年度(2020年度)から令和4年度（2023年度）まで",
      [{ text: "令和4年度(2023年度)", era: "令和4年度", eraYear: 2022 }],
    ],
    [
      "平成31年度(2020)とR1(2020)",
      [
        { text: "平成31年度(2020)", era: "平成31年度", eraYear: 2019 },
        { text: "R1(2020)", era: "R1", eraYear: 2019 },
      ],
    ],
  ])("[V30] %s", (text, found) => {
    expect(yearContradictions(text)).toEqual(found);
  });

  it.each(["", "R2", "R2(現状)", "R2(2020)", "(2020)", "R2(2021人)", "R2(20211)", "R2(2021", "2020(2021)年"])(
    "[V30] none in %j",
    (text) => {
      expect(yearContradictions(text)).toEqual([]);
    },
  );

  it("[V30] no text makes it throw, and twice the text takes about twice the time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."R2令和年度(（2021)）H9平成元 "), maxLength: 200 }),
        (text) => {
          yearContradictions(text);
        },
      ),
    );
    const timeOf = (text: string): number => {
      const start = performance.now();
      yearContradictions(text);
      return performance.now() - start;
    };
    timeOf("R2(2021)".repeat(200));
    expect(timeOf("R2(2021)".repeat(4000))).toBeLessThan(2000);
    expect(timeOf("(".repeat(100_000))).toBeLessThan(2000);
  });
});
