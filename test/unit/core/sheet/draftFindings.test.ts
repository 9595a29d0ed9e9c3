import { draftFindings, type FindingLine } from "../../../../src/core/sheet/draftFindings";
import { safeSheetName } from "../../../../src/core/sheet/safeSheetName";

const HEADINGS = {
  office: "担当部署",
  severity: "重要度",
  number: "番号",
  plan: "計画",
  field: "欄",
  place: "セル",
  finding: "指摘",
  rule: "規則",
  key: "キー",
  state: "状況",
  reason: "理由",
};
const LINE: FindingLine = {
  office: "税務課",
  severity: "要修正",
  number: 3,
  plan: "18 情報発信の充実",
  field: "現状値",
  place: { sheet: "行動計画一覧", cell: "E26" },
  finding: "=1+1 と書かれています。",
  rule: "単位の違い",
  key: "unit-differs:18:current:0abc123",
  state: "未対応",
  reason: "",
};
const draftWith = (...lines: FindingLine[]) =>
  draftFindings({
    sheetName: "指摘一覧",
    title: "指摘一覧",
    note: "",
    headings: HEADINGS,
    lines,
    mainSheet: "行動計画一覧",
  });

describe("draftFindings", () => {
  it("[S93][S95] one table, the office first; all text but the number and the link", () => {
    const { cells, table } = draftWith(LINE);
    expect(cells[3]).toEqual(Object.values(HEADINGS));
    expect(cells[4]).toEqual([
      "税務課",
      "要修正",
      3,
      "18 情報発信の充実",
      "現状値",
      { formula: `=HYPERLINK("#'行動計画一覧'!E26","E26")` },
      "=1+1 と書かれています。",
      "単位の違い",
      "unit-differs:18:current:0abc123",
      "未対応",
      null,
    ]);
    expect(table).toEqual({ row: 3, column: 0, rows: 2, columns: 11 });
    expect(cells).toHaveLength(5);
  });

  it("[S94] a link quotes the sheet's name, and tells it where it isn't the list's", () => {
    const place = { sheet: `課長's "控え"`, cell: "B2" };
    expect(draftWith({ ...LINE, place }).cells[4]?.[5]).toEqual({
      formula: `=HYPERLINK("#'課長''s ""控え""'!B2","課長's ""控え""!B2")`,
    });
    expect(draftWith({ ...LINE, place: { sheet: "", cell: "A1" } }).cells[4]?.[5]).toBe("A1");
  });

  it("[S96] A4 across, headings on each page and in front of what is scrolled", () => {
    const draft = draftWith(LINE);
    expect(draft.print).toEqual({ paper: "A4", landscape: true, headerRows: { first: 3, last: 3 } });
    expect(draft.frozen).toEqual({ rows: 4, columns: 0 });
    expect(draft.columnWidths).toHaveLength(11);
    expect(draft.formats.some(({ box, format }) => format.wrap === true && box.rows === 2)).toBe(true);
  });

  it("[S96] a row is as high as its longest text", () => {
    const [short, long] = [LINE, { ...LINE, finding: "あ".repeat(70) }].map(
      (line) => draftWith(line).rowHeights[4],
    );
    // 22 characters to a line of the widest column: 4 lines; the key takes 2
    expect([short, long]).toEqual([39, 73]);
  });
});

describe("safeSheetName", () => {
  it.each([
    ["税務課", "税務課"],
    ["教育部/学校教育課", "教育部・学校教育課"],
    ["[仮]：課＊？", "・仮・・課・・"],
    ["a\\b￥c", "a・b・c"],
    ["'課'", "’課’"],
    ["課's室", "課's室"],
    [" 総務課 ", "総務課"],
    ["***", "部署"],
    ["", "部署"],
    ["History", "History・"],
    ["履歴", "履歴・"],
  ])("[S97] %s is %s", (text, name) => {
    expect(safeSheetName(text, "部署")).toBe(name);
  });
});
