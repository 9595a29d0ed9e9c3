import { gradeWithoutValue } from "../../../../../../src/core/validation/rules/grades/gradeWithoutValue";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("grade-without-value", () => {
  it.each([
    [
      { baseline: "57.35点", current: "未実施", target: "60点" },
      "J2 「現状値」は未測定（未実施）ですが、「達成度」にCが記入されています。空欄にするか、「根拠」に理由を記入してください。",
    ],
    [
      { current: "" },
      "J2 「現状値」は空欄ですが、「達成度」にCが記入されています。空欄にするか、「根拠」に理由を記入してください。",
    ],
    [
      { current: "―" },
      "J2 「現状値」は未測定（―）ですが、「達成度」にCが記入されています。空欄にするか、「根拠」に理由を記入してください。",
    ],
    [
      { current: "集計中" },
      "J2 「現状値」は未測定（集計中）ですが、「達成度」にCが記入されています。空欄にするか、「根拠」に理由を記入してください。",
    ],
  ])("[V25] %j", (row, sentence) => {
    expect(sentencesOf(gradeWithoutValue, row)).toEqual([sentence]);
    expect(findingsOf(gradeWithoutValue, row)[0]?.related).toEqual([{ sheet: "行動計画一覧", cell: "F2" }]);
  });

  it.each([
    ["未実施 as a stage among words", { baseline: "-", current: "未実施", target: "実施" }],
    ["zero is a value", { current: "0点" }],
    ["no grade", { current: "未測定", grade: "" }],
    ["a none mark as grade", { current: "未測定", grade: "-" }],
    ["a letter that isn't on the scale: grade-unknown speaks", { current: "未測定", grade: "Ｃ" }],
    ["a person judged, and says so", { current: "未測定", method: "判断" }],
    ["nothing can be measured", { indicator: "指標の設定困難", current: "" }],
    ["only the year before is graded", { current: "未実施", lastGrade: "A", grade: "" }],
  ])("[V25] is silent: %s", (_, row) => {
    expect(sentencesOf(gradeWithoutValue, row)).toEqual([]);
  });

  it("[V2] a value that holds an error isn't one that is missing", () => {
    const headings = ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
    const row = ["1 窓口", "市民課", "満足度", "50点", { error: "#NAME?" }, "80点", "C"];
    expect(sentencesOf(gradeWithoutValue, bookOf([sheetOf([headings, row])]))).toEqual([]);
  });
});
