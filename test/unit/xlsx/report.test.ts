import type { BookSnapshot } from "../../../src/core/sheet/sheetSnapshot";
import { RULES } from "../../../src/core/validation/rules";
import { titleMissing } from "../../../src/core/validation/rules/structure/titleMissing";
import { numberAsText } from "../../../src/core/validation/rules/values/numberAsText";
import { checkBook as checkBookBy } from "../../../src/usecases/check/checkBook";
import { totalSummary } from "../../../src/usecases/check/findingSummary";
import { reportJson, reportsJson } from "../../../src/xlsx/reportJson";
import { reportTable } from "../../../src/xlsx/reportTable";
import { summaryTable } from "../../../src/xlsx/summaryTable";
import { bookOf, sheetOf } from "../../support/bookOf";
import { exampleBook } from "../../support/exampleBook";

/** The examples are texts from end to end: what is said of that is said elsewhere. */
const OTHERS = RULES.filter((rule) => rule !== numberAsText);
const checkBook = (book: BookSnapshot) => checkBookBy(book, OTHERS);

const BOOK = exampleBook({
  rows: [
    { number: "2", grade: "A" },
    { number: "10", title: "", overview: "R2(2021)" },
  ],
});
const REPORT = checkBook(BOOK);

/** The same with 使わない規則 title-missing, and the first finding accepted; a line of each table does nothing. */
const SETTLED = checkBook(
  withSettings(
    [["title-missing"], ["no-such-rule"]],
    [
      [REPORT.findings[0]!.key, "公表済みのため"],
      ["grade-differs:9:grade:0000000", "消えた"],
    ],
  ),
);

function withSettings(off: readonly string[][], accepted: readonly string[][]): BookSnapshot {
  const name = (text: string, firstRow: number) => ({
    name: text,
    sheet: "設定",
    firstRow,
    firstColumn: 0,
    rows: 2,
    columns: 2,
  });
  return {
    sheets: [...BOOK.sheets, sheetOf([...off, [null], ...accepted], "設定")],
    names: [name("使わない規則", 0), name("了承した指摘", 3)],
  };
}

describe("several lists", () => {
  const named = (name: string) => ({ ...BOOK.sheets[0]!, name });
  const lists = checkBookBy(bookOf([named("本年"), named("前年"), named("本年（提出用）")]), [titleMissing]);

  it("as JSON: all of them, each finding with its sheet and its list's", () => {
    const {
      list,
      lists: all,
      findings,
    } = JSON.parse(reportJson(lists, "a.xlsx", "ja")) as {
      list: object;
      lists: object[];
      findings: { sheet: string; list: string }[];
    };
    expect(list).toEqual({ sheet: "本年", rows: 2 });
    expect(all).toEqual([
      { sheet: "本年", rows: 2, copyOf: null },
      { sheet: "前年", rows: 2, copyOf: null },
      { sheet: "本年（提出用）", rows: 2, copyOf: "本年" },
    ]);
    expect(findings.map((each) => [each.sheet, each.list])).toEqual([
      ["本年", "本年"],
      ["前年", "前年"],
    ]);
  });

  it("as a table: that the copy's findings are told once", () => {
    const said = (locale: "ja" | "en") => reportTable(lists, "a.xlsx", { locale, width: Infinity });
    expect(said("ja")).toContain("\nシート（本年）の写しのため、同じ指摘は繰り返していません。\n");
    expect(said("en")).toContain("\nIt is a copy of 本年: findings that both have are told once.\n");
  });
});

