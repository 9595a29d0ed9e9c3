import { readLists } from "../../../../src/core/sheet/readLists";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import { scaleUnreadable } from "../../../../src/core/validation/rules/structure/scaleUnreadable";
import { bookOf, sheetOf } from "../../../support/bookOf";
import { sentencesOf } from "../../../support/findingsOf";

const HEADINGS = ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
const listOf = (grades: readonly string[], legend: readonly string[] = [], name = "一覧"): SheetSnapshot =>
  sheetOf(
    [
      HEADINGS,
      ...grades.map((grade, at) => [
        `${at + 1} 窓口の改善`,
        "市民課",
        "満足度",
        "50点",
        "65点",
        "80点",
        grade,
      ]),
      ...legend.map((line) => [line]),
    ],
    name,
  );
const legendSheet = (lines: readonly string[], name = "凡例"): SheetSnapshot =>
  sheetOf(
    lines.map((line) => line.split(" ")),
    name,
  );

const MARKS = ["◎ 100%以上", "○ 50%以上100%未満", "△ 50%未満"];
const LETTERS = ["A 75%以上", "B 50%以上75%未満", "C 50%未満"];

const scalesOf = (...sheets: SheetSnapshot[]): string[] =>
  readLists(bookOf(sheets)).map(
    ({ list }) => `${list.scaleSource} ${list.scale.map(({ label }) => label).join("")}`,
  );

describe("legendsElsewhere", () => {
  it("[S65] the only other sheet with a legend gives the scale of a list without one", () => {
    expect(scalesOf(listOf(["○", "△"]), legendSheet(MARKS))).toEqual(["sheet ◎○△"]);
    expect(
      scalesOf(legendSheet(LETTERS, "評価基準"), sheetOf([["表紙"]], "表紙"), listOf(["B", ""])),
    ).toEqual(["sheet ABC"]);
  });

  it("[S65] a legend at the table comes first", () => {
    expect(scalesOf(listOf(["B"], LETTERS), legendSheet(MARKS))).toEqual(["legend ABC"]);
  });

  it("[S65] a scale by name comes first", () => {
    const book = bookOf(
      [listOf(["○"]), legendSheet(MARKS), sheetOf([["甲", 0.5], ["乙"]], "設定")],
      [{ name: "評価基準", sheet: "設定", firstRow: 0, firstColumn: 0, rows: 2, columns: 2 }],
    );
    expect(readLists(book)[0]?.list.scaleSource).toBe("name");
  });

  it("[S65] of two sheets with legends neither is taken", () => {
    expect(scalesOf(listOf(["○", "△"]), legendSheet(MARKS), legendSheet(LETTERS, "前の基準"))).toEqual([
      "default ABCD",
    ]);
  });

  it("[S65] the legend of another list is its own", () => {
    expect(scalesOf(listOf(["A"]), listOf(["○"], MARKS, "別の一覧"))).toEqual(["default ABCD", "legend ◎○△"]);
  });

  it("[S65] not one that fits the grades worse than A to D", () => {
    expect(scalesOf(listOf(["A", "D"]), legendSheet(MARKS))).toEqual(["default ABCD"]);
    expect(scalesOf(listOf(["A", "D"]), legendSheet(LETTERS))).toEqual(["default ABCD"]);
  });

  it("[S26][S65] wide letters are the scale's, where the list writes them wide too", () => {
    const wide = ["Ａ 75%以上", "Ｂ 50%以上75%未満", "Ｃ 50%未満"];
    expect(scalesOf(listOf(["Ｂ"]), legendSheet(wide))).toEqual(["sheet ＡＢＣ"]);
  });

  it("[S53][S65] the finding on a legend that can't be used says that the other sheet's is", () => {
    const broken = ["◎ 100%以上", "○ 50%以上90%未満"];
    expect(sentencesOf(scaleUnreadable, bookOf([listOf(["○"], broken), legendSheet(MARKS)]))).toEqual([
      "G1 表の目安（◎・○）に、隙間か重なりがあります。境目をそろえてください。今はほかのシートの目安で確かめています。",
    ]);
  });
});
