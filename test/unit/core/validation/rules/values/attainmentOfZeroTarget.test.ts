import { attainmentOfZeroTarget } from "../../../../../../src/core/validation/rules/values/attainmentOfZeroTarget";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("attainment-of-zero-target", () => {
  it.each([
    ["9課", "0課", "進捗率"],
    ["△5%", "0.0%", "進捗率"],
    ["-", "0件", "判断"],
  ])("[V128] from %s to %s", (baseline, target, method) => {
    expect(sentencesOf(attainmentOfZeroTarget, { baseline, target, method: "達成率" })).toEqual([
      `G2 「目標値」が0のため（${target}）、達成率は100%か0%だけです。「算定方法」に${method}と記入してください。`,
    ]);
  });

  it.each([
    ["by progress", { baseline: "9課", target: "0課", method: "進捗率" }],
    ["no method named", { baseline: "9課", target: "0課" }],
    ["another target", { baseline: "9課", target: "1課", method: "達成率" }],
    ["zero to be maintained", { baseline: "0件", target: "0件", method: "達成率" }],
    ["no target", { baseline: "9課", target: "-", method: "達成率" }],
  ])("[V128] is silent: %s", (_, row) => {
    expect(sentencesOf(attainmentOfZeroTarget, row)).toEqual([]);
  });
});
