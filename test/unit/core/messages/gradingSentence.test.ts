import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import { gradeIndicator } from "../../../../src/core/grading/gradeIndicator";
import type { GradingOptions } from "../../../../src/core/grading/gradingOptions";
import { boundsTextEn } from "../../../../src/core/messages/boundsTextEn";
import { gradingSentence } from "../../../../src/core/messages/gradingSentence";
import { decimal } from "../../../../src/core/quantity/decimal";
import { type Cell, read } from "../grading/read";

function sentence(values: readonly [Cell, Cell, Cell], options: GradingOptions = {}) {
  const readings = read(...values);
  const scale = options.scale ?? DEFAULT_SCALE;
  return gradingSentence(gradeIndicator(readings, options), readings, scale);
}

const OVER = [
  { label: "○", bound: decimal("70", -2), includesBound: false },
  { label: "×", bound: undefined, includesBound: true },
];

describe("gradingSentence", () => {
  it("[G42] gives the reason in both languages", () => {
    expect(sentence(["982百万円", "835百万円", "700百万円"])).toEqual({
      ja: "進捗率は52.1%です（(835−982)÷(700−982)、百万円、減少が目標）。50%以上75%未満のため、「達成度」はCです。",
      en: "The progress rate is 52.1%: (835百万円 − 982百万円) ÷ (700百万円 − 982百万円), decrease is the aim. That is 50% or more and less than 75%, so Achievement grade is C.",
    });
  });

  it.each<[string, readonly [Cell, Cell, Cell], GradingOptions, string]>([
    [
      "attainment",
      ["36施設", "35施設", "37施設"],
      { method: "attainment" },
      "The attainment rate is 94.5%: 35施設 ÷ 37施設, increase is the aim. That is 75% or more and less than 100%, so Achievement grade is B.",
    ],
    [
      "falling",
      ["982件", "1,000件", "700件"],
      { method: "attainment" },
      "The attainment rate is 70.0%: 700件 ÷ 1,000件, decrease is the aim. That is 50% or more and less than 75%, so Achievement grade is C.",
    ],
    [
      "維持目標",
      ["100%", "97%", "100%"],
      {},
      "The attainment rate is 97.0%: 97% ÷ 100%, instead of the progress rate, as the aim is to maintain. That is 75% or more and less than 100%, so Achievement grade is B.",
    ],
    [
      "a direction that contradicts",
      ["10件", "20件", "40件"],
      { direction: "down" },
      "The attainment rate is 200.0%: 40件 ÷ 20件, instead of the progress rate, as decrease contradicts the values. That is 100% or more, so Achievement grade is A.",
    ],
    [
      "both zero",
      ["5件", "0件", "0件"],
      { method: "attainment" },
      "The attainment rate is 100.0%: current value 0件, target 0件, decrease is the aim. That is 100% or more, so Achievement grade is A.",
    ],
    [
      "no ratio",
      ["3件", "0件", "1件"],
      { method: "attainment" },
      "The attainment rate cannot be formed: current value 0件, target 1件, decrease is the aim. The target is passed, so Achievement grade is A.",
    ],
    [
      "more decimals where the bound needs them",
      ["0件", "7,002件", "10,000件"],
      { scale: OVER },
      "The progress rate is 70.02%: (7,002件 − 0件) ÷ (10,000件 − 0件), increase is the aim. That is more than 70%, so Achievement grade is ○.",
    ],
    [
      "a stage",
      ["未実施", "検討", "実施"],
      { method: "stage" },
      "The rate of the stage is 50.0%: “検討” counts 50%, the target “実施” 100%. That is 50% or more and less than 75%, so Achievement grade is C.",
    ],
    [
      "a later stage",
      ["未実施", "実施", "検討"],
      { method: "stage" },
      "The rate of the stage is 100.0%: “実施” is the stage of the target “検討” or a later one. That is 100% or more, so Achievement grade is A.",
    ],
    [
      "the target's word",
      ["未定", "合意", "合意"],
      {},
      "The rate is 100.0%: the same as the target “合意”. That is 100% or more, so Achievement grade is A.",
    ],
    [
      "words",
      ["未定", "調整", "合意"],
      {},
      "Current value (調整) and Target (合意) are words. Choose 段階 as the method, or enter the grade.",
    ],
    [
      "units",
      ["10件", "12人", "20件"],
      {},
      "The units of Current value (12人) and Target (20件) differ. Enter both in one unit.",
    ],
    [
      "unreadable",
      ["10件", "12O件", "20件"],
      {},
      "Current value cannot be read as a number (12O件). Enter it in digits.",
    ],
    [
      "not measured",
      ["10件", "-", "20件"],
      {},
      "There is no Current value yet, so there is no Achievement grade. Enter it to have one computed.",
    ],
  ])("[G42] in English: %s", (_, values, options, said) => {
    expect(sentence(values, options).en).toBe(said);
  });

  it("[G42] why there is none, in Japanese", () => {
    expect(sentence(["10件", "-", "20件"]).ja).toBe(
      "「現状値」がないため、「達成度」はまだありません。「現状値」を入力すると計算できます。",
    );
    expect(sentence(["10件", "12件", null]).ja).toBe(
      "「目標値」がないため計算できません。目標値を入力してください。",
    );
  });

  it("[G42] bounds that aren't included", () => {
    expect([boundsTextEn(OVER, 0), boundsTextEn(OVER, 1)]).toEqual(["more than 70%", "70% or less"]);
  });
});
