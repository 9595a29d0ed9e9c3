import { parseCell } from "../../../../src/xlsx/formula/parseCell";

const free = (index: number) => ({ index, fixed: false });
const fixed = (index: number) => ({ index, fixed: true });

describe("parseCell", () => {
  it.each([
    ["A1", free(0), free(0)],
    ["E26", free(25), free(4)],
    ["$E26", free(25), fixed(4)],
    ["e$26", fixed(25), free(4)],
    ["$AA$10", fixed(9), fixed(26)],
    ["XFD1048576", free(1_048_575), free(16_383)],
  ])("%s", (text, row, column) => {
    expect(parseCell(text)).toEqual({ row, column });
  });

  it.each([
    "",
    "A",
    "1",
    "A0",
    "XFE1",
    "A1048577",
    "$",
    "$$A1",
    "A$$1",
    "A1B",
    "行1",
    "FY2020年",
    "A 1",
    "A99999999999999999999",
  ])("%p is none", (text) => {
    expect(parseCell(text)).toBeUndefined();
  });
});
