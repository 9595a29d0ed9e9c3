import { overviewMissing } from "../../../../../../src/core/validation/rules/structure/overviewMissing";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("overview-missing", () => {
  it("[V112] is said of a blank", () => {
    expect(sentencesOf(overviewMissing, { overview: "" })).toEqual([
      "H2 「取組内容の概要」が空欄です。取り組んだ内容を記入してください。",
    ]);
  });

  it("[V135] is silent under the title 欠番", () => {
    expect(sentencesOf(overviewMissing, { title: "（欠番）", overview: "" })).toEqual([]);
  });

  it.each([
    ["a none mark", { overview: "―" }],
    ["an error, which speaks for itself", { overview: "#REF!" }],
    ["a list without that column", { headings: { overview: "" }, rows: [{ overview: "" }] }],
    [
      "a further indicator of the plan above",
      { rows: [{}, { number: "", title: "", departments: "", indicator: "待ち時間", overview: "" }] },
    ],
  ])("[V112] is silent about %s", (_, subject) => {
    expect(sentencesOf(overviewMissing, subject)).toEqual([]);
  });
});
