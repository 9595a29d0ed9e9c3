import { parseReference } from "../../../../src/xlsx/formula/parseReference";

/** sheet, then rows and columns from 0 */
function shape(text: string) {
  const reference = parseReference(text);
  if (reference === undefined) return undefined;
  const { sheet, top, left, bottom, right } = reference;
  return [sheet, top.index, left.index, bottom.index, right.index];
}

describe("parseReference", () => {
  it.each([
    ["E26", [undefined, 25, 4, 25, 4]],
    ["$D$9:$F$33", [undefined, 8, 3, 32, 5]],
    ["F33:D9", [undefined, 8, 3, 32, 5]],
    ["設定!$A$4:$B$7", ["設定", 3, 0, 6, 1]],
    ["'行動 計画'!A1", ["行動 計画", 0, 0, 0, 0]],
    ["'課長''s'!A1:B2", ["課長's", 0, 0, 1, 1]],
    ["R2!A1", ["R2", 0, 0, 0, 0]],
  ])("%s", (text, expected) => {
    expect(shape(text)).toEqual(expected);
  });

  it.each([
    "",
    "#REF!",
    "設定!#REF!",
    "A:B",
    "1:3",
    "A1,B2",
    "A1:B2:C3",
    "一:三!A1",
    "'[前年.xlsx]一覧'!A1",
    "[1]一覧!A1",
    "'一覧!A1",
    "'一覧'A1",
    "OFFSET(A1,1,1)",
    '"A"',
    "評価基準",
    "A1 ",
  ])("%p is none", (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});
