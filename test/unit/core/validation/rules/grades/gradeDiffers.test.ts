import { gradeDiffers } from "../../../../../../src/core/validation/rules/grades/gradeDiffers";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("grade-differs", () => {
  it.each([
    [
      { baseline: "1施設", current: "1施設", target: "2施設", grade: "B" },
      "J2 「達成度」はBと記入されていますが、進捗率は0.0%（D）、達成率は50.0%（C）です。施設の整数の値ではBになりません。「現状値」と「達成度」をご確認ください。",
    ],
    [
      { baseline: "96.8%", current: "99.2%", target: "101.8%", grade: "C" },
      "J2 「達成度」はCと記入されていますが、進捗率は48.0%（D）、達成率は97.4%（B）です。「現状値」と「達成度」をご確認ください。",
    ],
    [
      { baseline: "0件", current: "0件", target: "3件", grade: "C" },
      "J2 「達成度」はCと記入されていますが、進捗率は0.0%（D）、達成率は0.0%（D）です。「現状値」と「達成度」をご確認ください。",
    ],
    [
      { baseline: "-", current: "20件", target: "40件", grade: "A" },
      "J2 「達成度」はAと記入されていますが、達成率は50.0%（C）です。「現状値」と「達成度」をご確認ください。",
    ],
    [
      { baseline: "40人", current: "30人", target: "40人", grade: "A" },
      "J2 「達成度」はAと記入されていますが、達成率は75.0%（B）です。「現状値」と「達成度」をご確認ください。",
    ],
    [
      { baseline: "-5%", current: "5%", target: "-10%", grade: "A" },
      "J2 「達成度」はAと記入されていますが、進捗率は△200.0%（D）です。「現状値」と「達成度」をご確認ください。",
    ],
  ])("[V26] no method named, and neither gives the letter: %j", (row, sentence) => {
    expect(sentencesOf(gradeDiffers, row)).toEqual([sentence]);
    expect(findingsOf(gradeDiffers, row)[0]?.related).toEqual([{ sheet: "行動計画一覧", cell: "F2" }]);
  });

  it.each([
    [
      { baseline: "36施設", current: "35施設", target: "37施設", grade: "B", method: "進捗率" },
      "J2 「達成度」はBと記入されていますが、進捗率は△100.0%（D）です。達成率なら94.5%でBです。「達成度」か「算定方法」をご確認ください。",
    ],
    [
      { grade: "C", method: "達成率" },
      "J2 「達成度」はCと記入されていますが、達成率は81.2%（B）です。進捗率なら50.0%でCです。「達成度」か「算定方法」をご確認ください。",
    ],
    [
      { grade: "A", method: "進捗率" },
      "J2 「達成度」はAと記入されていますが、進捗率は50.0%（C）です。「達成度」か「算定方法」をご確認ください。",
    ],
    [
      { baseline: "-", current: "検討", target: "実施", grade: "A", method: "段階" },
      "J2 「達成度」はAと記入されていますが、段階の率は50.0%（C）です。「達成度」か「算定方法」をご確認ください。",
    ],
  ])("[V27] the named method decides: %j", (row, sentence) => {
    expect(sentencesOf(gradeDiffers, row)).toEqual([sentence]);
  });

  it.each([
    ["progress gives it", { grade: "C" }],
    ["only attainment gives it: grade-by-attainment speaks", { grade: "B" }],
    ["the named method gives it", { grade: "B", method: "達成率" }],
    ["the stage gives it", { baseline: "-", current: "検討", target: "実施", grade: "C", method: "段階" }],
    ["a person judges", { grade: "A", method: "判断" }],
    ["words, and no method named", { baseline: "-", current: "検討", target: "実施", grade: "A" }],
    [
      "the same word as the target, and no method named",
      { baseline: "-", current: "実施", target: "実施", grade: "D" },
    ],
    ["a blank baseline: value-missing speaks", { baseline: "", grade: "A" }],
    ["no value: grade-without-value speaks", { current: "未実施", grade: "A" }],
    ["what can't be read: value-unreadable speaks", { current: "12O点", grade: "A" }],
    ["units that differ: unit-differs speaks", { current: "65件", grade: "A" }],
    ["not on the scale: grade-unknown speaks", { grade: "ａ" }],
    ["nothing can be measured", { indicator: "指標の設定困難", grade: "A" }],
    [
      "exactly three quarters of the way",
      { baseline: "57.35点", current: "59.3375点", target: "60点", grade: "B" },
    ],
    ["the year before", { lastGrade: "A" }],
  ])("[V26] is silent: %s", (_, row) => {
    expect(sentencesOf(gradeDiffers, row)).toEqual([]);
  });

  it("[V26] the scale is the list's own", () => {
    const headings = ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "評価"];
    const rows = (grade: string) => [
      headings,
      ["1 窓口", "市民課", "満足度", "50点", "80点", "80点", grade],
      ["S：100%超 A：80%以上100%以下 B：80%未満"],
    ];
    expect(sentencesOf(gradeDiffers, bookOf([sheetOf(rows("A"))]))).toEqual([]);
    expect(sentencesOf(gradeDiffers, bookOf([sheetOf(rows("S"))]))).toEqual([
      "G2 「達成度」はSと記入されていますが、進捗率は100.0%（A）、達成率は100.0%（A）です。「現状値」と「達成度」をご確認ください。",
    ]);
  });
});
