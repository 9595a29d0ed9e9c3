import { numberAsText } from "../../../../../../src/core/validation/rules/values/numberAsText";
import type { ExampleRow } from "../../../../../../src/core/validation/examples";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { exampleBook } from "../../../../../support/exampleBook";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

const values = (baseline: string, current: string, target: string): ExampleRow => ({
  baseline,
  current,
  target,
});

describe("number-as-text", () => {
  it("[V141] once a list, at the first, with all of them and what they become", () => {
    const rows = [
      values("検討", "実施", "実施"),
      values("982百万円", "835百万円(H30)", "700百万円"),
      values("-", "5件", "9件"),
    ];
    expect(sentencesOf(numberAsText, { rows })).toEqual([
      "E3 当初値などに文字で入っている数量が5件あります（982百万円など）。数値にすると合計や並べ替えに使えます。",
    ]);
    const [finding] = findingsOf(numberAsText, { rows });
    expect(finding?.related.map(({ cell }) => cell)).toEqual(["F3", "G3", "F4", "G4"]);
    expect(finding?.fix).toMatchObject({
      kind: "number",
      cells: [
        { cell: "E3", before: "982百万円", content: 982, numberFormat: '#,##0"百万円"' },
        { cell: "F3", content: 835, numberFormat: '#,##0"百万円"', comment: "(H30)" },
        { cell: "G3", content: 700 },
        { cell: "F4", content: 5, numberFormat: '#,##0"件"' },
        { cell: "G4", content: 9 },
      ],
    });
    expect(finding?.fix?.cells[0]?.comment).toBeUndefined();
  });

  it.each<[string, ExampleRow]>([
    ["one is about", values("50点", "約65点", "80点")],
    ["one is a bound", values("50点", "65点", "80点以上")],
    ["units of two sizes", values("1億円", "95百万円", "90百万円")],
    ["another unit", values("50人", "65件", "80人")],
    ["a percentage beside a bare number", values("50%", "0.6", "80%")],
    ["two ways to write percent", values("50パーセント", "60%", "80%")],
    ["one can't be read", values("50点", "6O点", "80点")],
    ["one holds an error", values("50点", "#REF!", "80点")],
    ["words", values("検討", "一部実施", "実施")],
    ["blanks and none marks", values("", "-", "未定")],
  ])("[V141] is silent about a row: %s", (_, row) => {
    expect(sentencesOf(numberAsText, { rows: [row] })).toEqual([]);
  });

  it.each<[string, ExampleRow]>([
    ["nought percent", values("0%", "60%", "80%")],
    ["nought", values("0点", "60点", "80点")],
    ["an error elsewhere in the row", { departments: "#REF!" }],
  ])("[V141] but not: %s", (_, row) => {
    expect(findingsOf(numberAsText, { rows: [row] })[0]?.fix?.cells).toHaveLength(3);
  });

  const bookWith = (row: readonly (string | number)[], formats: readonly string[]) => {
    const [sheet] = exampleBook({}).sheets;
    const [headings = [], plan = []] = sheet!.values;
    const cells = [...plan.slice(0, 4), ...row, ...plan.slice(7)];
    return bookOf([sheetOf([headings, cells], "一覧", [[], ["", "", "", "", ...formats]])]);
  };

  it.each<[string, readonly (string | number)[], readonly string[], readonly string[]]>([
    [
      "numbers with the unit in their format",
      [982, 835, "700百万円"],
      ['0"百万円"', '0"百万円"', ""],
      ["G2"],
    ],
    ["Excel's percentages", [0.5, "60%", 0.8], ["0%", "", "0%"], ["F2"]],
    ["percentages typed as their figure", [50, "60%", 80], ['0"%"', "", '0"%"'], []],
    ["bare numbers", [982, "835百万円", 700], ["", "", ""], []],
    [
      "numbers that the format divides",
      [982000, "835千円", 700000],
      ['#,##0,"千円"', "", '#,##0,"千円"'],
      [],
    ],
    ["numbers alone", [982, 835, 700], ["", "", ""], []],
  ])("[V141] beside %s", (_, row, formats, cells) => {
    const [finding] = findingsOf(numberAsText, bookWith(row, formats));
    expect(finding?.fix?.cells.map(({ cell }) => cell) ?? []).toEqual(cells);
  });

  it("[V140] a unit that headings say isn't the text's", () => {
    const headings = {
      baseline: "H29(当初)（千円）",
      current: "R2(現状)（千円）",
      target: "R4(目標)（千円）",
    };
    const rows = [values("1,200", "1,300", "1,400")];
    expect(findingsOf(numberAsText, { headings, rows })[0]?.fix?.cells).toMatchObject([
      { content: 1200, numberFormat: "#,##0" },
      { content: 1300, numberFormat: "#,##0" },
      { content: 1400, numberFormat: "#,##0" },
    ]);
  });

  it("[V141][V145] what is merged from another row is not the row's own", () => {
    const book = exampleBook({ rows: [{}, { baseline: "", current: "70点" }] });
    const merges = [{ firstRow: 1, firstColumn: 4, rows: 2, columns: 1 }];
    const merged = bookOf([{ ...book.sheets[0]!, merges }]);
    expect(findingsOf(numberAsText, merged)[0]?.fix?.cells.map(({ cell }) => cell)).toEqual([
      "E2",
      "F2",
      "G2",
    ]);
  });
});
