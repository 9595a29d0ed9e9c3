import { readLists } from "../../../../src/core/sheet/readLists";
import { sheetReference } from "../../../../src/core/sheet/sheetReference";
import { bookOf, sheetOf } from "../../../support/bookOf";

const HEADINGS = [
  "番号",
  "行動計画",
  "担当部署",
  "指標",
  "H29(当初)",
  "R2(現状)",
  "R4(目標)",
  "概要",
  "R1達成度",
  "R2達成度",
];
const ROW = ["1", "窓口サービスの向上", "市民課", "満足度", "50点", "65点", "80点", "", "D", "C"];
const UNMEASURABLE = ["2", "水道事業等の健全化", "水道局", "指標の設定困難"];

describe("readLists", () => {
  it("[S46] every list, in the order of the sheets", () => {
    const sheets = [
      sheetOf([["表紙"]], "表紙"),
      sheetOf([HEADINGS.slice(0, 9), ROW], "去年"),
      sheetOf([HEADINGS, ROW], "今年"),
    ];
    expect(readLists(bookOf(sheets)).map(({ list }) => list.sheet)).toEqual(["去年", "今年"]);
  });

  it("[S47] blocks of grades and of what can't be measured, wherever the sheet begins", () => {
    const sheet = { ...sheetOf([HEADINGS, ROW, UNMEASURABLE, ["3"]]), firstRow: 5, firstColumn: 2 };
    const [read] = readLists(bookOf([sheet]));
    expect(read?.boxes).toEqual({
      grades: [
        { row: 6, column: 10, rows: 3, columns: 1 },
        { row: 6, column: 11, rows: 3, columns: 1 },
      ],
      rates: [],
      unmeasurable: [
        { row: 7, column: 6, rows: 1, columns: 3 },
        { row: 7, column: 10, rows: 1, columns: 2 },
      ],
    });
  });

  it("[S47] a list without plans has none", () => {
    expect(readLists(bookOf([sheetOf([HEADINGS])]))[0]?.boxes).toEqual({
      grades: [],
      unmeasurable: [],
      rates: [],
    });
  });
});

describe("sheetReference", () => {
  it.each([
    ["設定", "=設定!$A$12:$A$15"],
    ["設定 2", "='設定 2'!$A$12:$A$15"],
    ["R2の設定", "='R2の設定'!$A$12:$A$15"],
    ["A's", "='A''s'!$A$12:$A$15"],
  ])("[S48] %s", (sheet, expected) => {
    expect(sheetReference(sheet, { row: 11, column: 0, rows: 4, columns: 1 })).toBe(expected);
  });

  it("[S48] one cell", () => {
    expect(sheetReference("設定", { row: 0, column: 27, rows: 1, columns: 1 })).toBe("=設定!$AB$1");
  });
});
