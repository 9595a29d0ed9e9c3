import type { FormulaBook } from "../../../../src/core/formulas/formulaBook";
import { SAMPLE_PLANS } from "../../../../src/core/plan/samplePlans";
import { SCALE_TEMPLATES } from "../../../../src/core/grading/scaleTemplates";
import { scaleCells } from "../../../../src/core/grading/scaleCells";
import { draftList } from "../../../../src/core/sheet/draftList";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import { readSettings } from "../../../../src/core/sheet/readSettings";
import type { DraftCell, SheetDraft } from "../../../../src/core/sheet/sheetDraft";
import { departmentGeneric } from "../../../../src/core/validation/rules/structure/departmentGeneric";
import {
  acceptFinding,
  acceptFindings,
  revokeAcceptance,
} from "../../../../src/usecases/settings/acceptFinding";
import type { BookChanges } from "../../../../src/usecases/bookChanges";
import { settingsView } from "../../../../src/usecases/settings/settingsView";
import { switchRuleOff, switchRuleOn } from "../../../../src/usecases/settings/switchRule";
import { validateBook } from "../../../../src/usecases/check/validateBook";
import { writeDepartments } from "../../../../src/usecases/settings/writeDepartments";
import { writeDefaultMethod, writeYears } from "../../../../src/usecases/settings/writePlanSettings";
import { writeScale } from "../../../../src/usecases/settings/writeScale";
import { draftOf } from "../../../support/draftOf";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const YEARS = { baseline: 2017, current: 2020, target: 2022 };
const NAME = "第一次行政改革プラン";
const TODAY = "2026/11/29";
const SETTINGS = draftSettings({ sheetName: "設定", name: NAME, years: YEARS });
const LIST = draftList({ name: NAME, sheetName: "一覧", years: YEARS, rows: 26, plans: SAMPLE_PLANS });

const findingOf = (key: string) => ({ key });
const named = (
  cells: readonly (readonly DraftCell[])[],
  name: string,
  rows: number,
  columns: number,
): SheetDraft => ({
  ...draftOf("設定", cells),
  names: [{ name, box: { row: 1, column: 0, rows, columns } }],
});
const cellsOf = async (workbook: MemoryWorkbook, sheet = "設定") =>
  (await workbook.readBook()).sheets.find(({ name }) => name === sheet)?.values ?? [];
const settingsOf = async (workbook: MemoryWorkbook) => readSettings(await workbook.readBook());
async function validated(workbook: MemoryWorkbook) {
  const validation = await validateBook(workbook);
  if (validation.kind !== "validated") throw new Error(validation.kind);
  return validation;
}

