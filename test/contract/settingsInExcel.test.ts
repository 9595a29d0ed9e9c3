import { scaleCells } from "../../src/core/grading/scaleCells";
import { SCALE_TEMPLATES } from "../../src/core/grading/scaleTemplates";
import { readSettings } from "../../src/core/sheet/readSettings";
import { acceptFindings, revokeAcceptance } from "../../src/usecases/settings/acceptFinding";
import { loadSamplePlans } from "../../src/usecases/scaffold/loadSamplePlans";
import { makeFindingSheet, splitByDepartment } from "../../src/usecases/take-along/makeFindingSheet";
import { planScaffold } from "../../src/usecases/scaffold/planScaffold";
import { scaffoldList } from "../../src/usecases/scaffold/scaffoldList";
import { validateBook } from "../../src/usecases/check/validateBook";
import { checkStageForm, STANDARD_STAGE_LINES } from "../../src/usecases/settings/stageForm";
import { writeScale } from "../../src/usecases/settings/writeScale";
import { writeStageWords } from "../../src/usecases/settings/writeStageWords";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel } from "../support/bootExcel";
import { FINDING_WORDS } from "../support/findingWords";

jest.setTimeout(120_000);

/** What the memory workbook says of the settings and of the sheets of findings holds over the workbench's host. */
it("findings are accepted and taken along, the scale is written, and the list is judged by it", async () => {
  const host = await bootExcel();
  try {
    const workbook = createExcelWorkbook();
    const validated = async () => {
      const validation = await validateBook(workbook);
      if (validation.kind !== "validated") throw new Error(validation.kind);
      return validation;
    };
    const settings = async () => readSettings(await workbook.readBook());
    const gradeOfFirst = async () => {
      const list = (await workbook.readBook()).sheets.find(({ name }) => name === "行動計画一覧");
      return list?.values[4 - list.firstRow]?.[8 - list.firstColumn];
    };
    const request = {
      name: "第一次行政改革プラン",
      years: { baseline: "H29", current: "R2", target: "R4" },
      rows: 26,
      plans: await loadSamplePlans(),
    };
    const planned = planScaffold(await workbook.readBook(), request);
    if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
    await scaffoldList(workbook, planned.plan);

    const { report } = await validated();
    const five = report.findings.slice(0, 5);
    await acceptFindings(workbook, five, "=確認済み", "2026/11/29");
    expect((await settings()).accepted.map(({ text, reason, date }) => [text, reason, date])).toEqual(
      five.map(({ key }) => [key, "=確認済み", "2026/11/29"]),
    );
    await revokeAcceptance(workbook, five[4]!.key);
    const accepted = await validated();
    expect(accepted.accepted.map(({ key }) => key)).toEqual(five.slice(0, 4).map(({ key }) => key));

    await makeFindingSheet(workbook, accepted, FINDING_WORDS);
    const split = await splitByDepartment(workbook, accepted, FINDING_WORDS);
    expect(split).toMatchObject({ kind: "made" });
    const again = await validated();
    expect(again.report).toEqual(accepted.report);
    const sheet = (await workbook.readBook()).sheets.find(({ name }) => name === "指摘一覧");
    expect(sheet?.values[3 - sheet.firstRow]?.slice(0, 3)).toEqual(["担当部署", "重要度", "番号"]);
    expect(sheet?.values[4 - sheet.firstRow]?.[5]).toMatch(/^[A-I]\d+$/);

    await writeScale(workbook, scaleCells(SCALE_TEMPLATES["five-levels"]));
    expect((await settings()).scale?.lines.map(({ cells }) => cells)).toEqual([
      ["5", 1, "以上"],
      ["4", 0.75, "以上"],
      ["3", 0.5, "以上"],
      ["2", 0.25, "以上"],
      ["1", 0, "以上"],
    ]);
    expect((await settings()).accepted).toHaveLength(4);
    expect(await gradeOfFirst()).toBe("3");
    await workbook.undo();
    expect(await gradeOfFirst()).toBe("C");
    expect((await settings()).scale?.lines.map(({ cells }) => cells[0])).toEqual(["A", "B", "C", "D"]);

    const words = async () => (await settings()).stages?.lines.map((line) => line.words);
    const before = await words();
    expect(before).toEqual(STANDARD_STAGE_LINES.map((line) => line.words));
    const more = [...STANDARD_STAGE_LINES, { rate: "60", words: "試行" }];
    const syncs = await host.syncsOf(async () => {
      expect(await writeStageWords(workbook, checkStageForm(more).lines)).toMatchObject({ kind: "changed" });
    });
    // the table grows: its rows come in before its last is laid
    expect(syncs).toBeLessThanOrEqual(4);
    expect(await words()).toEqual(more.map((line) => line.words));
    expect((await settings()).stages?.issues).toEqual([]);
    expect((await settings()).stages?.stages.map(({ words: [first] }) => first)).toEqual([
      "未実施",
      "検討",
      "準備",
      "試行",
      "決定",
      "一部実施",
      "実施",
    ]);
    expect((await settings()).accepted).toHaveLength(4);
    await workbook.undo();
    expect(await words()).toEqual(before);
  } finally {
    await host.dispose();
  }
});
