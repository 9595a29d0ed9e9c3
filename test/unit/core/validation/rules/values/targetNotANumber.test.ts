import { targetNotANumber } from "../../../../../../src/core/validation/rules/values/targetNotANumber";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("target-not-a-number", () => {
  it.each(["ガイドライン作成後検討", "計画に基づく人数", "増加", "R3に検討", "第3次計画による"])(
    "[V115] %s beside numbers",
    (target) => {
      expect(sentencesOf(targetNotANumber, { target })).toEqual([
        `G2 「当初値」と「現状値」は数値ですが、「目標値」は数値ではありません（${target}）。目標とする数値を記入してください。`,
      ]);
    },
  );

  it.each([
    "10～16点",
    "10点～16点",
    "80%台",
    "毎年度80点",
    "80点を超える",
    "現状維持",
    "現行どおり",
    "前年度以上",
    "黒字化",
  ])("[V130] %s is for your eyes only", (target) => {
    expect(findingsOf(targetNotANumber, { target }).map(({ severity }) => severity)).toEqual(["info"]);
    expect(sentencesOf(targetNotANumber, { target })).toEqual([
      `G2 「目標値」（${target}）は一つの数値ではないため、達成度を計算できません。人が決めるなら「算定方法」に判断と記入してください。`,
    ]);
  });

  it("[V115] words alone are for a reviewer", () => {
    expect(findingsOf(targetNotANumber, { target: "増加" }).map(({ severity }) => severity)).toEqual([
      "warning",
    ]);
  });

  it.each(["数値目標なし", "目標無し", "未設定"])("[V130] %s says that there is none", (target) => {
    expect(sentencesOf(targetNotANumber, { target })).toEqual([]);
  });

  it.each([
    ["a number", { target: "80点以上" }],
    ["undecided", { target: "未定" }],
    ["a none mark", { target: "―" }],
    ["words as baseline", { baseline: "検討", target: "実施" }],
    ["no baseline", { baseline: "-", target: "実施" }],
    ["words as current value", { current: "検討", target: "実施" }],
    ["a person judges", { target: "増加", method: "判断" }],
    ["nothing can be measured", { indicator: "指標の設定困難", target: "増加" }],
    ["what can't be read: value-unreadable speaks", { target: "8O点" }],
  ])("[V115] is silent: %s", (_, row) => {
    expect(sentencesOf(targetNotANumber, row)).toEqual([]);
  });
});
