import { gradeByAttainment } from "../../../../../../src/core/validation/rules/grades/gradeByAttainment";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("grade-by-attainment", () => {
  it.each([
    [
      { baseline: "36施設", current: "35施設", target: "37施設", grade: "B" },
      "J2 「達成度」のBは達成率94.5%によるものです（進捗率は△100.0%でD）。「算定方法」に達成率と記入すると、根拠が残ります。",
    ],
    [
      { baseline: "-", current: "20件", target: "40件", grade: "C" },
      "J2 「達成度」のCは達成率50.0%によるものです。「算定方法」に達成率と記入すると、根拠が残ります。",
    ],
    [
      { grade: "B", method: "その他" },
      "J2 「達成度」のBは達成率81.2%によるものです（進捗率は50.0%でC）。「算定方法」に達成率と記入すると、根拠が残ります。",
    ],
  ])("[V28] %j", (row, sentence) => {
    expect(sentencesOf(gradeByAttainment, row)).toEqual([sentence]);
  });

  it.each([
    ["progress gives it too", { baseline: "0点", current: "60点", target: "80点", grade: "B" }],
    [
      "a maintain target has attainment only",
      { baseline: "40人", current: "40人", target: "40人", grade: "A" },
    ],
    ["neither gives it: grade-differs speaks", { grade: "A" }],
    ["a blank baseline: value-missing speaks", { baseline: "", grade: "B" }],
    ["the method is named", { grade: "B", method: "達成率" }],
    ["a person judges", { grade: "B", method: "判断" }],
    ["words", { baseline: "-", current: "実施", target: "実施", grade: "A" }],
    ["nothing can be measured", { indicator: "指標の設定困難", grade: "B" }],
  ])("[V28] is silent: %s", (_, row) => {
    expect(sentencesOf(gradeByAttainment, row)).toEqual([]);
  });
});
