import { colourGrades, removeColours } from "../../src/usecases/colourGrades";
import { loadSamplePlans } from "../../src/usecases/scaffold/loadSamplePlans";
import { planScaffold } from "../../src/usecases/scaffold/planScaffold";
import { scaffoldList } from "../../src/usecases/scaffold/scaffoldList";
import { validateBook } from "../../src/usecases/check/validateBook";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel } from "../support/bootExcel";

jest.setTimeout(60_000);

/** The whole way over the workbench's host with the production functions: what the memory workbook says holds there. */
it("the sample is made, computed, validated, coloured and taken back", async () => {
  const host = await bootExcel();
  try {
    const workbook = createExcelWorkbook();
    const request = {
      name: "第一次行政改革プラン",
      years: { baseline: "H29", current: "R2", target: "R4" },
      rows: 26,
      plans: await loadSamplePlans(),
    };
    const planned = planScaffold(await workbook.readBook(), request);
    if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
    await scaffoldList(workbook, planned.plan);
    const validation = await validateBook(workbook);
    expect(validation).toMatchObject({
      kind: "validated",
      counts: { error: 4, warning: 5, info: 16 },
      report: { list: { sheet: "行動計画一覧", rows: 26, scaleSource: "name", gradesComputed: true } },
    });
    const list = (await workbook.readBook()).sheets.find(({ name }) => name === "行動計画一覧")!;
    const letters = list.values.slice(4 - list.firstRow, 29 - list.firstRow).map((row) => row[8] || "·");
    expect(letters.join("")).toBe("CBC·ACCA·CBB·BC·BACBCAABD");
    expect(await colourGrades(workbook)).toMatchObject({ cells: 52, diagonals: 20 });
    expect(await removeColours(workbook)).toMatchObject({ cells: 52 });
  } finally {
    await host.dispose();
  }
});
