import type { BookSnapshot, CellValue, SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import type { ExampleList } from "../../../../src/core/validation/examples";
import { gradeDiffers } from "../../../../src/core/validation/rules/grades/gradeDiffers";
import { separatorMixed } from "../../../../src/core/validation/rules/structure/separatorMixed";
import { spaceInsideWord } from "../../../../src/core/validation/rules/texts/spaceInsideWord";
import { bookOf, sheetOf } from "../../../support/bookOf";
import { exampleBook } from "../../../support/exampleBook";
import { findingsOf } from "../../../support/findingsOf";

const SHEET = "行動計画一覧";

/** The example's book with other cells, given by row and column from 0. */
function bookWith(
  example: ExampleList,
  cells: Readonly<Record<string, CellValue>> = {},
  more: Partial<SheetSnapshot> = {},
): BookSnapshot {
  const [sheet] = exampleBook(example).sheets;
  const values = sheet!.values.map((line, row) =>
    line.map((value, column) => {
      const other = cells[`${row},${column}`];
      return other === undefined ? value : other;
    }),
  );
  return bookOf([{ ...sheet!, values, ...more }]);
}

/** 81.2 % (B) by both methods */
const WRONG = { baseline: "0点", grade: "A" };

describe("fixes in cells", () => {
  it("[V145] with what the cells held, and what a grade was reckoned from", () => {
    expect(findingsOf(gradeDiffers, { rows: [WRONG] })[0]?.fix).toEqual({
      kind: "grade",
      cells: [{ sheet: SHEET, cell: "J2", before: "A", content: "B" }],
      formulas: [
        {
          sheet: SHEET,
          cell: "J2",
          before: "A",
          content: { formula: '=IF(F2="","",GRADE(E2,F2,G2,K2))' },
        },
      ],
      basis: [
        { sheet: SHEET, cell: "E2", before: "0点" },
        { sheet: SHEET, cell: "F2", before: "65点" },
        { sheet: SHEET, cell: "G2", before: "80点" },
        { sheet: SHEET, cell: "K2", before: null },
      ],
    });
  });

  it("[V145] a text that is merged into others is fixed in its first cell alone", () => {
    const rows = [{ overview: "手引きの最適 化" }, { title: "施設", overview: "" }];
    const merges = [{ firstRow: 1, firstColumn: 7, rows: 2, columns: 1 }];
    const findings = findingsOf(spaceInsideWord, bookWith({ rows }, {}, { merges }));
    expect(findings.map(({ cell, fix }) => [cell, fix?.cells.length ?? null])).toEqual([
      ["H2", 1],
      ["H3", null],
    ]);
  });

  it("[V145] all cells or none: one of them is merged into another", () => {
    const rows = [
      { departments: "企画課・財政課" },
      { number: "2", departments: "" },
      ...["3", "4", "5"].map((number) => ({ number, departments: "税務課、市民課" })),
    ];
    const merges = [{ firstRow: 1, firstColumn: 2, rows: 2, columns: 1 }];
    const [merged] = findingsOf(separatorMixed, bookWith({ rows }, {}, { merges }));
    expect([merged?.cell, merged?.fix]).toEqual(["C2", null]);
    const [apart] = findingsOf(separatorMixed, bookWith({ rows }));
    expect(apart?.fix?.cells.map(({ cell, content }) => [cell, content])).toEqual([["C2", "企画課、財政課"]]);
  });

  it("[V148] with the scale that has the name, and without a method where there is no such column", () => {
    const scale = sheetOf(
      [
        ["A", "100%"],
        ["B", "80%"],
        ["C", ""],
      ],
      "設定",
    );
    const name = { name: "評価基準", sheet: "設定", firstRow: 0, firstColumn: 0, rows: 3, columns: 2 };
    const list = exampleBook({ headings: { method: "" }, rows: [WRONG] }).sheets[0]!;
    const fix = findingsOf(gradeDiffers, bookOf([list, scale], [name]))[0]?.fix;
    expect(fix?.cells[0]?.content).toBe("B");
    expect(fix?.formulas?.[0]?.content).toEqual({
      formula: '=IF(F2="","",GRADE(E2,F2,G2,,評価基準))',
    });
  });

  const legend = [[], ["A 90%以上"], ["B 85%以上90%未満"], ["C 85%未満"]];
  const plain = exampleBook({ rows: [WRONG] }).sheets[0]!;
  const said = { baseline: "H29(当初)（千円）", current: "R2(現状)（百万円）", target: "R4(目標)（百万円）" };

  it.each<[string, BookSnapshot, string]>([
    [
      "the scale is a legend's, which GRADE doesn't see",
      bookOf([{ ...plain, values: [...plain.values, ...legend] }]),
      "C",
    ],
    [
      // 55 of 70 百万円 are 78.5 %
      "headings say the units of bare numbers",
      bookWith({ headings: said, rows: [WRONG] }, { "1,4": 10000, "1,5": 65, "1,6": 80 }),
      "B",
    ],
  ])("[V148] no formula where it would give another letter: %s", (_, book, letter) => {
    const fix = findingsOf(gradeDiffers, book)[0]?.fix;
    expect([fix?.cells[0]?.content, fix?.formulas]).toEqual([letter, undefined]);
  });
});
