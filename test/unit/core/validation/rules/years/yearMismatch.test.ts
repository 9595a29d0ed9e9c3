import { yearMismatch } from "../../../../../../src/core/validation/rules/years/yearMismatch";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("year-mismatch", () => {
  it("[V30] in headings, of whatever column", () => {
    const headings = { current: "R2(2021)\n現状", lastGrade: "R1（2020）達成度" };
    expect(sentencesOf(yearMismatch, { headings })).toEqual([
      "F1 「見出し」の年度（R2(2021)）が食い違っています。R2は2020年度です。どちらかを直してください。",
      "I1 「見出し」の年度（R1(2020)）が食い違っています。R1は2019年度です。どちらかを直してください。",
    ]);
    expect(findingsOf(yearMismatch, { headings })[0]).toMatchObject({ field: "heading", plan: null });
  });

  it("[V30] in a plan's texts", () => {
    const row = {
      overview: "平成30年度(2018年度)に決め、令和元年度（2020年度）に始めた。",
      title: "窓口(R3(2020))の改善",
    };
    expect(sentencesOf(yearMismatch, { rows: [row] })).toEqual([
      "B2 「行動計画」の年度（R3(2020)）が食い違っています。R3は2021年度です。どちらかを直してください。",
      "H2 「取組内容の概要」の年度（令和元年度(2020年度)）が食い違っています。令和元年度は2019年度です。どちらかを直してください。",
    ]);
  });

  it.each([
    "R2(2020)に始めた。",
    "令和2年度(予定)",
    "(2021)",
    "R2(2,021人)",
    "課(2021)",
    "令和3年3月(2021)",
    "平成32年度(2020)",
  ])("[V30] is silent about %s", (overview) => {
    expect(sentencesOf(yearMismatch, { overview })).toEqual([]);
  });

  it("[V64] with the Western year in front, and in a value's brackets", () => {
    const row = { baseline: "982百万円(H28(2017))", overview: "2021年度（令和2年度）に始めた。" };
    expect(sentencesOf(yearMismatch, { rows: [row] })).toEqual([
      "H2 「取組内容の概要」の年度（2021年度(令和2年度)）が食い違っています。令和2年度は2020年度です。どちらかを直してください。",
      "E2 「当初値」の年度（H28(2017)）が食い違っています。H28は2016年度です。どちらかを直してください。",
    ]);
  });

  it.each([
    "2020年度（令和2年度）",
    "2021(令和2年度)",
    "2021年（令和2年度）",
    "12021年度(R2)",
    "2021年度(予定)",
  ])("[V64] is silent about %s", (overview) => {
    expect(sentencesOf(yearMismatch, { overview })).toEqual([]);
  });

  it("[V64] a further indicator doesn't repeat what its plan's title says", () => {
    const rows = [{ title: "窓口(R3(2020))" }, { number: "", title: "", departments: "", indicator: "件数" }];
    expect(sentencesOf(yearMismatch, { rows })).toHaveLength(1);
  });
});
