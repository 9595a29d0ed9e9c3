import { cellPosition } from "../../../../src/core/sheet/cellPosition";
import { patchRows } from "../../../../src/core/sheet/patchRows";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";

/** B3:C6 */
const SHEET: SheetSnapshot = {
  name: "一覧",
  firstRow: 2,
  firstColumn: 1,
  values: [
    ["番号", "現状"],
    [1, 982],
    [2, 0.5],
    [3, null],
  ],
  formats: [undefined, ["", '#,##0"百万円"']],
  merges: [{ firstRow: 2, firstColumn: 1, rows: 1, columns: 2 }],
};

function rows(part: Partial<SheetSnapshot>): SheetSnapshot {
  return { name: "一覧", firstRow: 4, firstColumn: 1, values: [[2, 0.75]], ...part };
}

describe("patchRows", () => {
  it("[S120] puts the rows in the place of those that stood there, and shares the others", () => {
    const before = JSON.stringify(SHEET);
    const patched = patchRows(SHEET, rows({ formats: [["", "0%"]] }))!;
    expect(patched.values).toEqual([
      ["番号", "現状"],
      [1, 982],
      [2, 0.75],
      [3, null],
    ]);
    expect(patched.formats).toEqual([undefined, ["", '#,##0"百万円"'], ["", "0%"]]);
    expect(patched.merges).toBe(SHEET.merges);
    expect(patched.values[1]).toBe(SHEET.values[1]);
    expect(JSON.stringify(SHEET)).toBe(before);
  });

  it("[S120] a format that is gone doesn't stay", () => {
    expect(patchRows(SHEET, rows({ firstRow: 3 }))!.formats).toEqual([undefined, undefined]);
  });

  it("[S120] the sheet may have become wider, on both sides", () => {
    expect(patchRows(SHEET, rows({ values: [[2, 0.75, "新しい列"]] }))!.values[2]).toEqual([
      2,
      0.75,
      "新しい列",
    ]);
    const fromA = rows({ firstColumn: 0, values: [[null, 2, 1]], formats: [["", "", "0%"]] });
    expect(patchRows(SHEET, fromA)!.values[2]).toEqual([2, 1]);
    expect(patchRows(SHEET, fromA)!.formats![2]).toEqual(["", "0%"]);
    const fromC = rows({ firstColumn: 2, values: [[1]], formats: [["0%"]] });
    expect(patchRows(SHEET, fromC)!.values[2]).toEqual([null, 1]);
    expect(patchRows(SHEET, fromC)!.formats![2]).toEqual(["", "0%"]);
  });

  it.each<[string, Partial<SheetSnapshot>]>([
    ["above", { firstRow: 1 }],
    ["below", { firstRow: 6 }],
    ["reaching below", { firstRow: 5, values: [[3], [4]] }],
    ["with something left of it", { firstColumn: 0, values: [["※", 2, 1]] }],
  ])("[S120] the sheet has to be read anew: %s", (_, part) => {
    expect(patchRows(SHEET, rows(part))).toBeUndefined();
  });
});

describe("cellPosition", () => {
  it.each([
    ["A1", 0, 0],
    ["E26", 25, 4],
    ["AA10", 9, 26],
    ["XFD1048576", 1_048_575, 16_383],
  ])("[S1] %s", (cell, row, column) => {
    expect(cellPosition(cell)).toEqual({ row, column });
  });
});
