import { cellAddress } from "../../../../src/core/sheet/cellAddress";

describe("cellAddress", () => {
  it.each([
    [0, 0, "A1"],
    [25, 4, "E26"],
    [0, 25, "Z1"],
    [0, 26, "AA1"],
    [9, 701, "ZZ10"],
    [0, 702, "AAA1"],
    [1_048_575, 16_383, "XFD1048576"],
  ])("[S1] row %d, column %d is %s", (row, column, address) => {
    expect(cellAddress(row, column)).toBe(address);
  });
});