describe("reportTable", () => {
  it("accepted findings stand apart, then what the settings switch off and what does nothing", () => {
    const lines = reportTable(SETTLED, "一覧.xlsx", { locale: "ja", width: Infinity }).split("\n");
    expect(lines.filter((line) => line.includes("要修正  J2"))).toEqual([]);
    expect(lines).toContain("要修正 1件、確認 0件、参考 0件（了承済み 1件を除く）");
    const at = lines.indexOf("了承済み 1件");
    expect(lines.slice(at + 1, at + 4)).toEqual([
      expect.stringMatching(/^番号 {2}セル {2}了承の理由 {6}キー *$/),
      expect.stringMatching(/^-+ {2}-+ {2}-+ {2}-+$/),
      `   2  J2    公表済みのため  ${REPORT.findings[0]!.key}`,
    ]);
    expect(lines.slice(-4)).toEqual([
      "使わない規則: 行動計画の名称がない（title-missing）",
      "設定!A2: 規則（no-such-rule）がないため、この行は使っていません。規則の名前をご確認ください。",
      "設定!A5: 了承（grade-differs:9:grade:0000000）に当たる指摘がありません。指摘がなくなったか、値が変わっています。",
      "",
    ]);
    expect(reportTable(SETTLED, "a.xlsx", { locale: "en", width: Infinity })).toContain(
      "1 to fix, 0 to check, 0 to note (1 accepted, not counted)",
    );
  });

  it("with the keys, each under its sentence and never broken", () => {
    const text = reportTable(REPORT, "一覧.xlsx", { locale: "ja", width: 62, keys: true });
    for (const { key } of REPORT.findings) expect(text).toContain(`  キー: ${key}\n`);
    expect(reportTable(REPORT, "一覧.xlsx", { locale: "ja", width: 62 })).not.toContain("キー: ");
  });

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
      "",
      "担当部署  要修正  確認  参考",
      "--------  ------  ----  ----",
      "市民課         3     0     0",
      "",
      "指摘を了承するときは、--keysで出るキーと理由を設定シートの表「了承した指摘」に記入してください。",
      `シート（行動計画一覧）の2行を${OTHERS.length}の規則で確かめました（個票0枚）。評価基準は標準（A〜D）です。`,
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
      "  2  to fix    J2    Achievement grade says A, but the progress rate is 50.0% (C) and the attainment rate is 81.2% (B). Check Current value and Achievement grade.",
    ]);
    expect(lines.slice(-10)).toEqual([
      "3 to fix, 0 to check, 0 to note",
      "",
      "Department  to fix  to check  note",
      "----------  ------  --------  ----",
      "市民課           3         0     0",
      "",
      "To accept a finding, write its key (shown by --keys) and a reason into the table 了承した指摘 of the settings sheet.",
      `Rows of the list (行動計画一覧): 2, rules: ${OTHERS.length}, plan sheets: 0. The grade scale is the standard A to D.`,
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
      `シート（行動計画一覧）の1行を${OTHERS.length}の規則で確かめました（個票0枚）。評価基準は標準（A〜D）です。`,
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
    expect(text.split("\n")).toHaveLength(100_015);
  });
});

describe("summaryTable", () => {
  it("all files together, by severity and by department", () => {
    const total = totalSummary([REPORT.summary, SETTLED.summary]);
    expect(summaryTable(total, 2, "ja").split("\n")).toEqual([
      "2冊の合計",
      "要修正 4件、確認 0件、参考 0件（了承済み 1件を除く）",
      "",
      "担当部署  要修正  確認  参考",
      "--------  ------  ----  ----",
      "市民課         4     0     0",
      "",
    ]);
  });
});

describe("reportJson", () => {
  it("is one object with the public names", () => {
    expect(JSON.parse(reportJson(REPORT, "一覧.xlsx", "en"))).toEqual({
      file: "一覧.xlsx",
      list: { sheet: "行動計画一覧", rows: 2 },
      lists: [{ sheet: "行動計画一覧", rows: 2, copyOf: null }],
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
          key: REPORT.findings[0]!.key,
          list: "行動計画一覧",
        },
        expect.objectContaining({ rule: "year-mismatch", plan: 10, cell: "H3", field: "overview" }),
        expect.objectContaining({ rule: "title-missing", plan: 10, cell: "B3", field: "title" }),
      ],
      rulesOff: [],
      summary: {
        error: 3,
        warning: 0,
        info: 0,
        accepted: 0,
        departments: [{ department: "市民課", error: 3, warning: 0, info: 0 }],
      },
    });
  });

  it("tells what was accepted, with its reason, and which rules are off", () => {
    const { findings, rulesOff, summary } = JSON.parse(reportJson(SETTLED, "一覧.xlsx", "ja"));
    expect(findings[0]).toMatchObject({ rule: "grade-differs", accepted: { reason: "公表済みのため" } });
    expect(rulesOff).toEqual(["title-missing"]);
    expect(summary).toMatchObject({ error: 1, accepted: 1 });
  });

  it("of several files is one object, each file as it would be alone", () => {
    const one = reportJson(REPORT, "a.xlsx", "ja");
    const other = reportJson(SETTLED, "b.xlsx", "ja");
    const all = JSON.parse(reportsJson([one, other], totalSummary([REPORT.summary, SETTLED.summary])));
    expect(all).toEqual({
      files: [JSON.parse(one), JSON.parse(other)],
      summary: {
        error: 4,
        warning: 0,
        info: 0,
        accepted: 1,
        departments: [{ department: "市民課", error: 4, warning: 0, info: 0 }],
      },
    });
  });

  it("without a list it says null", () => {
    expect(JSON.parse(reportJson(checkBook(bookOf([])), "a.xlsx", "ja"))).toMatchObject({
      list: null,
      planSheets: 0,
    });
  });
});
