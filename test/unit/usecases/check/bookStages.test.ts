import type { BookSnapshot, CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import type { ExampleRow } from "../../../../src/core/validation/examples";
import { cellError } from "../../../../src/core/validation/rules/structure/cellError";
import { gradeDiffers } from "../../../../src/core/validation/rules/grades/gradeDiffers";
import { gradeMissing } from "../../../../src/core/validation/rules/grades/gradeMissing";
import { sameWordDifferentGrade } from "../../../../src/core/validation/rules/grades/sameWordDifferentGrade";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { recheck } from "../../../../src/usecases/check/recheck";
import { validateBook } from "../../../../src/usecases/check/validateBook";
import { explainGrades } from "../../../../src/usecases/explain/explainGrades";
import { REPORT_WORDS } from "../../../../src/xlsx/reportWords";
import { sheetOf } from "../../../support/bookOf";
import { exampleBook } from "../../../support/exampleBook";
import { findingsOf, sentencesOf } from "../../../support/findingsOf";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

/** 試行 is none of the standard words; 検討 is one at 50 %. */
const OWN: readonly (readonly CellValue[])[] = [
  [0, "未実施"],
  [0.3, "検討"],
  [0.6, "試行"],
  [1, "実施"],
];

const row = (current: string, grade: string, more: ExampleRow = {}): ExampleRow => ({
  baseline: "-",
  current,
  target: "実施",
  grade,
  method: "段階",
  ...more,
});

function bookWith(
  rows: readonly ExampleRow[],
  stages: readonly (readonly CellValue[])[] = OWN,
): BookSnapshot {
  return {
    sheets: [...exampleBook({ rows }).sheets, sheetOf(stages, "設定")],
    names: [
      { name: "段階の言葉", sheet: "設定", firstRow: 0, firstColumn: 0, rows: stages.length, columns: 2 },
    ],
  };
}

describe("validation by the book's stage words", () => {
  it("[V160] a letter is held to them", () => {
    const found = (book: BookSnapshot) => sentencesOf(gradeDiffers, book);
    expect(found(bookWith([row("試行", "C"), row("庁内で試行中", "C", { number: "2" })]))).toEqual([]);
    expect(found(bookWith([row("試行", "B")]))).toEqual([
      "J2 「達成度」はBと記入されていますが、段階の率は60.0%（C）です。「達成度」か「算定方法」をご確認ください。",
    ]);
    expect(found(exampleBook({ rows: [row("試行", "B")] }))).toEqual([]);
  });

  it("[V160] the fix is the letter that they give, and no formula: GRADE can't give it", () => {
    const [finding] = findingsOf(gradeMissing, bookWith([row("試行", "")]));
    expect(finding?.fix?.cells.map(({ content }) => content)).toEqual(["C"]);
    expect(finding?.fix?.formulas).toBeUndefined();
    const [standard] = findingsOf(gradeMissing, bookWith([row("実施", "")]));
    expect(standard?.fix?.formulas).toHaveLength(1);
  });

  it("[V160] the grade is explained by them, and the next one by a word of theirs", () => {
    const said = explainGrades(bookWith([row("検討", "D")]))({ sheet: "行動計画一覧", cell: "J2" });
    expect(said).toMatchObject({ kind: "explained", computed: "D", next: { kind: "stage", word: "試行" } });
    if (said?.kind !== "explained") throw new Error("not explained");
    expect(said.sentence.ja).toContain("30.0%");
  });

  it("[V160] rows are alike where their targets are of one stage of theirs", () => {
    const rows = [
      row("検討", "C", { target: "試行", method: "" }),
      row("検討", "B", { number: "2", target: "窓口で試行", method: "" }),
    ];
    expect(findingsOf(sameWordDifferentGrade, bookWith(rows))).toHaveLength(1);
    expect(findingsOf(sameWordDifferentGrade, exampleBook({ rows }))).toEqual([]);
  });

  it("[V161] a formula's #N/A is told with its reason, and with the letter to be typed", () => {
    const [finding] = findingsOf(cellError, bookWith([row("試行", "#N/A")]));
    expect(finding?.messages).toEqual({
      ja: "「達成度」が#N/Aです。GRADEの数式は標準の段階の言葉だけを読みます。設定の言葉ではCのため、Cと記入してください。",
      en: "Achievement grade shows #N/A: GRADE knows only the standard words for stages. By those of the settings it is C: type it.",
    });
  });

  it.each<[string, ExampleRow]>([
    ["no word of either", row("募集", "#N/A")],
    ["another error", row("試行", "#REF!")],
    ["another year's grade", row("試行", "C", { lastGrade: "#N/A" })],
    ["a word of both", row("実施", "#N/A")],
    ["another method", row("試行", "#N/A", { method: "判断" })],
  ])("[V161] not so: %s", (_, faulty) => {
    const [finding] = findingsOf(cellError, bookWith([faulty]));
    expect(finding?.messages.ja).not.toContain("標準の段階の言葉");
    expect(finding?.messages.ja).toMatch(/^「達成度」が#/);
  });

  it("[V162] of a letter of the standard words it is said that formulas go by those", () => {
    const [finding] = findingsOf(gradeDiffers, bookWith([row("検討", "C")]));
    expect(finding?.messages).toEqual({
      ja: "「達成度」はCですが、設定の言葉では段階の率は30.0%（D）です。GRADEの数式は標準の段階の言葉で計算するため、文字で記入してください。",
      en: "Achievement grade says C, but by the stage words of the settings the rate of the stage is 30.0% (D). GRADE knows only the standard words: type the letter.",
    });
    expect(finding?.fix?.cells.map(({ content }) => content)).toEqual(["D"]);
  });

  it("[V163] a table that can't be used is told, and the standard words hold", () => {
    const book = bookWith(
      [row("検討", "D"), row("試行", "A", { number: "2" })],
      [
        [0.3, "検討"],
        [0.6, "試行・検討"],
        ["高い", "実施"],
      ],
    );
    const report = checkBook(book, [gradeDiffers]);
    expect(report.findings.map(({ cell }) => cell)).toEqual(["J2"]);
    expect(report.idleSettings).toEqual([
      {
        code: "stages",
        text: "検討",
        reason: "",
        place: { sheet: "設定", cell: "A2" },
        messages: {
          ja: "同じ言葉（検討）が上の段階にあります。どちらか一つにしてください。直すまで、標準の段階の言葉を使います。",
          en: "The word 検討 is one of a stage above already. Keep it at one of them. Until then the standard words for stages are used.",
        },
      },
      expect.objectContaining({ code: "stages", text: "高い", place: { sheet: "設定", cell: "A3" } }),
    ]);
    expect(REPORT_WORDS.ja.settings(report)).toContain(
      "設定!A3: 段階の率（高い）が数値として読めません。50%のように入力してください。直すまで、標準の段階の言葉を使います。",
    );
    expect(REPORT_WORDS.en.settings(report)).toContain(
      "設定!A3: The rate of the stage (高い) can't be read as a number. Enter it as 50%. Until then the standard words for stages are used.",
    );
  });

  it("[V163] a table without any words is told at its first line", () => {
    const { idleSettings } = checkBook(bookWith([row("検討", "C")], [[0.5, null]]));
    expect(idleSettings.map(({ place, text }) => [place.cell, text])).toEqual([["A1", ""]]);
  });

  it("[V160] an edit of the table asks for a whole validation", async () => {
    const workbook = new MemoryWorkbook(["空"]);
    workbook.readBook = () => Promise.resolve(bookWith([row("試行", "C")]));
    const validation = await validateBook(workbook);
    if (validation.kind !== "validated") throw new Error(validation.kind);
    const edit = { sheet: "設定", box: { row: 2, column: 1, rows: 1, columns: 1 } };
    expect(await recheck(validation, [edit], workbook)).toEqual({ kind: "needs-validation" });
  });
});
