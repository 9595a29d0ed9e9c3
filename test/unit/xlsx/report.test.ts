import { checkBook } from "../../../src/usecases/checkBook";
import { reportJson } from "../../../src/xlsx/reportJson";
import { reportTable } from "../../../src/xlsx/reportTable";
import { bookOf, sheetOf } from "../../support/bookOf";
import { exampleBook } from "../../support/exampleBook";

const REPORT = checkBook(
  exampleBook({
    rows: [
      { number: "2", grade: "A" },
      { number: "10", title: "", overview: "R2(2021)" },
    ],
  }),
);

describe("reportTable", () => {
  it("Japanese, in columns of double width", () => {
    expect(reportTable(REPORT, "一覧.xlsx", { locale: "ja", width: Infinity }).split("\n")).toEqual([
      "一覧.xlsx",
      "",
      "番号  区分    セル  内容",
      "----  ------  ----  ----",
      "   2  要修正  J2    「達成度」はAと記入されていますが、進捗率は50.0%（C）、達成率は81.2%（B）です。「現状値」と「達成度」をご確認ください。",
      "  10  要修正  H3    「取組内容の概要」の年度（R2(2021)）が食い違っています。R2は2020年度です。どちらかを直してください。",
      "  10  要修正  B3    「行動計画」の名称が空欄です。計画の名称を記入してください。",
      "",
      "要修正 3件、確認 0件、参考 0件",
      "シート（行動計画一覧）の2行を20の規則で確かめました（個票0枚）。評価基準は標準（A〜D）です。",
      "達成度はR2(2020)の列を計算して確かめました。",
      "",
    ]);
  });

  it("in a narrow terminal the sentences are broken under their column", () => {
    const lines = reportTable(REPORT, "一覧.xlsx", { locale: "ja", width: 62 }).split("\n");
    expect(lines.slice(4, 7)).toEqual([
      "   2  要修正  J2    「達成度」はAと記入されていますが、進捗",
      "                    率は50.0%（C）、達成率は81.2%（B）です。",
      "                    「現状値」と「達成度」をご確認ください。",
    ]);
  });

  it("English", () => {
    const lines = reportTable(REPORT, "list.xlsx", { locale: "en", width: Infinity }).split("\n");
    expect(lines.slice(2, 5)).toEqual([
      "No.  Severity  Cell  Finding",
      "---  --------  ----  -------",
      "  2  to mend   J2    Achievement grade says A, but the progress rate is 50.0% (C) and the attainment rate is 81.2% (B). Check Current value and Achievement grade.",
    ]);
    expect(lines.slice(-4)).toEqual([
      "3 to mend, 0 to check, 0 to note",
      "Rows of the list (行動計画一覧): 2, rules: 20, plan sheets: 0. The grade scale is the standard A to D.",
      "Grades were computed and compared for R2(2020).",
      "",
    ]);
  });

  it("nothing found: says so, and what was checked", () => {
    expect(
      reportTable(checkBook(exampleBook({})), "一覧.xlsx", { locale: "ja", width: 80 }).split("\n"),
    ).toEqual([
      "一覧.xlsx",
      "",
      "指摘はありません。",
      "シート（行動計画一覧）の1行を20の規則で確かめました（個票0枚）。評価基準は標準（A〜D）です。",
      "達成度はR2(2020)の列を計算して確かめました。",
      "",
    ]);
  });

  it("no grade column of the report year: says that grades weren't computed", () => {
    const report = checkBook(exampleBook({ headings: { current: "R3(現状)" } }));
    expect(reportTable(report, "一覧.xlsx", { locale: "ja", width: 80 })).toContain(
      "現状値と同じ年度の達成度の列がないため、達成度は計算していません。",
    );
  });

  it("no list: the finding is at its sheet's cell", () => {
    const report = checkBook(bookOf([sheetOf([["担当課"]], "課\u001b[2J")]));
    const text = reportTable(report, "a.xlsx", { locale: "ja", width: Infinity });
    expect(text).toContain("要修正  課 [2J!A1  行動計画の一覧が見つかりません。");
    expect(text).toContain("一覧がないため、一覧の規則は確かめていません（個票0枚）。");
    expect(text).not.toContain("\u001b");
  });

  it("100,000 findings don't overflow the stack", () => {
    const findings = Array.from({ length: 100_000 }, () => REPORT.findings[0]!);
    const text = reportTable({ ...REPORT, findings }, "a.xlsx", { locale: "ja", width: Infinity });
    expect(text.split("\n")).toHaveLength(100_009);
  });
});

describe("reportJson", () => {
  it("is one object with the public names", () => {
    expect(JSON.parse(reportJson(REPORT, "一覧.xlsx", "en"))).toEqual({
      file: "一覧.xlsx",
      list: { sheet: "行動計画一覧", rows: 2 },
      planSheets: 0,
      findings: [
        {
          rule: "grade-differs",
          severity: "error",
          plan: 2,
          sheet: "行動計画一覧",
          cell: "J2",
          field: "grade",
          message:
            "Achievement grade says A, but the progress rate is 50.0% (C) and the attainment rate is 81.2% (B). Check Current value and Achievement grade.",
          related: [{ sheet: "行動計画一覧", cell: "F2" }],
          accepted: null,
        },
        expect.objectContaining({ rule: "year-mismatch", plan: 10, cell: "H3", field: "overview" }),
        expect.objectContaining({ rule: "title-missing", plan: 10, cell: "B3", field: "title" }),
      ],
    });
  });

  it("without a list it says null", () => {
    expect(JSON.parse(reportJson(checkBook(bookOf([])), "a.xlsx", "ja"))).toMatchObject({
      list: null,
      planSheets: 0,
    });
  });
});
