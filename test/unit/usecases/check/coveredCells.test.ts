import { coveredCells } from "../../../../src/usecases/check/coveredCells";

describe("coveredCells", () => {
  // B3:C5, B8:B9 and, out of order, D1:D2
  const isCovered = coveredCells([
    { firstRow: 7, firstColumn: 1, rows: 2, columns: 1 },
    { firstRow: 2, firstColumn: 1, rows: 3, columns: 2 },
    { firstRow: 0, firstColumn: 3, rows: 2, columns: 1 },
  ]);

  it.each([
    ["the first cell", 2, 1, false],
    ["below the first", 3, 1, true],
    ["the last row", 4, 1, true],
    ["the row behind", 5, 1, false],
    ["the row before", 1, 1, false],
    ["beside the first", 2, 2, true],
    ["the last cell", 4, 2, true],
    ["the column behind", 3, 3, false],
    ["the column before", 3, 0, false],
    ["the first cell of another in the column", 7, 1, false],
    ["the second cell of another in the column", 8, 1, true],
    ["behind all", 9, 1, false],
    ["another column", 1, 3, true],
  ])("[V145] %s", (_, row, column, covered) => {
    expect(isCovered({ row, column })).toBe(covered);
  });

  it("[V145] nothing is covered where nothing is merged", () => {
    expect(coveredCells([])({ row: 0, column: 0 })).toBe(false);
  });
});
