import { rateColumns } from "../../../../src/core/sheet/rateColumns";
import type { CellValue, SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";

const PERCENT = "0.0%";

/** One heading row, then plans. @param formats of every plan's cells */
function list(
  heading: readonly CellValue[],
  plans: readonly CellValue[][],
  formats: string[],
): SheetSnapshot {
  const values = [heading, ...plans];
  return {
    name: "一覧",
    firstRow: 3,
    firstColumn: 1,
    values,
    formats: [undefined, ...plans.map(() => formats)],
  };
}

const HEADINGS = { headingRow: 0, firstRow: 1, rates: [] };

describe("rateColumns", () => {
  it.each(["達成率等", "達成率", "達 成 率\n※", "目標達成率", "進捗率", "達成率・進捗率"])(
    "[S140] %s over percentages is a column of rates",
    (heading) => {
      const sheet = list(
        ["行動計画", heading],
        [
          ["1 窓口", 0.666],
          ["2 広報", null],
        ],
        ["", PERCENT],
      );
      expect(rateColumns(sheet, HEADINGS, [1, 2])).toEqual([1]);
    },
  );

  it("[S140] 66.6 without a percent sign is none, nor is a column with one such number", () => {
    const sheet = list(["行動計画", "達成率"], [["1 窓口", 66.6]], ["", "0.0"]);
    expect(rateColumns(sheet, HEADINGS, [1, 1])).toEqual([]);
    const mixed = list(
      ["行動計画", "達成率"],
      [
        ["1 窓口", 0.5],
        ["2 広報", 66.6],
      ],
      ["", PERCENT],
    );
    const formats = [undefined, ["", PERCENT], ["", ""]];
    expect(rateColumns({ ...mixed, formats }, HEADINGS, [1, 2])).toEqual([]);
  });

  it("[S140] what stands below the plans or above the headings doesn't count", () => {
    const sheet: SheetSnapshot = {
      name: "一覧",
      firstRow: 0,
      firstColumn: 0,
      values: [
        ["達成率", null],
        ["行動計画", "達成率"],
        ["1 窓口", 0.5],
        ["合計", 66.6],
      ],
      formats: [undefined, undefined, ["", PERCENT], ["", ""]],
    };
    expect(rateColumns(sheet, { headingRow: 1, firstRow: 2, rates: [] }, [2, 2])).toEqual([1]);
  });

  it("[S140] rows that are yet to be filled in, texts and errors leave it one", () => {
    const sheet = list(["行動計画", "達成率等"], [["1 窓口", ""], ["2 広報", { error: "#N/A" }], ["3"]], []);
    expect(rateColumns(sheet, HEADINGS, [1, 3])).toEqual([1]);
  });

  it("[S140] other headings are none: 達成度, 指標の達成率（％）の説明", () => {
    const sheet = list(["達成度", "指標の達成率（％）の説明"], [[0.5, 0.5]], [PERCENT, PERCENT]);
    expect(rateColumns(sheet, HEADINGS, [1, 1])).toEqual([]);
  });

  it("[S140] several are told from left to right", () => {
    const sheet = list(["進捗率", "行動計画", "達成率"], [[0.1, "1 窓口", 0.2]], [PERCENT, "", PERCENT]);
    expect(rateColumns(sheet, HEADINGS, [1, 1])).toEqual([0, 2]);
  });
});
