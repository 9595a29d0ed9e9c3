import { targetEqualsBaseline } from "../../../../../../src/core/validation/rules/values/targetEqualsBaseline";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("target-equals-baseline", () => {
  it.each([
    ["40人", "40人"],
    ["0件", "0件"],
    ["150百万円", "1.5億円"],
    ["0", "0件"],
  ])("[V125] %s and %s", (baseline, target) => {
    expect(sentencesOf(targetEqualsBaseline, { baseline, target })).toEqual([
      `G2 「目標値」が「当初値」と同じです（${target}）。維持が目標なら「指標」に書き添え、そうでなければ見直してください。`,
    ]);
  });

  it.each([
    ["another number", { baseline: "40人", target: "45人" }],
    ["said in the indicator", { indicator: "満足度の維 持", baseline: "40点", target: "40点" }],
    ["said at the target", { baseline: "40点", target: "40点(維持)" }],
    ["units that don't convert", { baseline: "40人", target: "40件" }],
    ["words: 実施 under 実施", { baseline: "実施", target: "実施" }],
    ["none marks", { baseline: "-", target: "-" }],
  ])("[V125] is silent: %s", (_, row) => {
    expect(sentencesOf(targetEqualsBaseline, row)).toEqual([]);
  });
});
