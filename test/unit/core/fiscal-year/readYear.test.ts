import fc from "fast-check";
import type { YearIssue, YearReading } from "../../../../src/core/fiscal-year/yearReading";
import { readYear } from "../../../../src/core/fiscal-year/readYear";
import { timesOf } from "../../../support/timesOf";

function read(text: string): YearReading {
  const result = readYear(text);
  if (!result.ok) throw new Error(`not read: ${text} (${result.issue.code})`);
  return result.value;
}

function refuse(text: string): YearIssue {
  const result = readYear(text);
  if (result.ok) throw new Error(`read: ${text} (${result.value.year})`);
  return result.issue;
}

describe("readYear: labels", () => {
  it.each([
    ["R2", 2020],
    ["r2", 2020],
    ["Ｒ２", 2020],
    ["R02", 2020],
    ["R2年度", 2020],
    ["令2", 2020],
    ["㋿2", 2020],
    ["令和2", 2020],
    ["令和2年", 2020],
    ["令和2年度", 2020],
    ["令和２年度", 2020],
    ["H29", 2017],
    ["平29", 2017],
    ["㍻29年度", 2017],
    ["S63", 1988],
    ["昭和64年", 1989],
    ["T15", 1926],
    ["大正2年度", 1913],
    ["M45", 1912],
    ["明治1年度", 1868],
  ])("[F3] era: %s is %d", (text, year) => {
    expect(read(text).year).toBe(year);
  });

  it("[F3] tells the era and its year as written", () => {
    expect(readYear("平成２９年度")).toEqual({
      ok: true,
      value: { text: "平成２９年度", year: 2017, precision: "year", era: "平成", eraYear: 29 },
    });
  });

  it.each([
    ["R元", 2019],
    ["令和元年", 2019],
    ["令和元年度", 2019],
    ["平成元年度", 1989],
    ["昭和元年度", 1926],
    ["大正元年度", 1912],
    ["明治元年度", 1868],
  ])("[F4] first year: %s is %d", (text, year) => {
    expect(read(text)).toMatchObject({ year, eraYear: 1 });
  });

  it.each([
    ["平成31年度", 2019, 31],
    ["平成32年度", 2020, 32],
    ["平成67年度", 2055, 67],
    ["平成99年度", 2087, 99],
    ["昭和99年度", 2024, 99],
  ])("[F5] past the era's end: %s is %d", (text, year, eraYear) => {
    expect(read(text)).toMatchObject({ year, eraYear });
  });

  it.each([
    "2020",
    "２０２０",
    "2020年",
    "2020年度",
    "FY2020",
    "FY2020年度",
    "fy2020",
    "ＦＹ２０２０",
    "FY 2020",
    "西暦2020年",
  ])("[F6] Western: %s", (text) => {
    expect(readYear(text)).toEqual({ ok: true, value: { text, year: 2020, precision: "year" } });
  });

  it.each([
    ["令和二年度", 2020],
    ["平成三十年度", 2018],
    ["平成三十一年度", 2019],
    ["昭和六〇年度", 1985],
    ["二〇二〇年度", 2020],
    ["二千二十年", 2020],
    ["令和三年三月三十一日", 2020],
    ["平成三十年十二月", 2018],
  ])("[F7] kanji numerals: %s is %d", (text, year) => {
    expect(read(text).year).toBe(year);
  });

  it.each([
    "令和2年度末",
    "令和2年度中",
    "令和2年度当初",
    "令和2年度初め",
    "R2以降",
    "R2現在",
    "令和2年度末時点",
    "令和2年度末現在(見込)",
    "R2見込",
    "R2見込み",
    "R2予定",
    "令和2年度から",
    "令和2年度まで",
    "R2~",
    "R2〜",
    "R2～",
    "2020年度末",
  ])("[F10] words behind: %s", (text) => {
    expect(read(text).year).toBe(2020);
  });

  it.each([
    "令和 2 年度",
    "令和\u30002\u3000年度\u3000末",
    "令 和 2 年 度",
    "\n令和2\r\n年度\t",
    "R 2",
    "R2 (2020)",
    "R2\n(現状)",
    "R2（ 2020 ）",
    "令和3年 3月 31日",
    "R3. 1. 8",
    "R2(2020)※",
    "\u200bR2",
  ])("[F11] space: %j", (text) => {
    expect(read(text).year).toBe(2020);
  });

  it.each(["20 20", "R1 2", "令和3年3月3 1日", "2 020"])("[F11] space within a number: %s", (text) => {
    expect(refuse(text).code).toBe("not-a-year");
  });
});