describe("acceptFinding", () => {
  it("writes key, reason and date into the first blank line; the finding is accepted then", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    const before = await validated(workbook);
    const finding = before.report.findings[0]!;
    expect(await acceptFinding(workbook, finding, " 欠番は把握済み ", TODAY)).toEqual({
      kind: "changed",
      sheet: "設定",
      cells: 3,
    });
    const after = await validated(workbook);
    expect(after.accepted.map(({ key, accepted }) => [key, accepted])).toEqual([
      [finding.key, { reason: "欠番は把握済み" }],
    ]);
    expect((await settingsOf(workbook)).accepted).toMatchObject([{ text: finding.key, date: TODAY }]);
    expect(workbook.undoable()).toBe("settings-changed");
    await workbook.undo();
    expect((await validated(workbook)).accepted).toEqual([]);
  });

  it("a reason of blanks is refused before the workbook is asked", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    expect(await acceptFinding(workbook, findingOf("k"), " 　\n", TODAY)).toEqual({
      kind: "refused",
      code: "reason-missing",
    });
    expect(workbook.calls).toEqual([]);
  });

  it("the line of the same key is replaced, and nothing else of it", async () => {
    const sheet = named(
      [["キー"], ["K1 ", "前の理由", "2025/1/1", "係長に確認"], ["k2", "他"]],
      "了承した指摘",
      2,
      3,
    );
    const workbook = new MemoryWorkbook([sheet]);
    await acceptFinding(workbook, findingOf("K1"), "新しい理由", TODAY);
    expect(await cellsOf(workbook)).toEqual([
      ["キー"],
      ["K1 ", "新しい理由", TODAY, "係長に確認"],
      ["k2", "他"],
    ]);
  });

  it("a table that is full grows, notes beside its lines stay beside them, what stands below moves", async () => {
    const sheet = named(
      [["キー"], ["k1", "a", "", "", "一つ目の注"], ["k2", "b", "", "", "二つ目の注"], [], ["下の表"]],
      "了承した指摘",
      2,
      3,
    );
    const workbook = new MemoryWorkbook([sheet]);
    const findings = ["k1", "k3", "k4", "k3"].map(findingOf);
    await acceptFindings(workbook, findings, "=まとめて", TODAY);
    const values = await cellsOf(workbook);
    expect(values.map((line) => [line[0] ?? null, line[1] ?? null, line[4] ?? null])).toEqual([
      ["キー", null, null],
      ["k1", "=まとめて", "一つ目の注"],
      ["k2", "b", "二つ目の注"],
      ["k3", "=まとめて", null],
      ["k4", "=まとめて", null],
      [null, null, null],
      ["下の表", null, null],
    ]);
    expect((await settingsOf(workbook)).accepted.map(({ text }) => text)).toEqual(["k1", "k2", "k3", "k4"]);
  });

  it("a table of one line goes on below it", async () => {
    const workbook = new MemoryWorkbook([named([["キー"], ["k1", "a"]], "了承した指摘", 1, 3)]);
    await acceptFinding(workbook, findingOf("k2"), "b", TODAY);
    expect((await settingsOf(workbook)).accepted.map(({ text }) => text)).toEqual(["k1", "k2"]);
  });

  it("a book without settings gets a sheet; but for the acceptance the validation says the same", async () => {
    const rows = [
      ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"],
      ["1", "収納", "税務課、関係各課", "収納率", "50%", "60%", "100%", "○"],
      ["3", "広報", "企画課", "閲覧数", "50件", "70人", "100件", "△"],
      [],
      ["○:70%以上 △:70%未満"],
    ];
    const workbook = new MemoryWorkbook([draftOf("一覧", rows), "設定"]);
    const before = await validated(workbook);
    expect(before.report.list?.scaleSource).toBe("legend");
    const finding = before.report.findings[1]!;
    expect(await acceptFinding(workbook, finding, "確認済み", TODAY)).toEqual({
      kind: "sheet-made",
      sheet: "設定 2",
      scale: "kept",
    });
    const after = await validated(workbook);
    const plain = ({ key, sheet, cell }: (typeof after.report.findings)[number]) => [key, sheet, cell];
    expect(after.report.findings.map(plain)).toEqual(before.report.findings.map(plain));
    expect(after.accepted.map(({ key }) => key)).toEqual([finding.key]);
    const { plan, departments } = await settingsOf(workbook);
    expect([plan?.baseline?.year, plan?.current?.year, plan?.target?.year]).toEqual([2017, 2020, 2022]);
    expect(departments?.map(({ text }) => text)).toEqual(["税務課", "関係各課", "企画課"]);
  });

  it("grades of a scale that nobody knows stay unjudged: the new sheet has no scale", async () => {
    const rows = [
      ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"],
      ["1", "収納", "税務課", "収納率", 50, 60, 100, "優"],
      ["2", "広報", "企画課", "閲覧数", 50, 70, 100, "良"],
      ["3", "施設", "管財課", "利用数", 50, 80, 100, "可"],
    ];
    const workbook = new MemoryWorkbook([draftOf("一覧", rows)]);
    const { report } = await validated(workbook);
    expect(report.list?.scaleKnown).toBe(false);
    const outcome = await acceptFinding(workbook, report.findings[0]!, "確認済み", TODAY);
    expect(outcome).toEqual({ kind: "sheet-made", sheet: "設定", scale: "left-out" });
    expect((await validated(workbook)).report.list?.scaleKnown).toBe(false);
    expect((await settingsOf(workbook)).scale).toBeUndefined();
  });

  it("a thousand at once", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    const keys = Array.from({ length: 1000 }, (_, at) => `k${at}`);
    await acceptFindings(workbook, keys.map(findingOf), "確認済み", TODAY);
    expect((await settingsOf(workbook)).accepted.map(({ text }) => text)).toEqual(keys);
  });
});

describe("revokeAcceptance", () => {
  it("takes the line of that key out, wherever it stands by now", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    await acceptFindings(workbook, ["k1", "k2", "k3"].map(findingOf), "a", TODAY);
    expect(await revokeAcceptance(workbook, " k2")).toEqual({ kind: "changed", sheet: "設定", cells: 3 });
    expect((await settingsOf(workbook)).accepted.map(({ text }) => text)).toEqual(["k1", "k3"]);
    expect(await revokeAcceptance(workbook, "k2")).toEqual({ kind: "unchanged" });
  });

  it("of lines below the table the others move up with their notes; a note of the line itself stays", async () => {
    const sheet = named(
      [
        ["キー"],
        ["k1", "a"],
        ["k2", "b", "", "注2"],
        ["k3", "c", "", "注3"],
        ["k3", "また"],
        ["k4", "d", "", "注4"],
        [],
        ["下の表"],
      ],
      "了承した指摘",
      1,
      3,
    );
    const workbook = new MemoryWorkbook([sheet]);
    await revokeAcceptance(workbook, "k3");
    const values = await cellsOf(workbook);
    expect(values.map((line) => [line[0] ?? null, line[3] ?? null])).toEqual([
      ["キー", null],
      ["k1", null],
      ["k2", "注2"],
      ["k4", "注4"],
      [null, "注3"],
      [null, null],
      [null, null],
      ["下の表", null],
    ]);
    expect((await settingsOf(workbook)).accepted.map(({ text }) => text)).toEqual(["k1", "k2", "k4"]);
  });

  it("a book without settings stays as it is", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    expect(await revokeAcceptance(workbook, "k")).toEqual({ kind: "unchanged" });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["一覧"]);
  });
});

