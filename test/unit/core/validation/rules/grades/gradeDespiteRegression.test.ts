import { gradeDespiteRegression } from "../../../../../../src/core/validation/rules/grades/gradeDespiteRegression";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("grade-despite-regression", () => {
  it.each([
    [
      { baseline: "36施設", current: "35施設", target: "37施設", grade: "B" },
      "J2 「現状値」（35施設）は「当初値」（36施設）より目標から遠いのに、「達成度」はBです。根拠をご確認ください。",
    ],
    [
      { baseline: "739人", current: "752人", target: "731人", grade: "B", method: "達成率" },
      "J2 「現状値」（752人）は「当初値」（739人）より目標から遠いのに、「達成度」はBです。根拠をご確認ください。",
    ],
    [
      { baseline: "50点", current: "48点", target: "80点", lastGrade: "D", grade: "C" },
      "J2 「現状値」（48点）は「当初値」（50点）より目標から遠いのに、「達成度」はDからCです。根拠をご確認ください。",
    ],
  ])("[V60] %j", (row, sentence) => {
    expect(sentencesOf(gradeDespiteRegression, row)).toEqual([sentence]);
    expect(findingsOf(gradeDespiteRegression, row)[0]?.related).toEqual([
      { sheet: "行動計画一覧", cell: "F2" },
    ]);
  });

  it.each([
    ["forwards", { grade: "B" }],
    ["not moved", { baseline: "50点", current: "50点", target: "60点", grade: "B" }],
    ["the letter is no better than last year's", { current: "48点", lastGrade: "C", grade: "C" }],
    ["worse than last year's", { current: "48点", lastGrade: "B", grade: "C" }],
    ["last year had none", { current: "48点", lastGrade: "評価困難", grade: "C" }],
    ["a person judged", { baseline: "36点", current: "35点", target: "37点", grade: "B", method: "判断" }],
    ["grade-differs speaks", { baseline: "36点", current: "35点", target: "37点", grade: "A" }],
    ["維持目標", { baseline: "40人", current: "39人", target: "40人", grade: "B" }],
    ["no baseline", { baseline: "-", current: "35点", target: "37点", grade: "B" }],
    ["no letter", { current: "48点", grade: "" }],
    ["words", { baseline: "検討", current: "検討", target: "実施", grade: "B" }],
    [
      "nothing can be measured",
      { indicator: "指標の設定困難", baseline: "36点", current: "35点", target: "37点", grade: "B" },
    ],
  ])("[V60] is silent: %s", (_, row) => {
    expect(sentencesOf(gradeDespiteRegression, row)).toEqual([]);
  });

  it("[V60] the last of two levels is no good one", () => {
    const rows = (grade: string) => [
      ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "評価"],
      ["1", "窓口", "市民課", "満足度", "50点", "48点", "60点", grade],
      ["○：90%以上 ×：90%未満"],
    ];
    expect(sentencesOf(gradeDespiteRegression, bookOf([sheetOf(rows("×"))]))).toEqual([]);
  });

  it("[V60] an error in last year's cell is no letter", () => {
    const rows = [
      ["番号", "行動計画", "担当部署", "指標", "H29当初値", "R2現状値", "R4目標値", "R1達成度", "R2達成度"],
      ["1", "窓口", "市民課", "満足度", "50点", "48点", "80点", { error: "#REF!" }, "C"],
    ];
    expect(sentencesOf(gradeDespiteRegression, bookOf([sheetOf(rows)]))).toEqual([]);
  });
});
