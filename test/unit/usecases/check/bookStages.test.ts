import type { BookSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import { gradeDiffers } from "../../../../src/core/validation/rules/grades/gradeDiffers";
import { gradeMissing } from "../../../../src/core/validation/rules/grades/gradeMissing";
import { sameWordDifferentGrade } from "../../../../src/core/validation/rules/grades/sameWordDifferentGrade";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { recheck } from "../../../../src/usecases/check/recheck";
import { validateBook } from "../../../../src/usecases/check/validateBook";
import { explainGrades } from "../../../../src/usecases/explain/explainGrades";
import { REPORT_WORDS } from "../../../../src/xlsx/reportWords";
import { exampleBook } from "../../../support/exampleBook";
import { stageBook, stageRow } from "../../../support/stageBook";
import { findingsOf, sentencesOf } from "../../../support/findingsOf";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

describe("validation by the book's stage words", () => {
  it("[V160] a letter is held to them", () => {
    const found = (book: BookSnapshot) => sentencesOf(gradeDiffers, book);
    expect(found(stageBook([stageRow("試行", "C"), stageRow("庁内で試行中", "C", { number: "2" })]))).toEqual(
      [],
    );
    expect(found(stageBook([stageRow("試行", "B")]))).toEqual([
      "J2 「達成度」はBと記入されていますが、段階の率は60.0%（C）です。「達成度」か「算定方法」をご確認ください。",
    ]);
    expect(found(exampleBook({ rows: [stageRow("試行", "B")] }))).toEqual([]);
  });

  it("[V160] the fix is the letter that they give, and no formula: GRADE can't give it", () => {
    const [finding] = findingsOf(gradeMissing, stageBook([stageRow("試行", "")]));
    expect(finding?.fix?.cells.map(({ content }) => content)).toEqual(["C"]);
    expect(finding?.fix?.formulas).toBeUndefined();
    const [standard] = findingsOf(gradeMissing, stageBook([stageRow("実施", "")]));
    expect(standard?.fix?.formulas).toHaveLength(1);
  });

  it("[V160] the grade is explained by them, and the next one by a word of theirs", () => {
    const said = explainGrades(stageBook([stageRow("検討", "D")]))({ sheet: "行動計画一覧", cell: "J2" });
    expect(said).toMatchObject({ kind: "explained", computed: "D", next: { kind: "stage", word: "試行" } });
    if (said?.kind !== "explained") throw new Error("not explained");
    expect(said.sentence.ja).toContain("30.0%");
  });

  it("[V160] rows are alike where their targets are of one stage of theirs", () => {
    const rows = [
      stageRow("検討", "C", { target: "試行", method: "" }),
      stageRow("検討", "B", { number: "2", target: "窓口で試行", method: "" }),
    ];
    expect(findingsOf(sameWordDifferentGrade, stageBook(rows))).toHaveLength(1);
    expect(findingsOf(sameWordDifferentGrade, exampleBook({ rows }))).toEqual([]);
  });

  it("[V162] of a letter of the standard words it is said that formulas go by those", () => {
    const [finding] = findingsOf(gradeDiffers, stageBook([stageRow("検討", "C")]));
    expect(finding?.messages).toEqual({
      ja: "「達成度」はCですが、設定の言葉では段階の率は30.0%（D）です。GRADEの数式は標準の段階の言葉で計算するため、文字で記入してください。",
      en: "Achievement grade says C, but by the stage words of the settings the rate of the stage is 30.0% (D). GRADE knows only the standard words: type the letter.",
    });
    expect(finding?.fix?.cells.map(({ content }) => content)).toEqual(["D"]);
  });

  it("[V163] a table that can't be used is told, and the standard words hold", () => {
    const book = stageBook(
      [stageRow("検討", "D"), stageRow("試行", "A", { number: "2" })],
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
    const { idleSettings } = checkBook(stageBook([stageRow("検討", "C")], [[0.5, null]]));
    expect(idleSettings.map(({ place, text }) => [place.cell, text])).toEqual([["A1", ""]]);
  });

  it("[V160] an edit of the table asks for a whole validation", async () => {
    const workbook = new MemoryWorkbook(["空"]);
    workbook.readBook = () => Promise.resolve(stageBook([stageRow("試行", "C")]));
    const validation = await validateBook(workbook);
    if (validation.kind !== "validated") throw new Error(validation.kind);
    const edit = { sheet: "設定", box: { row: 2, column: 1, rows: 1, columns: 1 } };
    expect(await recheck(validation, [edit], workbook)).toEqual({ kind: "needs-validation" });
  });
});
