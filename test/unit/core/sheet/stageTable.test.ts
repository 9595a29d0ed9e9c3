import { DEFAULT_STAGES } from "../../../../src/core/grading/stage";
import { readLists } from "../../../../src/core/sheet/readLists";
import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import type { BookSnapshot, CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import { stageSettings, stageTable } from "../../../../src/core/sheet/stageTable";
import { bookOf, sheetOf } from "../../../support/bookOf";

const bookWith = (lines: readonly (readonly CellValue[])[], firstRow: number, rows: number): BookSnapshot =>
  bookOf(
    [
      sheetOf([
        ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"],
        ["1", "収納", "税務課", "収納率", 50, 60, 100, "C"],
      ]),
      sheetOf(lines, "設定"),
    ],
    [{ name: "段階の言葉", sheet: "設定", firstRow, firstColumn: 0, rows, columns: 2 }],
  );
const wordsIn = (book: BookSnapshot) => stageTable(book)?.lines.map(({ words }) => words);

describe("stageTable", () => {
  it("[S150] rates and words as they stand, with their cells; a heading is passed over", () => {
    const book = bookWith(
      [
        ["段階の率", "言葉"],
        [0.5, "検討"],
        [null, null],
        [{ error: "#REF!" }, "実施"],
      ],
      0,
      4,
    );
    const read = stageSettings(book);
    const at = (cell: string) => ({ sheet: "設定", cell });
    expect(read?.lines).toEqual([
      { rate: 0.5, words: "検討", place: at("A2") },
      { rate: "", words: "", place: at("A3") },
      { rate: "#REF!", words: "実施", place: at("A4") },
    ]);
    expect(read?.issues).toEqual([{ code: "rate-unreadable", line: 3, text: "#REF!" }]);
  });

  it("[S150] a first line whose rate can't be read is a heading only where it says so", () => {
    expect(
      wordsIn(
        bookWith(
          [
            ["高い", "検討"],
            [1, "実施"],
          ],
          0,
          2,
        ),
      ),
    ).toEqual(["検討", "実施"]);
    expect(
      wordsIn(
        bookWith(
          [
            ["率", "段階"],
            [1, "実施"],
          ],
          0,
          2,
        ),
      ),
    ).toEqual(["実施"]);
  });

  it("[S151] lines of both just below belong to it; a note, a title and what follows a gap don't", () => {
    const lines = [
      [0, "中止"],
      [0.5, "試行"],
      ["75%", "決定"],
    ];
    expect(wordsIn(bookWith([...lines, ["検証は、この表を使います。"], [1, "実施"]], 0, 2))).toEqual([
      "中止",
      "試行",
      "決定",
    ]);
    expect(wordsIn(bookWith([...lines, [null, "覚え書き"], [1, "実施"]], 0, 3))).toHaveLength(3);
    expect(wordsIn(bookWith([...lines, [1, ""]], 0, 3))).toHaveLength(3);
  });

  it("[S150] a name over a whole column is read so far and no further", () => {
    expect(wordsIn(bookWith([[1, "実施"]], 0, 1_048_576))).toHaveLength(50);
  });

  it("[S152] all lists are read by its stages", () => {
    const book = bookWith(
      [
        [0.4, "試行"],
        [1, "実施"],
      ],
      0,
      2,
    );
    const stages = stageSettings(book)?.stages;
    expect(stages?.map(({ words }) => words)).toEqual([["試行"], ["実施"]]);
    expect(readPlanBook(book).book.list?.stages).toEqual(stages);
    expect(readLists(book)[0]?.list.stages).toEqual(stages);
  });

  it("[S152] by the standard ones where it can't be used, or isn't there", () => {
    const unusable = bookWith(
      [
        [0.4, "試行・実施"],
        [1, "実施"],
      ],
      0,
      2,
    );
    expect(readPlanBook(unusable).book.list?.stages).toBe(DEFAULT_STAGES);
    const none = { ...unusable, names: [] };
    expect(stageSettings(none)).toBeUndefined();
    expect(readPlanBook(none).book.list?.stages).toBe(DEFAULT_STAGES);
  });
});