describe("readYear: months and dates", () => {
  it.each([
    ["令和3年3月31日", 2020],
    ["令和3年4月1日", 2021],
    ["R3.1.8", 2020],
    ["R3/1/8", 2020],
    ["R3-1-8", 2020],
    ["Ｒ３．１．８", 2020],
    ["2021/3/31", 2020],
    ["2021/4/1", 2021],
    ["2021-03-31", 2020],
    ["2021.3.31", 2020],
    ["2021年3月31日現在", 2020],
    ["平成27年3月31日", 2014],
    ["平成32年3月31日", 2019],
    ["昭和64年1月7日", 1988],
    ["令和3年(2021年)3月31日", 2020],
    ["2101/3/31", 2100],
    ["1868/4/1", 1868],
  ])("[F8, F2] date: %s is in %d", (text, year) => {
    expect(read(text)).toMatchObject({ year, precision: "date" });
  });

  it.each([
    ["令和3年2月", 2020],
    ["令和2年2月", 2019],
    ["令和2年10月", 2020],
    ["令和元年11月", 2019],
    ["平成32年3月", 2019],
    ["平成31年5月", 2019],
    ["2021年3月", 2020],
    ["2021年3月末", 2020],
    ["2021/3", 2020],
    ["2021-03", 2020],
    ["2021.12", 2021],
    ["R3.1", 2020],
    ["R3/4", 2021],
  ])("[F9] month: %s is in %d", (text, year) => {
    expect(read(text)).toMatchObject({ year, precision: "month" });
  });

  it.each(["R3-5", "H29-30", "令和3-4"])("[F9] may be a range: %s", (text) => {
    expect(refuse(text)).toEqual({ code: "not-a-year", text });
  });

  it.each([
    "2021/3-31",
    "2021/3/31/1",
    "2021/",
    "2021/3/",
    "2021年3",
    "2021年3月31",
    "2021年123月",
    "2021/003/31",
  ])("[F8, F9] broken date: %s", (text) => {
    expect(refuse(text)).toEqual({ code: "not-a-year", text });
  });

  it.each([
    ["2020年2月30日", { year: 2020, month: 2, day: 30 }],
    ["2021年2月29日", { year: 2021, month: 2, day: 29 }],
    ["2100/2/29", { year: 2100, month: 2, day: 29 }],
    ["1900/2/29", { year: 1900, month: 2, day: 29 }],
    ["2020年13月1日", { year: 2020, month: 13, day: 1 }],
    ["2020年0月", { year: 2020, month: 0 }],
    ["2021年3月0日", { year: 2021, month: 3, day: 0 }],
    ["2021/0", { year: 2021, month: 0 }],
    ["R3.13", { year: 2021, month: 13 }],
    ["令和3年4月31日", { year: 2021, month: 4, day: 31 }],
    ["2021/4/0", { year: 2021, month: 4, day: 0 }],
  ])("[F12] no such date: %s", (text, facts) => {
    expect(refuse(text)).toEqual({ code: "no-such-date", text, ...facts });
  });

  it.each(["2020年2月29日", "2000/2/29", "令和2年2月29日", "2021/12/31", "2021/6/30"])(
    "[F12] a day: %s",
    (text) => {
      expect(read(text).precision).toBe("date");
    },
  );

  it.each([
    ["令和元年3月", { year: 2019, month: 3 }],
    ["R1.3.31", { year: 2019, month: 3, day: 31 }],
    ["昭和元年3月31日", { year: 1926, month: 3, day: 31 }],
    ["大正元年1月", { year: 1912, month: 1 }],
    ["明治元年3月", { year: 1868, month: 3 }],
  ])("[F13] before the year in which the era began: %s", (text, facts) => {
    expect(refuse(text)).toEqual({ code: "no-such-date", text, ...facts });
  });

  it.each([
    ["令和元年4月1日", 2019],
    ["平成元年1月1日", 1988],
    ["昭和元年4月", 1926],
    ["大正元年4月", 1912],
    ["明治元年4月1日", 1868],
  ])("[F13] within that year: %s is in %d", (text, year) => {
    expect(read(text).year).toBe(year);
  });
});

