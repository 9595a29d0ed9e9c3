import { checkBook } from "../../../src/usecases/checkBook";
import { bookOf, sheetOf } from "../../support/bookOf";
import { exampleBook } from "../../support/exampleBook";

describe("checkBook", () => {
  it("gives findings their sheet and cell, and what they relate to", () => {
    const { findings } = checkBook(
      exampleBook({ rows: [{}, { number: "1", title: "情報発信の充実", grade: "A" }] }),
    );
    expect(
      findings.map(({ rule, plan, field, sheet, cell, related }) => [
        rule,
        plan,
        field,
        sheet,
        cell,
        related,
      ]),
    ).toEqual([
      ["plan-number-duplicate", 1, "number", "行動計画一覧", "A3", [{ sheet: "行動計画一覧", cell: "A2" }]],
      ["grade-differs", 1, "grade", "行動計画一覧", "J3", [{ sheet: "行動計画一覧", cell: "F3" }]],
    ]);
  });

  it("counts rows with a number or a title: duplicates, 設定困難 and rows to fill in, but no further indicators", () => {
    const blank = { baseline: "", current: "", target: "", overview: "", lastGrade: "", grade: "" };
    const rows = [
      {},
      { number: "", title: "", departments: "", indicator: "待ち時間" },
      { number: "1" },
      { number: "", title: "題だけ" },
      { number: "", title: "" },
      { number: "4", indicator: "指標の設定困難", ...blank },
      { number: "5", title: "", departments: "", indicator: "", ...blank },
    ];
    expect(checkBook(exampleBook({ rows })).list).toEqual({
      sheet: "行動計画一覧",
      rows: 5,
      reportYear: 2020,
      gradesComputed: true,
      scaleSource: "default",
    });
  });

  it("a good list has no finding", () => {
    expect(checkBook(exampleBook({}))).toMatchObject({ list: { rows: 1 }, planSheets: 0, findings: [] });
  });

  it("a book without a list has one finding, on the sheet that comes nearest", () => {
    const report = checkBook(bookOf([sheetOf([["氏名"]], "名簿")]));
    expect(report).toMatchObject({
      list: null,
      planSheets: 0,
      findings: [
        { rule: "list-not-found", severity: "error", plan: null, sheet: "名簿", cell: "A1", related: [] },
      ],
    });
  });

  it("says whether grades were computed", () => {
    const { list, findings } = checkBook(
      exampleBook({ headings: { current: "R3(現状)" }, rows: [{ grade: "A" }] }),
    );
    expect(list).toMatchObject({ reportYear: 2021, gradesComputed: false });
    expect(findings).toEqual([]);
  });

  it("runs only the rules that it is given", () => {
    expect(checkBook(exampleBook({ rows: [{ title: "" }] }), [])).toMatchObject({ rules: 0, findings: [] });
  });
});
