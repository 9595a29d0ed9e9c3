import { cellAddress } from "../../../../src/core/sheet/cellAddress";
import { columnIndex } from "../../../../src/core/sheet/columnIndex";

describe("columnIndex", () => {
  it.each([
    ["A", 0],
    ["z", 25],
    ["AA", 26],
    ["az", 51],
    ["BA", 52],
    ["XFD", 16_383],
  ])("[S1] %s is column %d", (letters, column) => {
    expect(columnIndex(letters)).toBe(column);
  });

  it("[S1] reads every column back that an address names", () => {
    for (let column = 0; column < 16_384; column++)
      expect(columnIndex(cellAddress(0, column).slice(0, -1))).toBe(column);
  });
});
