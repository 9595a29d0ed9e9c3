import type { Rule } from "../../../../src/core/validation/defineRule";
import type { ExampleRow } from "../../../../src/core/validation/examples";
import { gradeByAttainment } from "../../../../src/core/validation/rules/grades/gradeByAttainment";
import { gradeDiffers } from "../../../../src/core/validation/rules/grades/gradeDiffers";
import { gradeMissing } from "../../../../src/core/validation/rules/grades/gradeMissing";
import { findingsOf } from "../../../support/findingsOf";

/** What the only finding's fix writes. */
function fixOf(rule: Rule, row: ExampleRow, headings: ExampleRow = {}) {
  const findings = findingsOf(rule, { headings, rows: [row] });
  expect(findings).toHaveLength(1);
  return findings[0]!.fix?.cells.map(({ cell, content }) => [cell, content]) ?? null;
}

/** 進捗率 50 % (C), 達成率 81.2 % (B) */
const APART: ExampleRow = {};
/** 81.2 % (B) by both */
const ALIKE: ExampleRow = { baseline: "0点" };

describe("grades reckoned again", () => {
  it.each<[string, ExampleRow, string | null]>([
    ["the methods differ", { ...APART, grade: "A" }, null],
    ["both say B", { ...ALIKE, grade: "A" }, "B"],
    ["the method is named", { ...APART, grade: "A", method: "進捗率" }, "C"],
    ["the other is named", { ...APART, grade: "A", method: "達成率" }, "B"],
    ["a text that names no method", { ...ALIKE, grade: "A", method: "その他" }, null],
    ["維持目標: one rate for both", { baseline: "80点", current: "70点", target: "80点", grade: "A" }, "B"],
    ["only attainment can be reckoned", { baseline: "-", grade: "A" }, null],
    ["a stage", { baseline: "-", current: "検討", target: "実施", method: "段階", grade: "A" }, "C"],
  ])("[V143] a wrong letter, %s", (_, row, letter) => {
    expect(fixOf(gradeDiffers, row)).toEqual(letter === null ? null : [["J2", letter]]);
  });

  it.each<[string, ExampleRow, string | null]>([
    ["the methods differ", { ...APART, grade: "" }, null],
    ["both say B", { ...ALIKE, grade: "" }, "B"],
    ["a none mark stands there", { ...ALIKE, grade: "-" }, "B"],
    ["the method is named", { ...APART, grade: "", method: "進捗率" }, "C"],
    ["words are compared by people", { baseline: "-", current: "実施", target: "実施", grade: "" }, null],
  ])("[V143] no letter, %s", (_, row, letter) => {
    expect(fixOf(gradeMissing, row)).toEqual(letter === null ? null : [["J2", letter]]);
  });
});

describe("methods recorded", () => {
  it("[V144] into the row's own cell, which the finding names", () => {
    expect(fixOf(gradeByAttainment, { grade: "B" })).toEqual([["K2", "達成率"]]);
    expect(findingsOf(gradeByAttainment, { grade: "B" })[0]?.related).toEqual([
      { sheet: "行動計画一覧", cell: "K2" },
    ]);
  });

  it.each<[string, ExampleRow, ExampleRow]>([
    ["the list has no such column", { grade: "B" }, { method: "" }],
    ["another text stands there", { grade: "B", method: "その他" }, {}],
    ["a none mark stands there", { grade: "B", method: "-" }, {}],
  ])("[V144] not where %s", (_, row, headings) => {
    expect(fixOf(gradeByAttainment, row, headings)).toBeNull();
  });
});
