import { saidDirection } from "../../../../src/core/validation/saidDirection";
import { gradeDiffers } from "../../../../src/core/validation/rules/grades/gradeDiffers";
import { readValue } from "../../../../src/core/quantity/readValue";
import { sentencesOf } from "../../../support/findingsOf";

describe("saidDirection", () => {
  it.each<[string, string, "down" | undefined]>([
    ["5人", "5人以下", "down"],
    ["5,000円", "5千円以下", "down"],
    ["-", "100時間以内", "down"],
    ["", "10%未満", "down"],
    ["検討", "5件以下", "down"],
    ["6人", "5人以下", undefined],
    ["4人", "5人以下", undefined],
    ["5人", "5人", undefined],
    ["-", "5人以上", undefined],
    ["-", "減少", undefined],
  ])("[V137] from %s to %s: %s", (baseline, target, direction) => {
    expect(saidDirection({ baseline: readValue(baseline), target: readValue(target) })).toBe(direction);
  });

  it.each([
    ["fewer than allowed", { current: "4人", grade: "A" }],
    ["as many as allowed", { current: "5人", grade: "A" }],
    ["more than allowed: 5/6 is 83%", { current: "6人", grade: "B" }],
  ])("[V137] the grade follows: %s", (_, row) => {
    expect(sentencesOf(gradeDiffers, { baseline: "5人", target: "5人以下", ...row })).toEqual([]);
  });

  it("[V137] more than allowed is no A, though a whole number gives one", () => {
    const row = { baseline: "5人", current: "6人", target: "5人以下", grade: "A" };
    expect(sentencesOf(gradeDiffers, row)).toEqual([
      "J2 「達成度」はAと記入されていますが、達成率は83.3%（B）です。「現状値」と「達成度」をご確認ください。",
    ]);
  });
});
