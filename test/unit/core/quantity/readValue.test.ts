import fc from "fast-check";
import { toNumber } from "../../../../src/core/quantity/decimal";
import { formatDecimal } from "../../../../src/core/quantity/formatDecimal";
import type { Quantity } from "../../../../src/core/quantity/quantity";
import { readValue } from "../../../../src/core/quantity/readValue";
import { timesOf } from "../../../support/timesOf";

function quantity(value: string | number, format?: string): Quantity {
  const reading = readValue(value, format);
  if (reading.kind !== "quantity") throw new Error(`${value}: ${reading.kind}`);
  return reading.quantity;
}

const kindOf = (value: string | number | boolean | null | undefined) => readValue(value).kind;

describe("what a cell says", () => {
  it.each([null, undefined, "", " ", "　", "\n\t "])("[Q1] %j is blank", (value) => {
    expect(kindOf(value)).toBe("blank");
  });

  it.each(["-", "‐", "–", "—", "―", "−", "－", "ー", "─", "／", "/", "＼", "…", "――", " - ", "ｰ"])(
    "[Q2] %j is none, not zero",
    (value) => {
      expect(readValue(value)).toEqual({ kind: "none", text: value });
    },
  );

  it.each([0, "0", "0%", "０件", "0.0点", "△0円"])("[Q3] %j is the quantity zero", (value) => {
    expect(quantity(value).decimal).toEqual({ digits: "0", exponent: 0 });
  });

  it.each([
    "未測定",
    "未集計",
    "集計中",
    "調査中",
    "未調査",
    "未定",
    "該当なし",
    "対象外",
    "評価困難",
    "未測定(R3に実施)",
    "未 定",
    "未測定※",
  ])("[Q4] %s is not measured", (value) => {
    expect(readValue(value)).toEqual({ kind: "unmeasured", text: value });
  });

  it.each(["指標の設定困難", "指標の\n設定困難", "設定困難"])("[Q5] %j has no indicator", (value) => {
    expect(readValue(value)).toEqual({ kind: "unmeasurable", text: value });
  });

  it("[Q6] 未実施 is a word", () => {
    expect(readValue("未実施")).toEqual({ kind: "word", text: "未実施" });
  });

  it.each([
    ["９８２百万円", 982, "百万円"],
    ["31,133千円", 31133, "千円"],
    ["３１，１３３　千円", 31133, "千円"],
    ["66.6 %", 66.6, "%"],
    ["66.6％", 66.6, "%"],
    ["\n118,394人", 118394, "人"],
    ["57.35 点", 57.35, "点"],
    ["１０㎡", 10, "m2"],
    ["12t-CO2", 12, "t-CO2"],
    ["3回/月", 3, "回/月"],
    [".5点", 0.5, "点"],
    ["007", 7, ""],
    ["3つ", 3, "つ"],
    ["19校", 19, "校"],
    ["270返礼品", 270, "返礼品"],
    ["5Webサイト", 5, "Webサイト"],
    ["12l", 12, "l"],
    ["+3件", 3, "件"],
    ["100人。", 100, "人"],
    ["75超", 75, ""],
    ["75。", 75, ""],
    ["75※", 75, ""],
    ["20年", 20, "年"],
    ["5年間", 5, "年間"],
  ])("[Q7] %j is %d and %s", (text, value, unit) => {
    expect(quantity(text)).toMatchObject({ value, unit: { text: unit }, text });
  });

  it.each(
    ["1,23,4円", "1234,567円", "3..5%", "5.人", "1,234,56", "12,人", ",", "1.2.3点", "1,,234円"].filter(
      (t) => t !== ",",
    ),
  )("[Q8] %s can't be a number", (text) => {
    expect(readValue(text)).toEqual({ kind: "unreadable", text });
  });

  it.each([
    "12O人",
    "1o0人",
    "12Q",
    "12人15人",
    "12人3",
    "1 2人",
    "1、234円",
    "5,I20人",
    "1O0人",
    "3・5%",
    true,
  ])("[Q9] %s is a number gone wrong", (text) => {
    expect(kindOf(text)).toBe("unreadable");
  });

  it.each([
    "3つのサイトで実施",
    "1施設の継続準備",
    "10～12人",
    "10〜20%",
    "10-12人",
    "3:1",
    "1/2",
    "5市2町",
    "2泊3日",
    "2020年度",
    "2020年",
    "2020年13月1日",
    "2021/3/31",
    "3月末",
    "10月",
    "39業務開始",
    "5人増",
    "100%達成",
    "39業務→42業務",
    "1施設（整備中",
  ])("[Q10] %s is a word", (text) => {
    expect(readValue(text)).toEqual({ kind: "word", text });
  });

  it.each([
    "一部実施",
    "検討",
    "開始(39業務)",
    "ガイドライン作成後検討",
    "十分",
    "百万円",
    "三者協議",
    "令和2年3月",
    "R3.1.8",
    "約束",
    // a circle for "done", or a blank to fill in
    "〇",
    "〇人",
  ])("[Q11] %s is a word", (text) => {
    expect(kindOf(text)).toBe("word");
  });

  it.each([
    ["七", 7, ""],
    ["七市町", 7, "市町"],
    ["三十人", 30, "人"],
    ["一回", 1, "回"],
    ["二割", 2, "割"],
  ])("[Q11] the whole numerals %s are %d", (text, value, unit) => {
    expect(quantity(text)).toMatchObject({ value, unit: { text: unit } });
  });

  it("[Q12] a text of 201 characters is prose, one of 200 is read", () => {
    expect(kindOf("1".padEnd(201, " "))).toBe("word");
    expect(kindOf("1".padEnd(200, " "))).toBe("quantity");
    expect(kindOf(" ".repeat(300))).toBe("blank");
  });
});

