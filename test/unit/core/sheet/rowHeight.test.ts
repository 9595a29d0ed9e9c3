import { rowHeight } from "../../../../src/core/sheet/rowHeight";

describe("rowHeight", () => {
  it.each([
    ["nothing", [], [], 22],
    ["one line", ["計画"], [5], 22],
    ["as many characters as fit, and one more", ["一二三四五"], [11], 22],
    ["one more than fits", ["一二三四五六"], [11], 39],
    ["ASCII and half-width katakana are half as wide", ["12345ｱｲｳｴｵ"], [11], 22],
    ["line breaks", ["一\n二\n三"], [11], 56],
    ["a blank line", ["一\n\n三"], [11], 56],
    ["the tallest cell counts", ["一", "一二三四五六", "一"], [11, 6, 11], 56],
    ["what isn't text takes a line", [null, 982_000_000_000], [3, 3], 22],
  ])("%s", (_, texts, widths, points) => {
    expect(rowHeight(texts, widths)).toBe(points);
  });
});
