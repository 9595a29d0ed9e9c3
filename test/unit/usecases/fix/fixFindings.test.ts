import type { DraftCell } from "../../../../src/core/sheet/sheetDraft";
import type { ExampleRow } from "../../../../src/core/validation/examples";
import { checkBook, type LocatedFinding } from "../../../../src/usecases/check/checkBook";
import { fixFindings, sameKind } from "../../../../src/usecases/fix/fixFindings";
import { changeCell } from "../../../support/changeCell";
import { draftOf } from "../../../support/draftOf";
import { exampleBook } from "../../../support/exampleBook";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const SHEET = "行動計画一覧";

function workbookOf(rows: readonly ExampleRow[]): MemoryWorkbook {
  const [sheet] = exampleBook({ rows }).sheets;
  const width = Math.max(...sheet!.values.map((line) => line.length));
  const cells = sheet!.values.map((line) =>
    Array.from({ length: width }, (_, column) => (line[column] ?? null) as DraftCell),
  );
  return new MemoryWorkbook([draftOf(SHEET, cells)]);
}

async function findingsIn(workbook: MemoryWorkbook, rule?: string): Promise<readonly LocatedFinding[]> {
  const { findings } = checkBook(await workbook.readBook());
  return findings.filter((each) => each.fix !== null && (rule === undefined || each.rule === rule));
}

const valuesIn = (workbook: MemoryWorkbook, row: number, columns: readonly number[]) =>
  columns.map((column) => workbook.sheets[0]!.get(row, column).value);

const LETTERS = { asFormula: false };

