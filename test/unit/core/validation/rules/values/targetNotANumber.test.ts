import { targetNotANumber } from "../../../../../../src/core/validation/rules/values/targetNotANumber";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("target-not-a-number", () => {
  it.each(["ガイドライン作成後検討", "計画に基づく人数", "増加"])("[V115] %s beside numbers", (target) => {
    expect(sentencesOf(targetNotANumber, { target })).toEqual([
      `G2 「当初値」と「現状値」は数値ですが、「目標値」は数値ではありません（${target}）。目標とする数値を記入してください。`,
    ]);
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
