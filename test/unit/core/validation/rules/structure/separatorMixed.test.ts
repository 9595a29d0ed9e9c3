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

  it.each<[string, readonly string[], readonly [string, string][]]>([
    ["to commas", ["税務課、市民課", "企画課､財政課", "企画課･水道局"], [["C4", "企画課、水道局"]]],
    [
      "to commas, but not inside a name",
      ["税務課、市民課", "企画課、財政課", "まち・ひと課、企画課・水道局"],
      [["C4", "まち・ひと課、企画課、水道局"]],
    ],
    [
      "to dots, every row of the fewer",
      ["企画課・財政課", "税務課、市民課", "企画課､財政課\n水道局", "市民課・税務課", "福祉課・税務課"],
      [
        ["C3", "税務課・市民課"],
        ["C4", "企画課・財政課\n水道局"],
      ],
    ],
  ])("[V146] %s", (_, departments, expected) => {
    const [finding] = findingsOf(separatorMixed, listOf(...departments));
    expect(finding?.fix?.kind).toBe("spelling");
    expect(finding?.fix?.cells.map(({ cell, content }) => [cell, content])).toEqual(expected);
    const places = [finding?.cell, ...(finding?.related.slice(1).map(({ cell }) => cell) ?? [])];
    expect(places).toEqual(expected.map(([cell]) => cell));
  });

  it.each<[string, readonly string[]]>([
    [
      "a name with a dot would read as two offices",
      ["企画課・財政課", "まち・ひと課、市民課", "市民課・税務課"],
    ],
    ["what stands between commas may be no office", ["企画課・財政課", "税務課、その他", "市民課・税務課"]],
  ])("[V146] no fix for any row: %s", (_, departments) => {
    const [finding] = findingsOf(separatorMixed, listOf(...departments));
    expect(finding?.fix).toBeNull();
    expect(finding?.cell).toBe("C3");
  });
});
