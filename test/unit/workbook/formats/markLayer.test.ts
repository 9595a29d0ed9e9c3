import type { Severity } from "../../../../src/core/validation/finding";
import { areaAddresses, markedCells, markLayers } from "../../../../src/workbook/formats/markLayer";

const cell = (row: number, column: number, severity: Severity = "error") => ({ row, column, severity });

describe("markLayers", () => {
  it("cells of one severity below each other are one box, whatever their order", () => {
    const cells = [cell(5, 2), cell(3, 2), cell(4, 2), cell(4, 3), cell(7, 2), cell(1, 0, "info")];
    expect(markLayers([{ sheet: "一覧", cells }])).toEqual([
      {
        sheet: "一覧",
        marks: [
          {
            severity: "error",
            boxes: [
              { row: 3, column: 2, rows: 3, columns: 1 },
              { row: 7, column: 2, rows: 1, columns: 1 },
              { row: 4, column: 3, rows: 1, columns: 1 },
            ],
          },
          { severity: "info", boxes: [{ row: 1, column: 0, rows: 1, columns: 1 }] },
        ],
      },
    ]);
  });

  it("a cell that several plans name is marked once, by the gravest", () => {
    const layers = markLayers([
      { sheet: "一覧", cells: [cell(1, 1, "warning"), cell(1, 1, "info")] },
      { sheet: "一覧", cells: [cell(1, 1, "error"), cell(1, 1, "warning")] },
    ]);
    expect(layers).toEqual([
      { sheet: "一覧", marks: [{ severity: "error", boxes: [{ row: 1, column: 1, rows: 1, columns: 1 }] }] },
    ]);
    expect(markedCells(layers)).toBe(1);
  });

  it("a plan without cells is a layer without marks", () => {
    expect(markLayers([{ sheet: "一覧", cells: [] }])).toEqual([{ sheet: "一覧", marks: [] }]);
  });
});

describe("areaAddresses", () => {
  const single = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

  it("none of nothing", () => {
    expect(areaAddresses([])).toEqual([]);
  });

  it("boxes of several cells and of one, between commas", () => {
    expect(areaAddresses([{ row: 0, column: 0, rows: 2, columns: 1 }, single(4, 2)])).toEqual(["A1:A2,C5"]);
  });

  it("are as long as Excel takes them, 8,192 characters, and no longer; no box is lost", () => {
    // "A1000," is six characters: 1,365 of them are 8,190, less the last comma
    const boxes = Array.from({ length: 2_000 }, (_, at) => single(999 + at, 0));
    const addresses = areaAddresses(boxes);
    expect(addresses.map(({ length }) => length)).toEqual([8_189, 3_809]);
    const cells = addresses.flatMap((address) => address.split(","));
    expect([cells.length, cells[0], cells[1_365], cells.at(-1)]).toEqual([2_000, "A1000", "A2365", "A2999"]);
  });

  it("one of exactly 8,192 characters is one", () => {
    // 1,024 times "AA10000," less the last comma are 8,191; with one letter more in the last, 8,192
    const boxes = Array.from({ length: 1_023 }, (_, at) => single(9_999 + at, 26));
    expect(areaAddresses([...boxes, single(99_999, 26)]).map(({ length }) => length)).toEqual([8_192]);
    expect(areaAddresses([...boxes, single(999_999, 26)]).map(({ length }) => length)).toEqual([8_183, 9]);
  });
});