describe("what a quantity keeps", () => {
  it.each([
    [0.968, "0.0%", "96.8%", 96.8, "%"],
    [982, '#,##0"百万円"', "982百万円", 982, "百万円"],
    [31133000, '#,##0,"千円"', "31,133千円", 31133, "千円"],
    [-1200, '#,##0"円";[Red]"△"#,##0"円"', "-1,200円", -1200, "円"],
    [58175, "#,##0人", "58,175人", 58175, "人"],
    [5, "General", "5", 5, ""],
    [1234.5, '"約"#,##0.0', "1,234.5", 1234.5, ""],
    [3, "[$¥-411]#,##0", "3", 3, ""],
  ])("[Q13] %d shown by %s reads %s", (value, format, text, amount, unit) => {
    expect(quantity(value, format)).toMatchObject({ text, value: amount, unit: { text: unit } });
  });

  it.each([
    ["982百万円", 982, "百万円", "円", 6],
    ["6.2億円", 6.2, "億円", "円", 8],
    ["8,925万人", 8925, "万人", "人", 4],
    ["31,133千円", 31133, "千円", "円", 3],
    ["5百万", 5, "百万", "", 6],
    ["2千万円", 2, "千万円", "円", 7],
    ["5百貨店", 5, "百貨店", "百貨店", 0],
  ])("[Q14] %s: the scale word belongs to the unit", (text, value, unit, base, exponent) => {
    expect(quantity(text)).toMatchObject({ value, unit: { text: unit, base, exponent } });
  });

  it.each([
    ["9億8,202万円", 982020000, "円"],
    ["1億2千万円", 120000000, "円"],
    ["3千5百円", 3500, "円"],
    ["1万2,345人", 12345, "人"],
    ["1.5億200万円", 152000000, "円"],
  ])("[Q15] %s is %d %s", (text, value, unit) => {
    expect(quantity(text)).toMatchObject({ value, unit: { text: unit, exponent: 0 } });
  });

  it("[Q15] scale words in rising order are no number", () => {
    expect(kindOf("3万2億円")).toBe("unreadable");
  });

  it.each([
    ["約6.2億円", true],
    ["およそ200人", true],
    ["200人程度", true],
    ["200人前後", true],
    ["200人以上", false],
    ["5割以下", false],
    ["100人未満", false],
    ["30日以内", false],
  ])("[Q16] %s approximate: %s", (text, approximate) => {
    expect(quantity(text).approximate).toBe(approximate);
    expect(quantity(text).unit.text).toMatch(/^(億円|人|割|日)$/);
  });

  it.each([
    ["982百万円 (H28)", "H28", false],
    ["57.35点(H28)", "H28", false],
    ["94.8%（見込）", "見込", true],
    ["99.2%見込み", "", true],
    ["1,200人[速報値]", "速報値", true],
    ["30人(H28)(見込)", "H28、見込", true],
    ["835百万円※1", "", false],
    ["48人（うち市外3人）", "うち市外3人", false],
  ])("[Q17] %s has the note %j, provisional %s", (text, note, provisional) => {
    expect(quantity(text)).toMatchObject({ note, provisional });
  });

  it.each([
    ["△1,200千円", -1200],
    ["▲5%", -5],
    ["−3人", -3],
    ["-3人", -3],
    ["－３人", -3],
  ])("[Q18] %s is %d", (text, value) => {
    expect(quantity(text).value).toBe(value);
  });

  it.each(["ー3人", "―3人"])("[Q18] %s may be a slip", (text) => {
    expect(kindOf(text)).toBe("unreadable");
  });

  it.each([
    ["10名", "人"],
    ["3箇所", "か所"],
    ["3ヶ所", "か所"],
    ["3カ所", "か所"],
    ["6ヶ月", "か月"],
  ])("[Q19] the unit of %s counts %s", (text, base) => {
    expect(quantity(text).unit.base).toBe(base);
  });

  it("[Q19] 割 is ten percent", () => {
    expect(quantity("5割").unit).toEqual({ text: "割", base: "%", exponent: 1 });
  });

  it.each([
    ["96.80%", 2],
    ["96.8%", 1],
    ["101%", 0],
  ])("[Q20] %s was written with %d decimals", (text, decimals) => {
    expect(quantity(text)).toMatchObject({ decimals, text });
  });
});

