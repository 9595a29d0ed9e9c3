import { relativeYear } from "../../../../../../src/core/validation/rules/years/relativeYear";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("relative-year", () => {
  it.each([
    ["一昨年度", "H30(2018)", "R1(2019)"],
    ["昨年度", "R1(2019)", "R2(2020)"],
    ["今年度", "R2(2020)", "R3(2021)"],
    ["本年度", "R2(2020)", "R3(2021)"],
    ["来年度", "R3(2021)", "R4(2022)"],
    ["再来年度", "R4(2022)", "R5(2023)"],
  ])("[V67] %s", (word, first, second) => {
    expect(sentencesOf(relativeYear, { overview: `窓口は${word}に増やす。` })).toEqual([
      `H2 「取組内容の概要」に（${word}）とあります。${first}か${second}か、年度で書くと後から読んでも分かります。`,
    ]);
  });

  it("[V67] in titles and indicators too, each word once", () => {
    const rows = [
      { title: "来年度の準備", indicator: "昨年度比", overview: "今年度は増え、今年度末に終えた。" },
    ];
    expect(sentencesOf(relativeYear, { rows })).toEqual([
      "B2 「行動計画」に（来年度）とあります。R3(2021)かR4(2022)か、年度で書くと後から読んでも分かります。",
      "D2 「指標」に（昨年度）とあります。R1(2019)かR2(2020)か、年度で書くと後から読んでも分かります。",
      "H2 「取組内容の概要」に（今年度）とあります。R2(2020)かR3(2021)か、年度で書くと後から読んでも分かります。",
    ]);
  });

  it("[V67] without a report year, which years it may be is not said", () => {
    const headings = { current: "現状値", lastGrade: "", grade: "達成度", overview: "取組内容の概要" };
    expect(sentencesOf(relativeYear, { headings, rows: [{ overview: "今年度に始めた。" }] })).toEqual([
      "H2 「取組内容の概要」に（今年度）とあります。どの年度かを書くと、後から読んでも分かります。",
    ]);
  });

  it.each([
    "前年度より増えた。",
    "翌年度に繰り越した。",
    "当該年度に行う。",
    "今年度(R2)に始めた。",
    "今年度（令和2年度）に始めた。",
    "令和2年度（今年度）に始めた。",
    "基本年度とする。",
    "窓口を増やした。",
  ])("[V67] is silent about %s", (overview) => {
    expect(sentencesOf(relativeYear, { overview })).toEqual([]);
  });

  it.each([
    "今年度(予定)に始める。",
    "令和2年度(今年度の予算)",
    "(今年度)に始めた。",
    "窓口の予算(今年度)を使った。",
  ])("[V67] a bracket that tells no year explains nothing: %s", (overview) => {
    expect(sentencesOf(relativeYear, { overview })).toHaveLength(1);
  });
});
