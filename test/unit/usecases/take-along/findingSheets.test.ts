import { SAMPLE_PLANS } from "../../../../src/core/plan/samplePlans";
import { draftList } from "../../../../src/core/sheet/draftList";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import { acceptFinding } from "../../../../src/usecases/settings/acceptFinding";
import { makeFindingSheet, splitByDepartment } from "../../../../src/usecases/take-along/makeFindingSheet";
import { validateBook, type Validation } from "../../../../src/usecases/check/validateBook";
import { draftOf } from "../../../support/draftOf";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";
import { FINDING_WORDS } from "../../../support/findingWords";

const YEARS = { baseline: 2017, current: 2020, target: 2022 };
const NAME = "第一次行政改革プラン";
const SETTINGS = draftSettings({ sheetName: "設定", name: NAME, years: YEARS });
const LIST = draftList({
  name: NAME,
  sheetName: "行動計画一覧",
  years: YEARS,
  rows: 26,
  plans: SAMPLE_PLANS,
});
async function validated(workbook: MemoryWorkbook): Promise<Validation> {
  const validation = await validateBook(workbook);
  if (validation.kind !== "validated") throw new Error(validation.kind);
  return validation;
}
const linesOf = (workbook: MemoryWorkbook, sheet: string) => {
  const found = workbook.sheetOf({ sheet });
  const rows = Math.max(...found.entries().map(([row]) => row)) + 1;
  return Array.from({ length: rows - 4 }, (_, at) =>
    Array.from({ length: 11 }, (__, column) => {
      const { value, formula } = found.get(at + 4, column);
      return formula ?? value;
    }),
  );
};

/** One finding of two offices, one of none, one of a sheet besides. */
const ROWS = [
  ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"],
  ["1", "収納", "税務課・国保[年金]課", "収納率", "50件", "60人", "100件", "C"],
  ["3", "広報", "企画課", "閲覧数", "50件", "75件", "100件", "Z"],
  ["4"],
];

describe("makeFindingSheet", () => {
  it("a line for each finding and office: offices as in the list, severe first, one number for one finding", async () => {
    const workbook = new MemoryWorkbook([draftOf("一覧", ROWS)]);
    const validation = await validated(workbook);
    const outcome = await makeFindingSheet(workbook, validation, FINDING_WORDS);
    const lines = linesOf(workbook, "指摘一覧");
    expect(outcome).toEqual({ kind: "made", sheets: ["指摘一覧"], lines: lines.length });
    expect([...new Set(lines.map(([office]) => office))]).toEqual([
      "（全体）",
      "税務課",
      "国保[年金]課",
      "企画課",
    ]);
    const both = lines.filter(([, , , plan]) => plan === "1 収納");
    const numbersOf = (office: string) => both.filter((line) => line[0] === office).map((line) => line[2]);
    expect(numbersOf("税務課").length).toBeGreaterThan(0);
    expect(numbersOf("税務課")).toEqual(numbersOf("国保[年金]課"));
    const order = ["要修正", "確認", "参考"];
    for (const office of ["税務課", "企画課"]) {
      const severities = lines
        .filter((line) => line[0] === office)
        .map((line) => order.indexOf(String(line[1])));
      expect(severities).toEqual([...severities].sort());
    }
    const unit = lines.find((line) => String(line[8]).startsWith("unit-differs:"));
    expect(unit?.[5]).toMatch(/^=HYPERLINK\("#'一覧'!F2","F2"\)$/);
    expect(unit?.[9]).toBe("未対応");
  });

  it("the validation says the same with the sheets of findings in the book", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    const before = await validated(workbook);
    await makeFindingSheet(workbook, before, FINDING_WORDS);
    await makeFindingSheet(workbook, before, FINDING_WORDS);
    await splitByDepartment(workbook, before, FINDING_WORDS);
    const after = await validated(workbook);
    expect(after.report).toEqual(before.report);
    expect(workbook.sheets.slice(0, 5).map(({ name }) => name)).toEqual([
      "行動計画一覧",
      "設定",
      "指摘一覧",
      "指摘一覧 2",
      "（全体）",
    ]);
  });

  it("so it does where the list has no scale, no settings and few headings", async () => {
    for (const rows of [ROWS, ROWS.map((row) => row.slice(0, 4)), [["行動計画", "メモ"]]]) {
      const workbook = new MemoryWorkbook([draftOf("一覧", rows)]);
      const before = await validated(workbook);
      await makeFindingSheet(workbook, before, FINDING_WORDS);
      expect((await validated(workbook)).report).toEqual(before.report);
    }
  });

  it("accepted findings are there with their reason", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    const { key } = (await validated(workbook)).report.findings[0]!;
    await acceptFinding(workbook, { key }, "記入待ち", "2026/11/29");
    await makeFindingSheet(workbook, await validated(workbook), FINDING_WORDS);
    const line = linesOf(workbook, "指摘一覧").find((each) => each[8] === key);
    expect(line?.slice(9)).toEqual(["了承", "記入待ち"]);
    expect(workbook.undoable()).toBe("sheets-made");
  });

  it("no findings, no sheet", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const { report } = await validated(workbook);
    const nothing = { report: { ...report, findings: [] } };
    expect(await makeFindingSheet(workbook, nothing, FINDING_WORDS)).toEqual({ kind: "no-findings" });
    expect(await splitByDepartment(workbook, nothing, FINDING_WORDS)).toEqual({ kind: "no-findings" });
    expect(workbook.sheets).toHaveLength(1);
  });
});

describe("splitByDepartment", () => {
  it("a sheet for each office, under names that Excel takes", async () => {
    const workbook = new MemoryWorkbook([draftOf("一覧", ROWS), "企画課"]);
    const outcome = await splitByDepartment(workbook, await validated(workbook), FINDING_WORDS);
    const sheets = ["（全体）", "税務課", "国保・年金・課", "企画課 2"];
    expect(outcome).toMatchObject({ kind: "made", sheets });
    for (const sheet of sheets)
      expect(new Set(linesOf(workbook, sheet).map(([office]) => office)).size).toBe(1);
    expect(workbook.cellAt({ sheet: "税務課", cell: "A1" }).value).toBe("指摘一覧（税務課）");
    expect(workbook.cellAt({ sheet: "国保・年金・課", cell: "A5" }).value).toBe("国保[年金]課");
  });

  it("more than sixty are told, and not made", async () => {
    const plans = Array.from({ length: 61 }, (_, at) => [
      `${at + 1}`,
      `計画${at}`,
      `第${at}課`,
      "件数",
      "",
      "",
      "",
      "",
    ]);
    const workbook = new MemoryWorkbook([draftOf("一覧", [ROWS[0]!, ...plans])]);
    const outcome = await splitByDepartment(workbook, await validated(workbook), FINDING_WORDS);
    expect(outcome).toMatchObject({ kind: "too-many", most: 60 });
    expect(workbook.sheets).toHaveLength(1);
  });
});
