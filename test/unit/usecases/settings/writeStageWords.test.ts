import type { StageLine } from "../../../../src/core/grading/readStages";
import { DEFAULT_STAGES } from "../../../../src/core/grading/stage";
import { toNumber } from "../../../../src/core/quantity/decimal";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import { readSettings } from "../../../../src/core/sheet/readSettings";
import type { DraftCell, SheetDraft } from "../../../../src/core/sheet/sheetDraft";
import {
  checkStageForm,
  STANDARD_STAGE_LINES,
  stageFormLines,
} from "../../../../src/usecases/settings/stageForm";
import { writeStageWords } from "../../../../src/usecases/settings/writeStageWords";
import { draftOf } from "../../../support/draftOf";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const SETTINGS = draftSettings({
  sheetName: "設定",
  name: "計画",
  years: { baseline: 2017, current: 2020, target: 2022 },
});

const table = (cells: readonly (readonly DraftCell[])[], rows: number, formats?: SheetDraft["formats"]) => ({
  ...draftOf("設定", [["段階の率", "言葉"], ...cells]),
  names: [{ name: "段階の言葉", box: { row: 1, column: 0, rows, columns: 2 } }],
  ...(formats === undefined ? {} : { formats }),
});
const linesOf = (...lines: readonly (readonly [StageLine["rate"], string])[]): StageLine[] =>
  lines.map(([rate, words]) => ({ rate, words }));
const cellsOf = async (workbook: MemoryWorkbook) =>
  (await workbook.readBook()).sheets.find(({ name }) => name === "設定")?.values ?? [];
const stagesOf = async (workbook: MemoryWorkbook) =>
  readSettings(await workbook.readBook()).stages?.stages.map(
    ({ rate, words }) => `${toNumber(rate)} ${words.join("・")}`,
  );

