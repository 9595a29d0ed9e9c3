import { methodMixed } from "../../../../../../src/core/validation/rules/grades/methodMixed";
import type { ExampleRow } from "../../../../../../src/core/validation/examples";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

/** 進捗率 50 % (C), 達成率 81.2 % (B) */
const byProgress: ExampleRow = { grade: "C" };
/** 進捗率 △100 % (D), 達成率 94.5 % (B) */
const byAttainment: ExampleRow = { baseline: "36施設", current: "35施設", target: "37施設", grade: "B" };

describe("method-mixed", () => {
  it("[V63][V144] once, at the heading, with the first row of each and the cells for the method", () => {
    const rows = [byProgress, byAttainment, { ...byAttainment, title: "公園" }];
    expect(sentencesOf(methodMixed, { rows })).toEqual([
      "J1 「達成度」には、進捗率でだけ合う行（1件）と達成率でだけ合う行（2件）があります。行ごとに「算定方法」を記入してください。",
    ]);
    expect(findingsOf(methodMixed, { rows })[0]).toMatchObject({
      plan: null,
      related: [{ cell: "J2" }, { cell: "J3" }, { cell: "K3" }, { cell: "K4" }],
      fix: {
        kind: "method",
        cells: [
          { cell: "K3", before: null, content: "達成率" },
          { cell: "K4", before: null, content: "達成率" },
        ],
      },
    });
  });

  it.each([
    ["progress alone", [byProgress, byProgress]],
    ["attainment alone", [byAttainment, byAttainment]],
    ["the one's method is named", [byProgress, { ...byAttainment, method: "達成率" }]],
    ["the other's too", [{ ...byProgress, method: "進捗率" }, byAttainment]],
    ["neither gives the letter", [{ ...byProgress, grade: "A" }, byAttainment]],
    ["both give the letter", [{ current: "80点", grade: "A" }, byAttainment]],
    ["only attainment can be reckoned", [byProgress, { ...byAttainment, baseline: "-" }]],
    ["words", [byProgress, { baseline: "-", current: "検討", target: "実施", grade: "B" }]],
    ["no letter", [byProgress, { ...byAttainment, grade: "" }]],
    ["nothing can be measured", [byProgress, { ...byAttainment, indicator: "指標の設定困難" }]],
  ])("[V63] is silent: %s", (_, rows) => {
    expect(sentencesOf(methodMixed, { rows })).toEqual([]);
  });
});
