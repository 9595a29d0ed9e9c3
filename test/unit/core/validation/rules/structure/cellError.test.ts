import type { ExampleRow } from "../../../../../../src/core/validation/examples";
import { cellError } from "../../../../../../src/core/validation/rules/structure/cellError";
import { RULES } from "../../../../../../src/core/validation/rules";
import { checkBook } from "../../../../../../src/usecases/check/checkBook";
import { exampleBook } from "../../../../../support/exampleBook";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";
import { stageBook, stageRow } from "../../../../../support/stageBook";

describe("cell-error", () => {
  it("[V110] one for each cell", () => {
    const rows = [
      { current: "#REF!", grade: "#N/A" },
      { number: "2", current: "#NAME?", title: "#DIV/0!" },
    ];
    expect(sentencesOf(cellError, { rows })).toEqual([
      "F2 「現状値」が#REF!になっています。数式と参照先を確認し、入れ直してください。",
      "J2 「達成度」が#N/Aで、計算できていません。もとの値を補うか、直接記入してください。",
      "F3 「現状値」が#NAME?です。アドインを読み込んでから、数式を入れ直してください。",
      "B3 「行動計画」が#DIV/0!になっています。数式と参照先を確認し、入れ直してください。",
    ]);
  });

  it("[V110] one for a column whose errors are all #NAME?, at the first; each grade column is its own", () => {
    const rows = [
      { lastGrade: "#NAME?" },
      { number: "2", grade: "#NAME?" },
      { number: "3", grade: "B" },
      { number: "4", grade: "#NAME?" },
    ];
    const found = findingsOf(cellError, { rows });
    expect(found.map(({ cell, plan, messages }) => [cell, plan, messages.ja])).toEqual([
      ["I2", 1, "「達成度」が#NAME?です。アドインを読み込んでから、数式を入れ直してください。"],
      ["J3", 2, "「達成度」の2個のセルが#NAME?です。アドインを読み込んでから、数式を入れ直してください。"],
    ]);
    expect(found.map(({ messages }) => messages.en)).toEqual([
      "Achievement grade shows #NAME?. Load the add-in, then enter the formula again.",
      "Achievement grade (2 cells) shows #NAME?. Load the add-in, then enter the formula again.",
    ]);
  });

  it("[V111] a cell that waits to be computed is none", () => {
    expect(sentencesOf(cellError, { rows: [{ current: "#BUSY!", grade: "#BUSY!" }] })).toEqual([]);
  });

  it("[V110] no other rule speaks of such a cell", () => {
    const rows = [{ current: "#REF!", grade: "#N/A", departments: "#REF!", overview: "#REF!" }];
    const rules = new Set(checkBook(exampleBook({ rows }), RULES).findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(["cell-error"]);
  });

  it("[V161] a formula's #N/A is told with its reason, and with the letter to be typed", () => {
    const [finding] = findingsOf(cellError, stageBook([stageRow("試行", "#N/A")]));
    expect(finding?.messages).toEqual({
      ja: "「達成度」が#N/Aです。GRADEの数式は標準の段階の言葉だけを読みます。設定の言葉ではCのため、Cと記入してください。",
      en: "Achievement grade shows #N/A: GRADE knows only the standard words for stages. By those of the settings it is C: type it.",
    });
  });

  it.each<[string, ExampleRow]>([
    ["no word of either", stageRow("募集", "#N/A")],
    ["another error", stageRow("試行", "#REF!")],
    ["another year's grade", stageRow("試行", "C", { lastGrade: "#N/A" })],
    ["a word of both", stageRow("実施", "#N/A")],
    ["another method", stageRow("試行", "#N/A", { method: "判断" })],
  ])("[V161] not so: %s", (_, faulty) => {
    const [finding] = findingsOf(cellError, stageBook([faulty]));
    expect(finding?.messages.ja).not.toContain("標準の段階の言葉");
    expect(finding?.messages.ja).toMatch(/^「達成度」が#/);
  });
});