describe("readYear: range", () => {
  it.each([
    ["1868", 1868],
    ["2100", 2100],
    ["令和82年度", 2100],
  ])("[F14] within: %s", (text, year) => {
    expect(read(text).year).toBe(year);
  });

  it.each([
    ["1867", 1867],
    ["2101年度", 2101],
    ["FY9999", 9999],
    ["0000", 0],
    ["令和83年度", 2101],
    ["令和99年度", 2117],
    ["1868年3月", 1867],
    ["2101/4/1", 2101],
  ])("[F14] outside: %s", (text, year) => {
    expect(refuse(text)).toEqual({ code: "out-of-range", text, year });
  });
});

describe("readYear: brackets and roles", () => {
  it.each([
    ["H29(2017)", { year: 2017, western: 2017, era: "平成", eraYear: 29 }],
    ["R2（2020）", { year: 2020, western: 2020, era: "令和", eraYear: 2 }],
    ["R2[2020]", { year: 2020, western: 2020, era: "令和", eraYear: 2 }],
    ["令和2年度(2020年度)", { year: 2020, western: 2020, era: "令和", eraYear: 2 }],
    ["令和2年度(FY2020)", { year: 2020, western: 2020, era: "令和", eraYear: 2 }],
    ["2020年度(令和2年度)", { year: 2020, western: undefined, era: "令和", eraYear: 2 }],
    ["2020(R2)", { year: 2020, western: undefined, era: "令和", eraYear: 2 }],
    ["平成31年度(令和元年度)", { year: 2019, western: undefined, era: "平成", eraYear: 31 }],
  ])("[F15] two names of one year: %s", (text, facts) => {
    const { text: written, role, ...rest } = read(text);
    expect(written).toBe(text);
    expect(role).toBeUndefined();
    expect(rest).toEqual({ ...facts, precision: "year" });
  });

  it.each([
    ["H29(2018)", { eraYear: 2017, western: 2018 }],
    ["R2(2021)", { eraYear: 2020, western: 2021 }],
    ["Ｒ２（２０２１年度）", { eraYear: 2020, western: 2021 }],
    ["2020年度(令和3年度)", { eraYear: 2021, western: 2020 }],
    ["令和2(2021)年度", { eraYear: 2020, western: 2021 }],
    ["R2(9999)", { eraYear: 2020, western: 9999 }],
    ["R2(2020)(令和3年度)", { eraYear: 2020, western: 2021 }],
    ["R2(令和3年度)(2020)", { eraYear: 2020, western: 2021 }],
    ["現状 R2(2021)", { eraYear: 2020, western: 2021 }],
  ])("[F15] contradiction: %s", (text, facts) => {
    expect(refuse(text)).toEqual({ code: "year-contradiction", text, ...facts });
  });

  it.each([
    ["平成31(令和元)年度", 2019],
    ["令和2(2020)年度", 2020],
    ["令和2年(2020年)", 2020],
    ["R2(2020)(令和2年度)", 2020],
    ["R2(2020)末(見込)", 2020],
  ])("[F16] place and number of the brackets: %s", (text, year) => {
    expect(read(text).year).toBe(year);
  });

  it.each([
    "令和3年3月(2021)",
    "令和3年3月(2020)",
    "令和3年3月(令和2年度)",
    "2021年3月31日(令和3年)",
    "R3.3.31(2020年度)",
  ])("[F17] calendar or fiscal year beside a month: %s", (text) => {
    expect(read(text).year).toBe(2020);
  });

  it("[F17] neither of them", () => {
    expect(refuse("令和3年3月(2022)")).toEqual({
      code: "year-contradiction",
      text: "令和3年3月(2022)",
      eraYear: 2020,
      western: 2022,
    });
    expect(refuse("令和3年度(2020)").code).toBe("year-contradiction");
  });

  it.each([
    ["H29(当初)", "当初"],
    ["R2（現状）", "現状"],
    ["R4( 目標 )", "目標"],
    ["R2(現状(速報))", "現状(速報)"],
    ["R2(as of now)", "as of now"],
    ["R2(2020)(現状)", "現状"],
    ["R2(現状)(速報)", "現状"],
    ["令和2年度(令和3年4月1日現在)", "令和3年4月1日現在"],
    ["R2(4月)", "4月"],
    ["R2()", undefined],
    ["R2", undefined],
    ["令和3年度当初", undefined],
  ])("[F18] role in brackets: %s", (text, role) => {
    expect(read(text).role).toBe(role);
  });

  it.each([
    ["現状 H29(2017)", "現状", 2017],
    ["目標 R4(2022)", "目標", 2022],
    ["目標R4(2022)", "目標", 2022],
    ["現状値\nR2", "現状値", 2020],
    ["基準年度：H29", "基準年度", 2017],
    ["実績 令和3年3月", "実績", 2020],
    ["現 状 R2(見込)", "現状", 2020],
    ["目標(R4)", "目標", 2022],
    ["当初値\n（H29（2017））", "当初値", 2017],
    ["(R2)末", undefined, 2020],
  ])("[F19] role before the year: %s", (text, role, year) => {
    expect(read(text)).toMatchObject({ role, year });
  });
});

