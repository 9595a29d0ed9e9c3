import { headingMissing } from "../../../../../../src/core/validation/rules/structure/headingMissing";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("heading-missing", () => {
  it("[V11] one for each, at the table's first heading", () => {
    expect(sentencesOf(headingMissing, { headings: { departments: "", lastGrade: "", grade: "" } })).toEqual([
      "A1 一覧に見出し「担当部署」が見つかりません。列を加えるか、見出しの言葉をご確認ください。",
      "A1 一覧に見出し「達成度」が見つかりません。列を加えるか、見出しの言葉をご確認ください。",
    ]);
  });

  it.each([
    ["other words", { departments: "主管課（室）", indicator: "成果\n指標" }],
    ["columns that a list may lack", { number: "", overview: "", method: "" }],
    ["実績 in the place of 現状", { current: "R2実績値" }],
    ["one grade column of two", { lastGrade: "" }],
  ])("[V11] is silent: %s", (_, headings) => {
    expect(sentencesOf(headingMissing, { headings })).toEqual([]);
  });

  it("[V11] a baseline that alone is missing is for information, with another heading it is not", () => {
    expect(findingsOf(headingMissing, { headings: { baseline: "" } })).toMatchObject([
      { severity: "info", cell: "A1", args: { heading: "baseline" } },
    ]);
    expect(findingsOf(headingMissing, { headings: { baseline: "", target: "" } })).toMatchObject([
      { severity: "error", args: { heading: "baseline" } },
      { severity: "error", args: { heading: "target" } },
    ]);
    expect(findingsOf(headingMissing, { headings: { target: "" } })).toMatchObject([
      { severity: "error", args: { heading: "target" } },
    ]);
  });

  it("[V11] marks under 進捗状況 are the grades, what was done is not", () => {
    const headings = { overview: "進捗状況", lastGrade: "", grade: "" };
    const rowsOf = (texts: readonly string[]) => texts.map((overview) => ({ overview }));
    expect(sentencesOf(headingMissing, { headings, rows: rowsOf(["◎", "○", "△"]) })).toEqual([]);
    expect(sentencesOf(headingMissing, { headings, rows: rowsOf(["会議", "研修", "調査"]) })).toEqual([
      "A1 一覧に見出し「達成度」が見つかりません。列を加えるか、見出しの言葉をご確認ください。",
    ]);
  });
});