describe("switchRuleOff, switchRuleOn", () => {
  it("a rule that is off finds nothing; named by its title it is the same rule", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    await switchRuleOff(workbook, "department-generic", "慣例");
    expect((await validated(workbook)).report.rulesOff.map(({ id }) => id)).toEqual(["department-generic"]);
    const [line] = (await settingsOf(workbook)).rulesOff;
    expect(line).toMatchObject({ text: "department-generic", reason: "慣例" });
    const title = departmentGeneric.title.ja;
    workbook.type(line!.place, { value: title, formula: null });
    await switchRuleOff(workbook, "department-generic", "");
    expect((await settingsOf(workbook)).rulesOff).toMatchObject([{ text: title, reason: "" }]);
    await switchRuleOn(workbook, "department-generic");
    expect((await settingsOf(workbook)).rulesOff).toEqual([]);
  });

  it("a line that names no rule is taken out by what stands there", async () => {
    const workbook = new MemoryWorkbook([named([["規則"], ["ない規則", "x"]], "使わない規則", 2, 2)]);
    await switchRuleOn(workbook, "ない規則");
    expect((await settingsOf(workbook)).rulesOff).toEqual([]);
  });
});

describe("writeScale", () => {
  const lines = scaleCells(SCALE_TEMPLATES["seven-levels"]);

  it("more levels, fewer levels: the name has them and no blank line", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    expect(await writeScale(workbook, lines)).toMatchObject({ kind: "changed" });
    const grown = await settingsOf(workbook);
    expect(grown.scale?.lines.map(({ cells }) => cells[0])).toEqual([..."SABCDEF"]);
    expect(workbook.names.find(({ name }) => name === "評価基準")).toMatchObject({ rows: 7 });
    await writeScale(workbook, [
      ["○", "72.5%", "超"],
      ["×", 0, ""],
    ]);
    const { scale, departments } = await settingsOf(workbook);
    expect(scale?.lines.map(({ cells }) => cells)).toEqual([
      ["○", "72.5%", "超"],
      ["×", 0, "以上"],
    ]);
    expect(workbook.names.find(({ name }) => name === "評価基準")).toMatchObject({ rows: 2 });
    expect(departments).toEqual([]);
  });

  it("lines that can't be read are refused with what is wrong; a gap is written", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    expect(
      await writeScale(workbook, [
        ["A", "多い"],
        ["A", 0],
      ]),
    ).toEqual({
      kind: "refused",
      code: "scale-unreadable",
      issues: [
        { code: "bound-unreadable", line: 1, text: "多い" },
        { code: "label-twice", line: 2, text: "A" },
      ],
    });
    expect(workbook.calls).toEqual([]);
    await writeScale(workbook, [
      ["A", "80%"],
      ["B", "50%"],
    ]);
    expect((await settingsOf(workbook)).scale?.issues).toEqual([{ code: "gap", line: 2, text: "0.5" }]);
  });

  it("rows neither come nor go where something stands beside the scale", async () => {
    const sheet = named([["評価"], ["A", 1, "以上"], ["B", 0, "以上", "", "計画 1"]], "評価基準", 2, 3);
    const workbook = new MemoryWorkbook([sheet]);
    const beside = { kind: "refused", code: "cells-beside", place: { sheet: "設定", cell: "A3" } };
    expect(await writeScale(workbook, lines)).toEqual(beside);
    await writeScale(workbook, [
      ["◎", 1],
      ["○", 0],
    ]);
    expect((await cellsOf(workbook))[2]).toEqual(["○", 0, "以上", "", "計画 1"]);
  });

  it("a name of two columns says 超 with the figure; blank lines of the name are used", async () => {
    const workbook = new MemoryWorkbook([named([["評価"], ["A", 1], ["B", 0], [], []], "評価基準", 4, 2)]);
    await writeScale(workbook, [
      ["S", 1, "超"],
      ["A", 1, "以上"],
      ["B", 0],
    ]);
    expect(await cellsOf(workbook)).toEqual([["評価"], ["S", "100%超"], ["A", 1], ["B", 0]]);
    expect((await settingsOf(workbook)).scale?.issues).toEqual([]);
  });

  it("a name of one cell can't hold a scale", async () => {
    const workbook = new MemoryWorkbook([named([["評価"], ["A", 1]], "評価基準", 1, 3)]);
    expect(await writeScale(workbook, lines)).toMatchObject({ kind: "refused", code: "table-too-small" });
  });

  it("a book without one gets a settings sheet with it", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    expect(await writeScale(workbook, lines)).toEqual({ kind: "sheet-made", sheet: "設定", scale: "given" });
    expect((await settingsOf(workbook)).scale?.lines).toHaveLength(7);
  });
});

