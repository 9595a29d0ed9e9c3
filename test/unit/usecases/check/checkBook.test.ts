import { RULES } from "../../../../src/core/validation/rules";
import { numberAsText } from "../../../../src/core/validation/rules/values/numberAsText";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { bookOf, sheetOf } from "../../../support/bookOf";
import { exampleBook } from "../../../support/exampleBook";

/** The examples are texts from end to end: what is said of that is said elsewhere. */
const OTHERS = RULES.filter((rule) => rule !== numberAsText);

describe("checkBook", () => {
  it("gives findings their sheet and cell, and what they relate to", () => {
    const { findings } = checkBook(
      exampleBook({ rows: [{}, { number: "1", title: "情報発信の充実", grade: "A" }] }),
      OTHERS,
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
      scaleKnown: true,
    });
  });

  const listSheet = (name: string, change: Parameters<typeof exampleBook>[0], ...below: string[]) => ({
    ...exampleBook(change).sheets[0]!,
    name,
    values: [...exampleBook(change).sheets[0]!.values, ...below.map((line) => [line])],
  });

  it("[S55] every list of the book, each by its own scale, its findings under its own sheet", () => {
    const report = checkBook(
      bookOf([
        sheetOf([["表紙"]], "表紙"),
        listSheet("去年", { headings: { grade: "", lastGrade: "" } }, "A 100%以上", "B 100%未満"),
        listSheet("本年", { rows: [{}, { number: "2", departments: "" }] }),
        listSheet(
          "課",
          { rows: [{ number: "9", lastGrade: "C", grade: "B" }] },
          "A 75%以上",
          "B 50%以上75%未満",
          "C 50%未満",
        ),
      ]),
      OTHERS,
    );
    expect(report.list?.sheet).toBe("本年");
    expect(report.lists.map(({ sheet, rows, scaleSource }) => [sheet, rows, scaleSource])).toEqual([
      ["本年", 2, "default"],
      ["去年", 1, "legend"],
      ["課", 1, "legend"],
    ]);
    expect(report.findings.map(({ rule, sheet, cell, row }) => [rule, sheet, cell, row])).toEqual([
      ["department-missing", "本年", "C3", 1],
      ["heading-missing", "去年", "A1", undefined],
    ]);
    expect(report.plans.map(({ numberText }) => numberText)).toEqual(["1", "2", "1", "9"]);
  });

  it("[S55][S60] two lists on one sheet, each by its own legend and with its own cells", () => {
    const first = listSheet(
      "一覧",
      { rows: [{}, { number: "2", departments: "" }] },
      "",
      "A 75%以上",
      "B 75%未満",
      "",
    );
    const second = listSheet("一覧", { headings: { current: "R3(現状)" }, rows: [{ indicator: "" }] });
    const report = checkBook(
      bookOf([{ ...first, values: [...first.values, ["◆個別項目"], ...second.values] }]),
    );
    expect(report.lists.map(({ sheet, rows, reportYear }) => [sheet, rows, reportYear])).toEqual([
      ["一覧", 2, 2020],
      ["一覧", 1, 2021],
    ]);
    expect(report.findings.map(({ rule, cell, row }) => [rule, cell, row])).toEqual(
      expect.arrayContaining([
        ["department-missing", "C3", 1],
        ["indicator-missing", "D10", 2],
      ]),
    );
  });

  it("[S55] a table that lacks two headings more than the list, or has no plan, is no further list", () => {
    const report = checkBook(
      bookOf([
        listSheet("一覧", {}),
        listSheet("指標の表", { headings: { grade: "", lastGrade: "", current: "" } }),
        listSheet("ひな形", { rows: [] }),
      ]),
    );
    expect(report.lists.map(({ sheet }) => sheet)).toEqual(["一覧"]);
  });

  it("[S55] the first is the only one that a book of one list has", () => {
    const { list, lists } = checkBook(exampleBook({}));
    expect(lists).toEqual([list]);
    expect(checkBook(bookOf([])).lists).toEqual([]);
  });

  it("a good list has no finding", () => {
    expect(checkBook(exampleBook({}), OTHERS)).toMatchObject({
      list: { rows: 1 },
      planSheets: 0,
      findings: [],
    });
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
      OTHERS,
    );
    expect(list).toMatchObject({ reportYear: 2021, gradesComputed: false });
    expect(findings).toEqual([]);
  });

  it("runs only the rules that it is given", () => {
    expect(checkBook(exampleBook({ rows: [{ title: "" }] }), [])).toMatchObject({ rules: 0, findings: [] });
  });
});
