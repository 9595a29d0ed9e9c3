import fc from "fast-check";
import { listTables } from "../../../../src/core/sheet/listTables";
import { readLists } from "../../../../src/core/sheet/readLists";
import type { CellValue, SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import { bookOf, sheetOf } from "../../../support/bookOf";

const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"];
/** another order, another year, no numbers of their own */
const OTHERS = ["行動計画", "担当課", "成果指標", "H30(当初)", "R3(現状)", "R5(目標)", "R3達成度"];
const plan = (number: number): CellValue[] => [
  String(number),
  `第${number}区の窓口`,
  "市民課",
  "満足度",
  "50点",
  "65点",
  "80点",
  "C",
];
const other = (number: number): CellValue[] => [
  `${number} 水道料金の見直し`,
  "水道局",
  "収納率",
  "90%",
  "95%",
  "98%",
  "◎",
];
const LEGEND = [["A 75%以上"], ["B 50%以上75%未満"], ["C 50%未満"]];
const MARKS = [["◎ 100%以上"], ["○ 100%未満"]];

const read = (values: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}) =>
  readLists(bookOf([{ ...sheetOf(values), ...more }])).map(({ list, locate, boxes }) => ({
    numbers: list.plans.map(({ number }) => number),
    waiting: list.emptyRows,
    scale: list.scale.map(({ label }) => label).join(""),
    source: list.scaleSource,
    year: list.reportYear,
    first: locate({ field: "title", plan: 0 }).cell,
    grade: locate({ field: "grade" }).cell,
    boxes: boxes.grades,
  }));