describe("writeYears, writeDefaultMethod", () => {
  it("in the cells beside their labels; a bare year stays one", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    workbook.type({ sheet: "設定", cell: "B8" }, { value: 2022, formula: null });
    await writeYears(workbook, { current: 2021, target: 2023 });
    await writeDefaultMethod(workbook, "attainment");
    const { plan } = await settingsOf(workbook);
    expect(plan).toMatchObject({
      baseline: { text: "H29(2017)" },
      current: { text: "R3(2021)" },
      target: { text: "2023" },
      method: { method: "attainment" },
    });
    await writeDefaultMethod(workbook, undefined);
    expect((await settingsOf(workbook)).plan?.method?.text).toBe("");
  });

  it("a table of before the default method gets a line for it", async () => {
    const sheet = named([["計画"], ["計画の名前", "旧"], ["現状の年度", 2020]], "計画の設定", 2, 2);
    const workbook = new MemoryWorkbook([sheet]);
    expect(await writeDefaultMethod(workbook, undefined)).toEqual({ kind: "unchanged" });
    await writeDefaultMethod(workbook, "stage");
    await writeYears(workbook, { current: 2021, target: 2022 });
    expect((await settingsOf(workbook)).plan).toMatchObject({
      name: { text: "旧" },
      method: { method: "stage" },
      current: { text: "2021" },
      target: { year: 2022 },
    });
  });
});

describe("writeDepartments", () => {
  const sheet = named(
    [["担当部署"], ["税務課", "", "内線1"], ["企画課", "", "内線2"], ["税務課", "", "写し"], [], ["下の表"]],
    "担当部署の一覧",
    3,
    1,
  );

  it("in the new order, notes go with their office; those of an office that is gone stay below", async () => {
    const workbook = new MemoryWorkbook([sheet]);
    await writeDepartments(workbook, ["総務課", "税務課", " 税務課 ", ""]);
    const values = await cellsOf(workbook);
    expect(values.map((line) => [line[0] ?? null, line[2] ?? null])).toEqual([
      ["担当部署", null],
      ["総務課", null],
      ["税務課", "内線1"],
      [null, "内線2"],
      [null, "写し"],
      [null, null],
      ["下の表", null],
    ]);
    expect((await settingsOf(workbook)).departments?.map(({ text }) => text)).toEqual(["総務課", "税務課"]);
  });

  it("none: the lines become blank", async () => {
    const workbook = new MemoryWorkbook([SETTINGS]);
    await writeDepartments(workbook, ["税務課", "企画課", "総務課", "管財課"]);
    expect((await settingsOf(workbook)).departments).toHaveLength(4);
    await writeDepartments(workbook, []);
    expect((await settingsOf(workbook)).departments).toEqual([]);
  });
});

describe("settingsView", () => {
  it("the settings, the scale in use, and whether the list names its methods", async () => {
    const view = settingsView(await new MemoryWorkbook([LIST, SETTINGS]).readBook());
    expect(view.inUse).toEqual({ scale: SCALE_TEMPLATES["a-to-d"], source: "name", isKnown: true });
    expect(view.hasMethodColumn).toBe(true);
    expect(view.settings.plan?.name?.text).toBe(NAME);
    expect(settingsView(await new MemoryWorkbook(["白紙"]).readBook())).toMatchObject({
      inUse: undefined,
      hasMethodColumn: false,
      settings: { scale: undefined },
    });
  });
});

describe("a name that stands for no cells", () => {
  it("is told: a second one of it can't be made", async () => {
    const book = {
      sheets: [],
      names: [],
      lostNames: [{ name: "了承した指摘", why: "no-block" }],
      active: "",
    } as const;
    const workbook = {
      changeCells: async (_: string, changes: (found: FormulaBook) => BookChanges) => {
        expect(changes(book)).toEqual({ cells: [] });
        return 0;
      },
      addSheets: () => Promise.reject(new Error("no sheet is made")),
    };
    expect(await acceptFinding(workbook, findingOf("k"), "理由", TODAY)).toEqual({
      kind: "refused",
      code: "name-used",
      name: "了承した指摘",
    });
  });
});
