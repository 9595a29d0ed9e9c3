import { targetPassed } from "../../../../../../src/core/validation/rules/values/targetPassed";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("target-passed", () => {
  it.each([
    ["passed", { baseline: "0件", current: "3件", target: "2件" }, "3件", "2件"],
    ["met", { baseline: "0%", current: "100%", target: "100%" }, "100%", "100%"],
    [
      "downwards",
      { baseline: "982百万円", current: "690,000千円", target: "700百万円" },
      "690,000千円",
      "700百万円",
    ],
    ["met, without a baseline", { baseline: "-", current: "5件", target: "5件" }, "5件", "5件"],
  ])("[V126] %s", (_, row, current, target) => {
    expect(sentencesOf(targetPassed, row)).toEqual([
      `G2 「現状値」（${current}）が令和4年度の「目標値」（${target}）に達しています。目標の見直しをご検討ください。`,
    ]);
  });

  it("[V126] the current value is beside it", () => {
    expect(findingsOf(targetPassed, { current: "80点" })[0]?.related).toEqual([
      { sheet: "行動計画一覧", cell: "F2" },
    ]);
  });

  it.each([
    ["on the way", {}],
    ["downwards, on the way", { baseline: "9課", current: "1課", target: "0課" }],
    ["away from it", { baseline: "739人", current: "752人", target: "731人" }],
    ["a maintain target", { baseline: "40点", current: "50点", target: "40点" }],
    ["words", { baseline: "-", current: "実施", target: "実施" }],
    ["past it, without a baseline", { baseline: "-", current: "6件", target: "5件" }],
    ["a blank baseline", { baseline: "", current: "5件", target: "5件" }],
    ["units that don't convert", { baseline: "0人", current: "3件", target: "2人" }],
  ])("[V126] is silent: %s", (_, row) => {
    expect(sentencesOf(targetPassed, row)).toEqual([]);
  });

  it.each([
    ["in the target's year", { current: "R4(現状)", grade: "R4達成度" }],
    ["no year at the target", { target: "目標値" }],
    ["no report year", { current: "現状値" }],
  ])("[V126] is silent: %s", (_, headings) => {
    expect(sentencesOf(targetPassed, { headings, rows: [{ current: "90点" }] })).toEqual([]);
  });
});
