import { gradeOfWords } from "../../../../../../src/core/validation/rules/grades/gradeOfWords";
import { sentencesOf } from "../../../../../support/findingsOf";

const WORDS = { baseline: "-", current: "検討", target: "実施" };

describe("grade-of-words", () => {
  it.each([
    [
      { ...WORDS, grade: "C" },
      "J2 「達成度」のCは言葉（検討→実施）によります。「算定方法」に段階か判断と記入すると、根拠が残ります。",
    ],
    [
      { ...WORDS, grade: "C", method: "進捗率" },
      "J2 「達成度」のCは言葉（検討→実施）によります。「算定方法」に段階か判断と記入すると、根拠が残ります。",
    ],
    [
      { ...WORDS, current: "実施", grade: "B" },
      "J2 「達成度」のBは言葉（実施→実施）によります。「算定方法」に段階か判断と記入すると、根拠が残ります。",
    ],
    [
      { baseline: "0件", current: "準備", target: "3件", grade: "C" },
      "J2 「達成度」のCは言葉（準備→3件）によります。「算定方法」に段階か判断と記入すると、根拠が残ります。",
    ],
  ])("[V61] %j", (row, sentence) => {
    expect(sentencesOf(gradeOfWords, row)).toEqual([sentence]);
  });

  it.each([
    ["the target's word, and the best letter", { ...WORDS, current: "実施", grade: "A" }],
    ["by stage", { ...WORDS, grade: "C", method: "段階" }],
    ["judged", { ...WORDS, grade: "C", method: "判断" }],
    ["no letter", { ...WORDS, grade: "" }],
    ["a quantity", { grade: "C" }],
    ["not measured", { baseline: "50点", current: "未実施", target: "60点", grade: "C" }],
    ["a blank target: value-missing speaks", { ...WORDS, target: "", grade: "C" }],
    ["nothing can be measured", { ...WORDS, indicator: "指標の設定困難", grade: "C" }],
  ])("[V61] is silent: %s", (_, row) => {
    expect(sentencesOf(gradeOfWords, row)).toEqual([]);
  });
});