describe("writeStageWords", () => {
  it("a word more is one cell more; it is undone", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    const lines = STANDARD_STAGE_LINES.map((line, at) =>
      at === 2 ? { ...line, words: `${line.words}・試行` } : line,
    );
    expect(await writeStageWords(workbook, checkStageForm(lines).lines)).toEqual({
      kind: "changed",
      sheet: "設定",
      cells: 1,
    });
    expect((await stagesOf(workbook))?.[2]).toBe("0.5 準備・作成・設計・整備・見直し・試行");
    expect(workbook.undoable()).toBe("settings-changed");
    await workbook.undo();
    expect(readSettings(await workbook.readBook()).stages?.stages).toBe(DEFAULT_STAGES);
  });

  it("as they stand already: nothing is written", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    expect(await writeStageWords(workbook, checkStageForm(STANDARD_STAGE_LINES).lines)).toEqual({
      kind: "unchanged",
    });
  });

  it("a stage more makes the table grow; its note and what stands below move", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    const before = (await cellsOf(workbook)).map(([first]) => first);
    const lines = [...STANDARD_STAGE_LINES, { rate: "60", words: "試行、実証" }];
    await writeStageWords(workbook, checkStageForm(lines).lines);
    expect(await stagesOf(workbook)).toContain("0.6 試行・実証");
    const after = (await cellsOf(workbook)).map(([first]) => first);
    const at = before.indexOf("担当部署");
    expect(after.slice(at + 1)).toEqual(before.slice(at));
    expect(after[at - 1]).toBe("検証は、この表の言葉を使います。GRADEなどの関数は標準の言葉だけを読みます。");
    await workbook.undo();
    expect((await cellsOf(workbook)).map(([first]) => first)).toEqual(before);
  });

  it("notes go with the words; that of a stage that is gone stays below; other cells aren't touched", async () => {
    const workbook = new MemoryWorkbook([
      table([[0, "中止", "注1"], [0.3, "検討", "注2"], [1, "実施", "注3"], [], ["下の表"]], 3),
    ]);
    await writeStageWords(workbook, linesOf(["50%", "検討"], ["100%", "実施・定着"]));
    expect((await cellsOf(workbook)).slice(1)).toMatchObject([
      [0.5, "検討", "注2"],
      [1, "実施・定着", "注3"],
      [null, null, "注1"],
      [],
      ["下の表"],
    ]);
  });

  it("a column in percent is written anew as fractions", async () => {
    const workbook = new MemoryWorkbook([
      table(
        [
          [50, "検討"],
          [100, "実施"],
        ],
        2,
      ),
    ]);
    await writeStageWords(workbook, linesOf(["50%", "検討"], ["80%", "実施"]));
    expect((await cellsOf(workbook)).slice(1)).toEqual([
      [0.5, "検討"],
      [0.8, "実施"],
    ]);
  });

  it("12.5% isn't shown as 13%", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    const lines = STANDARD_STAGE_LINES.map((line, at) => (at === 1 ? { ...line, rate: "12.5" } : line));
    await writeStageWords(workbook, checkStageForm(lines).lines);
    const sheet = (await workbook.readBook()).sheets.find(({ name }) => name === "設定")!;
    const row = sheet.values.findIndex(([, words]) => words === "検討・研究・調査・協議");
    expect([sheet.values[row]?.[0], sheet.formats?.[row]?.[0]]).toEqual([0.125, "0.00%"]);
  });

  it("a name of one row goes on below it, and no further than there is room", async () => {
    const roomy = new MemoryWorkbook([table([[1, "実施"]], 1)]);
    await writeStageWords(roomy, linesOf([0.5, "試行"], [1, "実施"]));
    expect(await stagesOf(roomy)).toEqual(["0.5 試行", "1 実施"]);
    const full = new MemoryWorkbook([table([[1, "実施"], ["下の表"]], 1)]);
    expect(await writeStageWords(full, linesOf([0.5, "試行"], [1, "実施"]))).toEqual({
      kind: "refused",
      code: "table-too-small",
      place: { sheet: "設定", cell: "A2" },
    });
  });

  it("a book without the table gets a settings sheet that has it", async () => {
    const workbook = new MemoryWorkbook(["白紙"]);
    expect(await writeStageWords(workbook, linesOf([0.5, "試行"], [1, "実施"], [0.9, ""]))).toMatchObject({
      kind: "sheet-made",
      sheet: "設定",
    });
    expect(await stagesOf(workbook)).toEqual(["0.5 試行", "1 実施"]);
  });

  it("lines with something wrong are refused before the workbook is asked", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    expect(await writeStageWords(workbook, linesOf([0.5, "試行"], [2, "実施"]))).toEqual({
      kind: "refused",
      code: "stages-unreadable",
      issues: [{ code: "rate-outside", line: 2, text: "2" }],
    });
    expect(workbook.calls).toEqual([]);
  });
});

describe("the form of the stages", () => {
  const formOf = async (sheet: SheetDraft) =>
    stageFormLines(readSettings(await new MemoryWorkbook([sheet]).readBook()));

  it("begins with the standard stages where there is no table, or none with words", async () => {
    expect(stageFormLines({ stages: undefined })).toBe(STANDARD_STAGE_LINES);
    expect(await formOf(table([[0.5]], 1))).toBe(STANDARD_STAGE_LINES);
    expect(STANDARD_STAGE_LINES[3]).toEqual({ rate: "75", words: "決定・策定・構築・選定・完成" });
  });

  it("else with the table as it stands, in percent, what is wrong included", async () => {
    expect(await formOf(table([[0.125, "試行、検証"], [], [1.2, "実施"], ["高い", "決定"]], 4))).toEqual([
      { rate: "12.5", words: "試行、検証" },
      { rate: "120", words: "実施" },
      { rate: "高い", words: "決定" },
    ]);
  });

  it("a bare figure is percent; what is wrong is said with its line", () => {
    const { lines, issues } = checkStageForm([
      { rate: "50", words: "試行" },
      { rate: "", words: "実施" },
      { rate: "", words: "" },
    ]);
    expect(lines.map(({ rate }) => rate)).toEqual(["50%", "", ""]);
    expect(issues.map(({ line, messages }) => [line, messages.ja])).toEqual([
      [2, "段階の率がありません。50%のように入力してください。"],
    ]);
  });
});
