import fc from "fast-check";
import { outdatedEraYears } from "../../../../src/core/validation/outdatedEraYears";

describe("outdatedEraYears", () => {
  it.each([
    ["平成31年度", [["平成31年度", "令和元年度", 31]]],
    ["平成 ３２ 年度と平成32年度", [["平成32年度", "令和2年度", 32]]],
    ["平成三十二年度", [["平成三十二年度", "令和2年度", 32]]],
    ["平成32年10月から", [["平成32年", "令和2年", 32]]],
    ["平成67年度まで", [["平成67年度", "令和37年度", 67]]],
    ["㍻33年度", [["平成33年度", "令和3年度", 33]]],
    ["H31年度", [["H31年度", "R1年度", 31]]],
    ["H31末", [["H31", "R1", 31]]],
    ["H32(2020)", [["H32", "R2", 32]]],
    ["H32.4.1から", [["H32", "R2", 32]]],
    ["平成30年度から平成33年度まで", [["平成33年度", "令和3年度", 33]]],
  ])("[V65] %s", (text, found) => {
    expect(outdatedEraYears(text, false).map((year) => [year.text, year.today, year.number])).toEqual(found);
  });

  it.each([
    "平成30年度",
    "平成31年4月",
    "平成31年",
    "H31.4.1",
    "H31年",
    "平成31(令和元)年度",
    "平成31年度（令和元年度）",
    "平成32年度(R2)",
    "令和2年度(平成32年度)",
    "H32",
    "H32の部品",
    "AH32(2020)",
    "H321",
    "平成32",
    "平成の次",
    "",
  ])("[V66] none in %j", (text) => {
    expect(outdatedEraYears(text, false)).toEqual([]);
  });

  it("[V65] in a heading letter and number are enough, unless they go on", () => {
    expect(outdatedEraYears("H32現状", true)).toEqual([{ text: "H32", today: "R2", number: 32 }]);
    expect(outdatedEraYears("H32B", true)).toEqual([]);
  });

  it("[V65] no text makes it throw, and twice the text takes about twice the time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."平成令和三十年度H32(（2020)） ."), maxLength: 200 }),
        (text) => {
          outdatedEraYears(text, true);
        },
      ),
    );
    const start = performance.now();
    outdatedEraYears("平成32年度(".repeat(20_000), false);
    outdatedEraYears("平成三".repeat(40_000), false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