describe("fixFindings", () => {
  it("writes numbers with their units, keeps the note as a comment, and can be taken back", async () => {
    const workbook = workbookOf([{ baseline: "57.35点(H28)", current: "58.5点", target: "60点" }]);
    const findings = await findingsIn(workbook, "number-as-text");
    expect(await fixFindings(workbook, findings, LETTERS)).toEqual({
      cells: 3,
      findings: 1,
      changed: [],
      formulas: [],
    });
    const [sheet] = workbook.sheets;
    expect(valuesIn(workbook, 1, [4, 5, 6])).toEqual([57.35, 58.5, 60]);
    expect(sheet!.formats.get("1,4")).toBe('0.00"点"');
    expect(sheet!.comments.get("1,4")).toEqual(["(H28)"]);
    expect(await findingsIn(workbook, "number-as-text")).toEqual([]);
    expect(workbook.undoable()).toBe("findings-fixed");
    expect(await workbook.undo()).toEqual({ restored: 3, left: 0 });
    expect(valuesIn(workbook, 1, [4, 5, 6])).toEqual(["57.35点(H28)", "58.5点", "60点"]);
    expect(sheet!.comments.get("1,4")).toBeUndefined();
  });

  it("a grade as a letter, or as a formula", async () => {
    const workbook = workbookOf([{ baseline: "0点", grade: "A" }]);
    const findings = await findingsIn(workbook, "grade-differs");
    await fixFindings(workbook, findings, LETTERS);
    expect(workbook.sheets[0]!.get(1, 9)).toEqual({ value: "B", formula: null });
    await workbook.undo();
    await fixFindings(workbook, findings, { asFormula: true });
    expect(workbook.sheets[0]!.get(1, 9)).toEqual({
      value: null,
      formula: '=IF(F2="","",GRADE(E2,F2,G2,K2))',
    });
    expect((await workbook.readBook()).sheets[0]!.values[1]![9]).toBe("B");
  });

  it("leaves a cell that was changed since, and fixes the other findings", async () => {
    const workbook = workbookOf([
      { overview: "手引きの最適 化" },
      { title: "施設", overview: "手順の見直 し" },
    ]);
    const findings = await findingsIn(workbook, "space-inside-word");
    await changeCell(workbook, { sheet: SHEET, cell: "H2" }, "手引きの最適 化を行った");
    expect(await fixFindings(workbook, findings, LETTERS)).toEqual({
      cells: 1,
      findings: 1,
      changed: [{ sheet: SHEET, cell: "H2" }],
      formulas: [],
    });
    expect(valuesIn(workbook, 1, [7])).toEqual(["手引きの最適 化を行った"]);
    expect(valuesIn(workbook, 2, [7])).toEqual(["手順の見直し"]);
  });

  it("leaves a grade whose values were changed since: it may be right now", async () => {
    const workbook = workbookOf([{ baseline: "0点", grade: "A" }]);
    const findings = await findingsIn(workbook, "grade-differs");
    await changeCell(workbook, { sheet: SHEET, cell: "F2" }, "80点");
    expect(await fixFindings(workbook, findings, LETTERS)).toEqual({
      cells: 0,
      findings: 0,
      changed: [{ sheet: SHEET, cell: "F2" }],
      formulas: [],
    });
    expect(valuesIn(workbook, 1, [9])).toEqual(["A"]);
    expect(workbook.undoable()).toBe("settings-changed");
  });

  it("never writes over a formula, and leaves the whole finding", async () => {
    const workbook = workbookOf([{}]);
    const findings = await findingsIn(workbook, "number-as-text");
    workbook.sheets[0]!.set(1, 5, { value: "65点", formula: '=65&"点"' });
    expect(await fixFindings(workbook, findings, LETTERS)).toMatchObject({
      cells: 0,
      findings: 0,
      formulas: [{ sheet: SHEET, cell: "F2" }],
    });
    expect(valuesIn(workbook, 1, [4, 6])).toEqual(["50点", "80点"]);
  });

  it("two findings of one cell: the second one waits for the next validation", async () => {
    const workbook = workbookOf([{ overview: "平成32年度と平成33年度に行った。" }]);
    const findings = await findingsIn(workbook, "era-year-outdated");
    expect(await fixFindings(workbook, findings, LETTERS)).toEqual({
      cells: 1,
      findings: 1,
      changed: [{ sheet: SHEET, cell: "H2" }],
      formulas: [],
    });
    await fixFindings(workbook, await findingsIn(workbook, "era-year-outdated"), LETTERS);
    expect(valuesIn(workbook, 1, [7])).toEqual(["令和2年度と令和3年度に行った。"]);
  });

  it("a sheet that is gone is a change", async () => {
    const workbook = workbookOf([{ overview: "手引きの最適 化" }]);
    const findings = await findingsIn(workbook, "space-inside-word");
    workbook.sheets.splice(0, 1, ...new MemoryWorkbook(["別"]).sheets);
    expect(await fixFindings(workbook, findings, LETTERS)).toMatchObject({
      findings: 0,
      changed: [{ sheet: SHEET, cell: "H2" }],
    });
  });

  it("nothing to fix: nothing is done, and what was done before can still be taken back", async () => {
    const workbook = workbookOf([{}]);
    await changeCell(workbook, { sheet: SHEET, cell: "H2" }, "案内を見直した。");
    expect(await fixFindings(workbook, [], LETTERS)).toEqual({
      cells: 0,
      findings: 0,
      changed: [],
      formulas: [],
    });
    expect(workbook.undoable()).toBe("settings-changed");
  });
});

describe("sameKind", () => {
  it("open findings with fixes of the same rule", async () => {
    const workbook = workbookOf([
      { overview: "手引きの最適 化" },
      { title: "施設の活 用", overview: "平成32年度に行った。" },
    ]);
    const findings = await findingsIn(workbook);
    const [space] = findings.filter(({ rule }) => rule === "space-inside-word");
    const cellsOf = (each: readonly LocatedFinding[]) => each.map(({ cell }) => cell);
    expect(cellsOf(sameKind(findings, space!))).toEqual(["H2", "B3"]);
    const accepted = findings.map((each) =>
      each.cell === "B3" ? { ...each, accepted: { reason: "正式な名称" } } : each,
    );
    expect(cellsOf(sameKind(accepted, space!))).toEqual(["H2"]);
  });
});