describe("listTables", () => {
  it("[S60] two tables under one another are two lists, each with its columns, years and legend", () => {
    const rows = [
      HEADINGS,
      plan(1),
      plan(2),
      [],
      ...LEGEND,
      [],
      ["◆個別項目"],
      OTHERS,
      other(1),
      [],
      ...MARKS,
    ];
    const columns = { rows: 1, columns: 1 };
    expect(read(rows, { firstRow: 2, firstColumn: 1 })).toEqual([
      {
        numbers: [1, 2],
        waiting: [],
        scale: "ABC",
        source: "legend",
        year: 2020,
        first: "C4",
        grade: "I3",
        boxes: [{ row: 3, column: 8, rows: 2, ...{ columns: 1 } }],
      },
      {
        numbers: [1],
        waiting: [],
        scale: "◎○",
        source: "legend",
        year: 2021,
        first: "B13",
        grade: "H12",
        boxes: [{ row: 12, column: 7, ...columns }],
      },
    ]);
  });

  it("[S60] without a legend between them, and without a blank row", () => {
    const [first, second, ...rest] = read([HEADINGS, plan(1), plan(2), OTHERS, other(3), other(4)]);
    expect([first?.numbers, second?.numbers, rest]).toEqual([[1, 2], [3, 4], []]);
  });

  it("[S60] the last plan of the first table stays its own, whatever its words are", () => {
    const last = ["2", "目標", "担当課", "満足度の指標", "50点", "65点", "80点", "C"];
    expect(read([HEADINGS, plan(1), last, OTHERS, other(3)]).map(({ numbers }) => numbers)).toEqual([
      [1, 2],
      [3],
    ]);
    const waiting = read([HEADINGS, plan(1), ["2"], OTHERS, other(3)]);
    expect(waiting.map((list) => list.waiting)).toEqual([[2], []]);
  });

  it("[S60] a title with a number belongs to the table below it, if a blank row parts it from the one above", () => {
    const rows = read([HEADINGS, plan(1), [], ["3 個別項目"], OTHERS, other(4)]);
    expect(rows.map(({ numbers }) => numbers)).toEqual([[1], [4]]);
  });

  it("[S60] headings of two rows, merged, below the 500th row", () => {
    const upper = ["番号", "行動計画", "担当部署", "指標", "指標の値", null, null, "達成度"];
    const lower = [null, null, null, null, "H29(当初)", "R2(現状)", "R4(目標)", "R2"];
    const many = Array.from({ length: 600 }, (_, at) => plan(at + 1));
    const merges = [
      { firstRow: 602, firstColumn: 4, rows: 1, columns: 3 },
      { firstRow: 604, firstColumn: 2, rows: 2, columns: 1 },
    ];
    const below = [plan(1), plan(2).map((cell, at) => (at === 2 ? null : cell))];
    const sheet = { ...sheetOf([HEADINGS, ...many, [], upper, lower, ...below]), merges };
    const [first, second] = readLists(bookOf([sheet])).map(({ list }) => list);
    expect(first?.plans).toHaveLength(600);
    expect(second?.plans.map(({ departments }) => departments)).toEqual(["市民課", "市民課"]);
    expect(second?.headings.map(({ text }) => text)).toEqual([
      "指標の値 H29(当初)",
      "R2(現状)",
      "R4(目標)",
      "達成度 R2",
    ]);
  });

  it("[S60] a table that lacks two headings more is no list, and parts nothing", () => {
    const summary = ["行動計画", "担当部署", "指標", "達成度"];
    expect(
      listTables(sheetOf([HEADINGS, plan(1), [], summary, ["窓口", "市民課", "満足度", "A"]])),
    ).toHaveLength(1);
  });

  it("[S60] a table without a legend goes by that of the other table", () => {
    const lists = read([HEADINGS, plan(1), [], ...LEGEND, [], OTHERS, other(2).slice(0, 6)]);
    expect(lists.map(({ scale, source }) => [scale, source])).toEqual([
      ["ABC", "legend"],
      ["ABC", "legend"],
    ]);
  });

  it("[S61] the same headings on the next page go on with the list, and are no row of it", () => {
    const page = HEADINGS.map((text) => text.replace("(", "（").replace(")", "）"));
    const lists = read([
      HEADINGS,
      plan(1),
      plan(2),
      [],
      ["◆一覧（続き）"],
      page,
      plan(3),
      ["4"],
      page,
      plan(5),
    ]);
    expect(lists.map(({ numbers, waiting }) => [numbers, waiting])).toEqual([[[1, 2, 3, 5], [4]]]);
    expect(lists[0]?.boxes).toEqual([{ row: 1, column: 7, rows: 9, columns: 1 }]);
  });

  it("[S61] both tiers of them, and they are no merged plans either", () => {
    const upper = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
    const lower = [null, null, null, null, "H29", "R2", "R4", "R2"];
    const merges = [{ firstRow: 4, firstColumn: 1, rows: 2, columns: 1 }];
    const lists = read([upper, lower, plan(1), plan(2), upper, lower, plan(3)], { merges });
    expect(lists.map(({ numbers }) => numbers)).toEqual([[1, 2, 3]]);
  });

  it("[S61] where the numbers begin anew it is another list", () => {
    const rows = [
      HEADINGS,
      plan(1),
      plan(2),
      [],
      ["◆個別項目"],
      HEADINGS,
      ["1", "個別項目"],
      plan(1),
      plan(2),
    ];
    expect(read(rows).map(({ numbers }) => numbers)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it("[S60] every row of a sheet is one table's, whatever stands in it", () => {
    const rowKind = fc.constantFrom(
      HEADINGS,
      OTHERS,
      plan(1),
      plan(2),
      other(3),
      [],
      ["◆個別項目"],
      ...LEGEND,
    );
    fc.assert(
      fc.property(fc.array(rowKind, { maxLength: 30 }), (rows) => {
        const tables = listTables(sheetOf(rows));
        let next = 0;
        for (const { sheet, headings } of tables) {
          expect(sheet.firstRow).toBe(next);
          expect(headings.firstRow + headings.rows).toBeLessThanOrEqual(sheet.values.length);
          next += sheet.values.length;
        }
        if (tables.length > 0) expect(next).toBe(rows.length);
      }),
    );
  });

  it("leaves the sheet alone", () => {
    const sheet = sheetOf([HEADINGS, plan(1), HEADINGS, plan(2), OTHERS, other(3)]);
    const before = JSON.stringify(sheet);
    listTables(sheet);
    expect(JSON.stringify(sheet)).toBe(before);
  });
});