describe("whatever stands in a cell", () => {
  const mixed = fc.stringMatching(/^[0-9,.億万千円人%()約△ー~年OoIl のm一二十]{0,40}$/);

  it("[Q25] no text of up to 10,000 characters makes it throw", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10_000, unit: "binary" }), (text) => kindOf(text).length > 0),
    );
    fc.assert(
      fc.property(mixed, (text) => kindOf(text).length > 0),
      { numRuns: 2000 },
    );
  });

  it.each(["1,", "(", "1", "億1", "約", "1人", "mm2", "未", "ー", " 1", "O"])(
    "[Q25] %j repeated up to 200 characters takes no longer than other texts",
    (piece) => {
      const long = piece.repeat(200).slice(0, 200);
      const started = performance.now();
      for (let i = 0; i < 200; i++) readValue(long);
      // 200 readings of a scanner take some 5 ms; one that goes back on its way takes minutes
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );

  it.each(["1,000,", "1", "億1", "1人", "(", "見込", " 1", "O", "一", "ﾊﾞ"])(
    "[Q25] ten times %j takes at most twenty times as long",
    (piece) => {
      // a number of its own behind each: endings that were read before are not read again
      let reading = 0;
      const texts = [16, 160].map((length) => piece.repeat(length).slice(0, length));
      const times = timesOf(texts, (text) => readValue(`${text}(${reading++})`));
      expect(times[1]).toBeLessThan(20 * times[0]!);
    },
  );

  it("[Q24] what is shown of a quantity reads as the same quantity", () => {
    const digits = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    const units = fc.constantFrom("", "円", "百万円", "人", "%", "か所", "件", "千人");
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 6 }), units, (whole, places, unit) => {
        const value = { digits: whole.toString(), exponent: -places };
        const shown = formatDecimal(value) + unit;
        const read = quantity(shown);
        expect(toNumber(read.decimal)).toBe(Number(`${value.digits}e${value.exponent}`));
        expect(read.unit.text).toBe(unit);
        expect(formatDecimal(read.decimal)).toBe(
          formatDecimal(quantity(formatDecimal(read.decimal)).decimal),
        );
      }),
    );
  });
});
