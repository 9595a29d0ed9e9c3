import { headingMissing } from "../../../../../../src/core/validation/rules/structure/headingMissing";
import { sentencesOf } from "../../../../../support/findingsOf";

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
});