describe("readYear: not a year", () => {
  it.each([
    "",
    " ",
    "-",
    "20",
    "2",
    "七",
    "202",
    "20200",
    "44286",
    "20210331",
    "R",
    "R0",
    "R00",
    "R100",
    "R2020",
    "X5",
    "5R",
    "令和",
    "令",
    "令和0年",
    "令和度",
    "元年",
    "平和2年度",
    "年度",
    "3月",
    "3月31日",
    "R2R3",
    "R2 R3",
    "R2～R4",
    "R2-R4",
    "2020-2021",
    "~R2",
    "平成30年、31年度",
    "昨年度",
    "今年度",
    "R2平均",
    "R2計画職員数",
    "令和2年度の取組状況",
    "人口 R2",
    "現状",
    "目標 4",
    "R2(2020",
    "R2)2020(",
    "R2(a))",
    "(R2",
    "()",
    "検討",
    "FY20",
    "FYR2",
    "FY2020/3",
    "2020.5.1.2",
    "-2020",
    "2O20",
    "R２.",
    "①2020",
    "constructor",
    "R2\0",
  ])("[F20] %j", (text) => {
    expect(refuse(text)).toEqual({ code: "not-a-year", text });
  });

  it("[F20] 200 characters at most", () => {
    expect(read(`R2${" ".repeat(198)}`).year).toBe(2020);
    const text = `R2${" ".repeat(199)}`;
    expect(refuse(text)).toEqual({ code: "not-a-year", text });
  });

  it("[F21] no text throws, and what is read is in range", () => {
    const likely = fc.string({
      unit: fc.constantFrom(..."RH令和平成元年度月日0123489二十〇FY()（）[]./-~末当初現状目標値 　※\n:㋿２"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: "binary" })), (text) => {
        const result = readYear(text);
        if (result.ok) {
          expect(Number.isInteger(result.value.year)).toBe(true);
          expect(result.value.year).toBeGreaterThanOrEqual(1868);
          expect(result.value.year).toBeLessThanOrEqual(2100);
        }
        expect(result.ok ? result.value.text : result.issue.text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["R", "2", "(", "R2(", "令和2年度", "末", "ｶﾞ", "九", " ", "現状値", "R2(R2)", "R2()"])(
    "[F21] ten times %j takes at most twenty times as long",
    (part) => {
      const times = timesOf(
        [20, 200].map((length) => part.repeat(length).slice(0, length)),
        readYear,
      );
      expect(times[1]).toBeLessThan(20 * times[0]!);
    },
  );

  it.each(["R", "2", "(", "R2(", "年", "令和2年度", "末", "ｶﾞ", "九", " ", "現状値", "[(", "R2(R2)"])(
    "[F21] 10,000 characters, or 200, of %j take no time",
    (part) => {
      const start = performance.now();
      for (let i = 0; i < 100; i++) {
        readYear(part.repeat(10_000));
        readYear(part.repeat(200).slice(0, 200));
        readYear(`R2${part.repeat(200)}`.slice(0, 200));
      }
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
