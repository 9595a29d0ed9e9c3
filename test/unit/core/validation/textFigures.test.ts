import fc from "fast-check";
import { toNumber } from "../../../../src/core/quantity/decimal";
import { textFigures } from "../../../../src/core/validation/textFigures";

describe("textFigures", () => {
  it.each<[string, readonly (readonly [string, number, string, number])[]]>([
    ["寄附の受入れは164,686,200円に達した。", [["164,686,200円", 164686200, "円", 0]]],
    [
      "57件、1,614,800円の利用",
      [
        ["57件", 57, "件", 0],
        ["1,614,800円", 1614800, "円", 0],
      ],
    ],
    ["９億８，２０２万円", [["9億8,202万円", 982020000, "円", 4]]],
    ["毎年約6.2億円", [["6.2億円", 620000000, "円", 7]]],
    [
      "48事業者・270返礼品",
      [
        ["48事業者", 48, "事業者", 0],
        ["270返礼品", 270, "返礼品", 0],
      ],
    ],
    ["R2は118,394 件", [["118,394 件", 118394, "件", 0]]],
    [
      "約7割の削減（75.7%）",
      [
        ["7割", 70, "%", 1],
        ["75.7%", 75.7, "%", -1],
      ],
    ],
    ["178名が参加", [["178名", 178, "人", 0]]],
    [
      "実施前:3,729時間→実施後:907時間",
      [
        ["3,729時間", 3729, "時間", 0],
        ["907時間", 907, "時間", 0],
      ],
    ],
  ])("[V129] %s", (text, figures) => {
    const found = textFigures(text);
    expect(
      found.map(({ text: written, amount, unit, place }) => [written, toNumber(amount), unit.base, place]),
    ).toEqual(figures);
  });

  it.each([
    "令和2年10月1日",
    "平成30年度末",
    "R2市のR3.1.8開催",
    "2020年度",
    "第3回",
    "3回目",
    "1/2",
    "10~12人のうち",
    "12:30分",
    "1,23,4円",
    "3..5%",
    "9億8億円",
    "9億1,23円",
    "△120人",
    "1人当たり",
    "ISO14001",
    "令5人",
    "118,394",
    "",
  ])("[V129] none in %j", (text) => {
    expect(textFigures(text).map(({ text: written }) => written)).toEqual([]);
  });

  it("[V129] knows what is said to be approximate, and the row's own counters", () => {
    expect(textFigures("およそ500人、延べ600人").map(({ approximate }) => approximate)).toEqual([
      true,
      false,
    ]);
    expect(textFigures("120口座")).toMatchObject([{ text: "120口" }]);
    expect(textFigures("120口座", ["口座"])).toMatchObject([{ text: "120口座", unit: { base: "口座" } }]);
  });

  it("[V129] takes any text, in linear time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123,.億万円%人R第/~ 年月約あ"), maxLength: 60 }),
        (text) => {
          for (const { start, end, text: written } of textFigures(text))
            expect(text.slice(start, end)).toBe(written);
        },
      ),
    );
    const start = performance.now();
    for (const part of ["1,", "9億", "1万", "約1円", "1 ", "1人から"]) textFigures(part.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
