import { separatorMixed } from "../../../../../../src/core/validation/rules/structure/separatorMixed";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

function listOf(...departments: readonly string[]) {
  return { rows: departments.map((each, at) => ({ number: String(at + 1), departments: each })) };
}

describe("separator-mixed", () => {
  it.each([
    [["企画課・財政課", "税務課", "税務課、市民課", "市民課・税務課"], "C4", 1, 2],
    [["税務課、市民課", "企画課､財政課", "企画課･水道局"], "C4", 2, 1],
    [["税務課、市民課・企画課"], "C2", 1, 1],
  ])("[V114] %j", (departments, cell, commas, dots) => {
    expect(sentencesOf(separatorMixed, listOf(...departments))).toEqual([
      `${cell} 「担当部署」の区切りに読点（${commas}行）と中点（${dots}行）があります。どちらかにそろえてください。`,
    ]);
  });

  it("[V114] the first row of the other kind is beside it", () => {
    const list = listOf("税務課", "企画課・財政課", "税務課、市民課", "市民課・税務課");
    expect(findingsOf(separatorMixed, list)[0]?.related).toEqual([{ sheet: "行動計画一覧", cell: "C3" }]);
  });

  it.each([
    ["、 alone", ["税務課、市民課", "企画課、財政課"]],
    ["・ alone", ["税務課・市民課", "企画課・財政課"]],
    ["・ inside a name", ["税務課、市民課", "まち・ひと課", "企画課、農業・商工課"]],
    ["one office each", ["税務課", "市民課"]],
  ])("[V114] is silent: %s", (_, departments) => {
    expect(sentencesOf(separatorMixed, listOf(...departments))).toEqual([]);
  });
});
