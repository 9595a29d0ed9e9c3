import { shiftFixedReferences } from "../../../workbench/host/excel/features/shiftFixedReferences";
import type { Shift } from "../../../workbench/host/excel/shiftBox";

const ROWS: Shift = { along: "rows", kind: "insert", at: 9, count: 2 };
const COLUMNS: Shift = { along: "columns", kind: "insert", at: 2, count: 1 };
const own = { sheetName: "評価 表", isOwnSheet: true };
const other = { sheetName: "評価 表", isOwnSheet: false };

it.each<[string, Shift, string]>([
  ["=$A6>$H$20", ROWS, "=$A6>$H$22"],
  ["=A20>$H$9", ROWS, "=A20>$H$9"],
  ["=SUM($A$5:$A$12)", ROWS, "=SUM($A$5:$A$14)"],
  ["=SUM($A$12:$A$5)", ROWS, "=SUM($A$14:$A$5)"],
  ["=SUM($A$12:A12)", ROWS, "=SUM($A$14:A12)"],
  ["=SUM($9:$12)+SUM(10:12)", ROWS, "=SUM($9:$14)+SUM(10:12)"],
  ["=SUM($B:$D)", ROWS, "=SUM($B:$D)"],
  ["=SUM($B:$D)+$C$1+C1", COLUMNS, "=SUM($B:$E)+$D$1+C1"],
  ['="$A$20"&LOG10(5)', ROWS, '="$A$20"&LOG10(5)'],
  ["='評価 表'!$A$20+Sheet2!$A$20", ROWS, "='評価 表'!$A$22+Sheet2!$A$20"],
  ["=SUM('評価 表'!$A$5:$A$12)", ROWS, "=SUM('評価 表'!$A$5:$A$14)"],
  ["=$A$10+1", { ...ROWS, kind: "delete" }, "=#REF!+1"],
  ["=SUM($A$10:$A$11)", { ...ROWS, kind: "delete" }, "=SUM(#REF!)"],
  ["=SUM($A$8:$A$15)", { ...ROWS, kind: "delete" }, "=SUM($A$8:$A$13)"],
])("%s after a change of rows or columns on its own sheet", (formula, shift, expected) => {
  expect(shiftFixedReferences(formula, shift, own)).toBe(expected);
});

it("elsewhere only references that name the sheet move", () => {
  expect(shiftFixedReferences("=$A$20+'評価 表'!$A$20+評価!$A$20", ROWS, other)).toBe(
    "=$A$20+'評価 表'!$A$22+評価!$A$20",
  );
});
