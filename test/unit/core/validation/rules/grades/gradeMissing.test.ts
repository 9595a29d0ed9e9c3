import { gradeMissing } from "../../../../../../src/core/validation/rules/grades/gradeMissing";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("grade-missing", () => {
  it.each([
    [
      {},
      "J2 「達成度」が記入されていません。進捗率は50.0%（C）、達成率は81.2%（B）です。ご確認のうえ、記入してください。",
    ],
    [
      { method: "達成率" },
      "J2 「達成度」が記入されていません。達成率は81.2%（B）です。ご確認のうえ、記入してください。",
    ],
    [
      { baseline: "-", current: "検討", target: "実施", method: "段階" },
      "J2 「達成度」が記入されていません。段階の率は50.0%（C）です。ご確認のうえ、記入してください。",
    ],
    [
      { baseline: "-", current: "検討", target: "実施" },
      "J2 「達成度」が記入されていません。値をご確認のうえ、記入してください。",
    ],
    [
      { baseline: "―" },
      "J2 「達成度」が記入されていません。達成率は81.2%（B）です。ご確認のうえ、記入してください。",
    ],
    [
      { baseline: "0点" },
      "J2 「達成度」が記入されていません。進捗率は81.2%（B）です。ご確認のうえ、記入してください。",
    ],
    [
      { baseline: "2件", current: "0件", target: "1件", method: "達成率" },
      "J2 「達成度」が記入されていません。達成率は目標超過（A）です。ご確認のうえ、記入してください。",
    ],
    // a stage beside a stage, though the start was counted
    [
      { baseline: "0点", current: "検討", target: "実施" },
      "J2 「達成度」が記入されていません。値をご確認のうえ、記入してください。",
    ],
    [{ target: "現状維持" }, "J2 「達成度」が記入されていません。値をご確認のうえ、記入してください。"],
    [{ method: "判断" }, "J2 「達成度」が記入されていません。値をご確認のうえ、記入してください。"],
  ])("[V23] %j", (row, sentence) => {
    expect(sentencesOf(gradeMissing, { ...row, grade: "" })).toEqual([sentence]);
    expect(sentencesOf(gradeMissing, { ...row, grade: "—" })).toEqual([sentence]);
  });

  it.each([
    ["the grade is there", { grade: "D" }],
    ["a letter that the scale doesn't have: grade-unknown speaks", { grade: "Ｅ" }],
    ["nothing can be measured", { indicator: "指標の設定困難", baseline: "", current: "", target: "" }],
    ["the value was not measured", { current: "未実施" }],
    ["the value is a none mark", { current: "-" }],
    ["a value is blank: value-missing speaks", { target: "" }],
    ["no target was set", { target: "未定" }],
    ["there is said to be no target", { target: "数値目標なし" }],
    ["words tell why there is no value", { current: "感染症により中止" }],
    ["words tell when there will be a value", { baseline: "-", current: "次回調査はR4" }],
    ["a value can't be read: value-unreadable speaks", { current: "12O点" }],
    ["units differ: unit-differs speaks", { current: "65件" }],
  ])("[V23] is silent: %s", (_, row) => {
    expect(sentencesOf(gradeMissing, { grade: "", ...row })).toEqual([]);
  });

  it("[V7] years before and after the report year are left alone", () => {
    const headings = [
      "行動計画",
      "担当部署",
      "指標",
      "H29(当初)",
      "R2(現状)",
      "R4(目標)",
      "達成度",
      null,
      null,
    ];
    const years = [null, null, null, null, null, null, "R1", "R2", "R3"];
    const row = ["1 窓口", "市民課", "満足度", "50点", "65点", "80点", null, null, null];
    expect(sentencesOf(gradeMissing, bookOf([sheetOf([headings, years, row])]))).toEqual([
      "H3 「達成度」が記入されていません。進捗率は50.0%（C）、達成率は81.2%（B）です。ご確認のうえ、記入してください。",
    ]);
  });

  it("[V2] an error in a value or in the grade silences it", () => {
    const headings = ["行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"];
    const rows = [
      ["1 窓口", "市民課", "満足度", "50点", { error: "#REF!" }, "80点", null],
      ["2 窓口", "市民課", "満足度", "50点", "65点", "80点", { error: "#NAME?" }],
    ];
    expect(findingsOf(gradeMissing, bookOf([sheetOf([headings, ...rows])]))).toEqual([]);
  });
});
