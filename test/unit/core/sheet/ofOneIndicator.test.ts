import fc from "fast-check";
import type { HeadedColumn } from "../../../../src/core/sheet/headingBlock";
import type { ListField } from "../../../../src/core/sheet/listForm";
import { ofOneIndicator } from "../../../../src/core/sheet/ofOneIndicator";

/** Fields from left to right, parted by spaces; ? is a weak heading. */
function columnsOf(line: string): readonly HeadedColumn[] {
  return line.split(" ").map((word, column) => ({
    field: word.replace("?", "") as ListField,
    weak: word.endsWith("?"),
    year: undefined,
    column,
    row: 0,
    text: word,
  }));
}

const keptOf = (line: string): readonly number[] =>
  ofOneIndicator(columnsOf(line)).map(({ column }) => column);

describe("ofOneIndicator", () => {
  it.each([
    ["one", "number title indicator baseline target", [0, 1, 2, 3, 4]],
    [
      "the second has more",
      "title indicator target actual indicator baseline target actual grade",
      [0, 4, 5, 6, 7, 8],
    ],
    [
      "the first has more",
      "title indicator baseline target actual indicator target grade",
      [0, 1, 2, 3, 4, 7],
    ],
    ["as many: the last", "indicator target actual indicator target actual", [3, 4, 5]],
    ["the same value twice counts once", "indicator actual actual indicator target actual", [3, 4, 5]],
    ["the second has none", "indicator target indicator grade", [0, 1, 2, 3]],
    ["a weak heading is no second", "indicator target indicator? target actual", [0, 1, 2, 3, 4]],
    ["values before the first are all's", "target indicator unit actual indicator unit actual", [0, 4, 5, 6]],
  ])("[S142] %s", (_, line, kept) => {
    expect(keptOf(line)).toEqual(kept);
  });

  it("[S142] of any blocks one is left, with all its values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }), (counts) => {
        const values = ["baseline", "target", "actual", "unit"];
        const line = counts.map((count) => ["indicator", ...values.slice(0, count)].join(" ")).join(" ");
        const most = Math.max(...counts);
        const kept = keptOf(line);
        expect(kept).toHaveLength(most + 1);
        expect(kept[kept.length - 1]! - kept[0]!).toBe(most);
      }),
    );
  });
});
