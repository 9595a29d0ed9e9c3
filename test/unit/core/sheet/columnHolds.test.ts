import fc from "fast-check";
import { columnHolds, holdsMarks } from "../../../../src/core/sheet/columnHolds";
import type { HeadedColumn } from "../../../../src/core/sheet/headingBlock";
import type { CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import { sheetOf } from "../../../support/bookOf";

const headed = (text: string, column = 0): HeadedColumn => ({
  field: "grade",
  year: undefined,
  weak: false,
  column,
  row: 0,
  text,
});

const holds = (
  cells: readonly CellValue[],
  heading = "達成度",
  formats?: readonly string[],
): ReturnType<typeof columnHolds> => {
  const codes = formats && [[""], ...formats.map((code) => [code])];
  return columnHolds(sheetOf([[heading], ...cells.map((cell) => [cell])], "一覧", codes), headed(heading), 1);
};

const SENTENCE = "窓口の待ち時間が前の年度より短くなった。";

describe("columnHolds", () => {
  it.each<readonly [string, readonly CellValue[], "grades" | "rates" | "remarks"]>([
    ["letters", ["A", "B", "C"], "grades"],
    ["rates with their sign", ["81.2%", "120.0%", "20%"], "rates"],
    ["rates written wide", ["８１．２％", "９０％"], "rates"],
    ["bare rates", [86.7, 105, 55.6], "rates"],
    ["falling ones", ["△5.0", "-12.5", 80.5], "rates"],
    ["levels up to 10", [1, 5, 10], "grades"],
    ["one past them", [1, 5, 11], "rates"],
    ["half a level", [1, 2.5, 3], "rates"],
    ["a rate among letters", ["A", "81.2%", "B"], "grades"],
    ["as many of both", ["A", "81.2%"], "grades"],
    ["a letter among rates", ["A", "81.2%", "90%"], "rates"],
    ["blanks and none marks beside", [null, "81.2%", "-", "90%", "", "なし"], "rates"],
    ["sentences", [SENTENCE, "会議を開いた。", "A"], "remarks"],
    ["twenty characters", ["あ".repeat(20), "い".repeat(20)], "grades"],
    ["twenty-one", ["あ".repeat(21), "い".repeat(21)], "remarks"],
    ["half of them sentences", [SENTENCE, "A"], "grades"],
    ["nothing", [], "grades"],
  ])("[S141] %s", (_, cells, expected) => {
    expect(holds(cells)).toBe(expected);
  });

  it("[S141] whole numbers up to 10 are rates where the heading or the format says percent", () => {
    expect(holds([8, 9, 10], "達成度(％)")).toBe("rates");
    expect(holds([0.8, 1, 1], "達成度", ["0%", "0%", "0%"])).toBe("rates");
    expect(holds([8, 9, 10], "達成度", ["0", "0", "0"])).toBe("grades");
  });

  it("[S141] only the rows under the headings, and only its own column", () => {
    const sheet = sheetOf([
      ["81.2%", "A"],
      ["90%", "B"],
      ["A", "80%"],
    ]);
    expect(columnHolds(sheet, headed("達成度"), 2)).toBe("grades");
    expect(columnHolds(sheet, headed("達成度", 1), 2)).toBe("rates");
  });

  it("[S141] most cells decide, in whatever order", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(9), fc.boolean(), (rates, grades, remarks, turned) => {
        const cells = [
          ...Array<string>(rates).fill("81.2%"),
          ...Array<string>(grades).fill("B"),
          ...Array<string>(remarks).fill(SENTENCE),
        ];
        const half = cells.length / 2;
        expect(holds(turned ? cells.reverse() : cells)).toBe(
          rates > half ? "rates" : remarks > half ? "remarks" : "grades",
        );
      }),
    );
  });
});

describe("holdsMarks", () => {
  const marks = (cells: readonly CellValue[]): boolean =>
    holdsMarks(sheetOf([["進捗状況"], ...cells.map((cell) => [cell])]), 0, 1);

  it.each<readonly [string, readonly CellValue[], boolean]>([
    ["circles", ["◎", "○", "△"], true],
    ["letters", ["A", "B+", "Ｓ"], true],
    ["words", ["順調", "やや遅れている", "概ね順調である"], true],
    ["two of them", ["◎", "○"], false],
    ["three of four", ["◎", "○", "△", "会議を開催"], true],
    ["three of five", ["◎", "○", "△", "会議を開催", "研修を実施"], false],
    ["blanks don't count", ["◎", null, "○", "-", "△"], true],
    ["longer texts about it", Array<string>(3).fill("おおむね計画のとおり順調に進んだ"), false],
    ["what was done", ["会議を開催", "研修を実施", "窓口を増設"], false],
    ["nothing", [], false],
  ])("[S141] %s: %s", (_, cells, expected) => {
    expect(marks(cells)).toBe(expected);
  });
});
