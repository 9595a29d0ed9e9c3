import { plainRange } from "../../../src/workbook/plainRange";

describe("the cells that a reference stands for", () => {
  it.each([
    ["=設定!$A$5:$C$8", "設定", 4, 0, 4, 3],
    ["='評価 表'!$B$2", "評価 表", 1, 1, 1, 1],
    ["='課''s!'!A1:B1", "課's!", 0, 0, 1, 2],
    ["Sheet1!AA10", "Sheet1", 9, 26, 1, 1],
    ["=設定!$A:$C", "設定", 0, 0, 1_048_576, 3],
    ["=設定!$2:$3", "設定", 1, 0, 2, 16_384],
    ["=設定!$XFD$1048576", "設定", 1_048_575, 16_383, 1, 1],
  ])("%s", (formula, sheet, firstRow, firstColumn, rows, columns) => {
    expect(plainRange(formula)).toEqual({ sheet, firstRow, firstColumn, rows, columns });
  });

  it.each([
    "=0.75",
    '="設定!A1"',
    "=設定!#REF!",
    "=#REF!$A$1",
    "=設定!$A$1,設定!$B$1",
    "=OFFSET(設定!$A$1,1,1)",
    "=$A$1",
    "=設定!$A",
    "=設定!A1:B",
    "=設定!XFE1",
    "=設定!A1048577",
    "=設定!A0",
    "=設定!B1:A1",
    "=Sheet1:Sheet3!A1",
    "",
  ])("%s is none", (formula) => {
    expect(plainRange(formula)).toBeUndefined();
  });
});
