import {
  columnIndex,
  columnName,
  formatAddress,
  formatBox,
  parseAddress,
} from "../../../workbench/host/excel/address";
import { boundingBox, intersection, isOnSheet } from "../../../workbench/host/excel/box";
import { shiftBox } from "../../../workbench/host/excel/shiftBox";
import type { Shift } from "../../../workbench/host/excel/shiftBox";

const box = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("an address", () => {
  it.each([
    ["A1", undefined, box(0, 0, 1, 1)],
    ["$B$2:C4", undefined, box(1, 1, 3, 2)],
    ["C4:B2", undefined, box(1, 1, 3, 2)],
    ["b2", undefined, box(1, 1, 1, 1)],
    ["A:C", undefined, box(0, 0, 1_048_576, 3)],
    ["2:3", undefined, box(1, 0, 2, 16_384)],
    ["XFD1048576", undefined, box(1_048_575, 16_383, 1, 1)],
    ["Sheet1!A1", "Sheet1", box(0, 0, 1, 1)],
    ["='評価 表'!$A$1:$B$2", "評価 表", box(0, 0, 2, 2)],
    ["'It''s'!A1", "It's", box(0, 0, 1, 1)],
  ])("%s is read", (text, sheet, expected) => {
    expect(parseAddress(text)).toEqual(sheet === undefined ? { box: expected } : { sheet, box: expected });
  });

  it.each(["", "A", "A0", "1A", "XFE1", "A1048577", "評価一覧", "A1:B", "A1,B2", "A1:B2:C3"])(
    "%j is none",
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it.each([
    [box(0, 0, 1, 1), "A1", "$A$1"],
    [box(1, 26, 2, 1), "AA2:AA3", "$AA$2:$AA$3"],
    [box(0, 1, 1_048_576, 2), "B:C", "$B:$C"],
    [box(4, 0, 1, 16_384), "5:5", "$5:$5"],
  ])("is written from a box", (each, relative, absolute) => {
    expect([formatBox(each), formatBox(each, { absolute: true })]).toEqual([relative, absolute]);
  });

  it.each([
    ["Sheet1", "Sheet1!A1"],
    ["評価表", "評価表!A1"],
    ["評価 表", "'評価 表'!A1"],
    ["R8", "'R8'!A1"],
    ["2026", "'2026'!A1"],
    ["It's", "'It''s'!A1"],
    ["a-b", "'a-b'!A1"],
  ])("puts the sheet %s in quotes where Excel does", (sheet, expected) => {
    expect(formatAddress(sheet, box(0, 0, 1, 1))).toBe(expected);
  });

  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (index, name) => {
    expect([columnName(index), columnIndex(name)]).toEqual([name, index]);
  });
});

describe("a box", () => {
  it("lies on the sheet or not", () => {
    expect(isOnSheet(box(1_048_575, 16_383, 1, 1))).toBe(true);
    expect(
      [
        box(0, 0, 0, 1),
        box(-1, 0, 1, 1),
        box(1_048_576, 0, 1, 1),
        box(0, 16_383, 1, 2),
        box(0.5, 0, 1, 1),
      ].map(isOnSheet),
    ).toEqual([false, false, false, false, false]);
  });

  it("meets others", () => {
    expect(intersection(box(0, 0, 3, 3), box(2, 1, 5, 1))).toEqual(box(2, 1, 1, 1));
    expect(intersection(box(0, 0, 2, 2), box(2, 0, 1, 1))).toBeUndefined();
    expect(boundingBox(box(3, 3, 1, 1), box(0, 1, 1, 1))).toEqual(box(0, 1, 4, 3));
  });

  it.each<[string, Shift, ReturnType<typeof box> | undefined]>([
    ["rows come above", { along: "rows", kind: "insert", at: 1, count: 2 }, box(7, 2, 3, 2)],
    ["rows come at its top", { along: "rows", kind: "insert", at: 5, count: 1 }, box(6, 2, 3, 2)],
    ["rows come within", { along: "rows", kind: "insert", at: 6, count: 2 }, box(5, 2, 5, 2)],
    ["rows come below", { along: "rows", kind: "insert", at: 8, count: 2 }, box(5, 2, 3, 2)],
    ["rows above go", { along: "rows", kind: "delete", at: 1, count: 2 }, box(3, 2, 3, 2)],
    ["its top goes", { along: "rows", kind: "delete", at: 4, count: 2 }, box(4, 2, 2, 2)],
    ["its end goes", { along: "rows", kind: "delete", at: 7, count: 9 }, box(5, 2, 2, 2)],
    ["all of it goes", { along: "rows", kind: "delete", at: 5, count: 3 }, undefined],
    ["columns come before", { along: "columns", kind: "insert", at: 0, count: 1 }, box(5, 3, 3, 2)],
    ["columns within go", { along: "columns", kind: "delete", at: 3, count: 1 }, box(5, 2, 3, 1)],
  ])("moves when %s", (_, shift, expected) => {
    expect(shiftBox(box(5, 2, 3, 2), shift)).toEqual(expected);
  });

  it("of whole columns stays when rows come or go", () => {
    const columns = box(0, 1, 1_048_576, 1);
    expect(shiftBox(columns, { along: "rows", kind: "insert", at: 0, count: 1 })).toEqual(columns);
    expect(shiftBox(columns, { along: "columns", kind: "insert", at: 0, count: 1 })).toEqual(
      box(0, 2, 1_048_576, 1),
    );
  });
});
