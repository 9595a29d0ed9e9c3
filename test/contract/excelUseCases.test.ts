import { SAMPLE_PLANS } from "../../src/core/plan/samplePlans";
import { checkBook } from "../../src/usecases/check/checkBook";
import { colourGrades, removeColours } from "../../src/usecases/colourGrades";
import { planScaffold } from "../../src/usecases/scaffold/planScaffold";
import type { ScaffoldPlan } from "../../src/usecases/scaffold/planScaffold";
import type { PlanWorkbook } from "../../src/usecases/ports";
import { scaffoldList } from "../../src/usecases/scaffold/scaffoldList";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel } from "../support/bootExcel";
import type { BootedExcel } from "../support/bootExcel";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { sheetNamesOf } from "../support/sheetNamesOf";

jest.setTimeout(60_000);

const YEARS = { baseline: "H29", current: "令和2年度", target: "2022" };

async function planned(workbook: PlanWorkbook, rows: number, plans = SAMPLE_PLANS): Promise<ScaffoldPlan> {
  const request = { name: "第一次行政改革プラン", years: YEARS, rows, plans };
  const result = planScaffold(await workbook.readBook(), request);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.plan;
}

describe.each([0, null] as const)("use cases in Excel, a blank cell as %s", (blankAs) => {
  let excel: BootedExcel;
  let workbook: PlanWorkbook;

  beforeEach(async () => {
    excel = await bootExcel({ blankAs });
    workbook = createExcelWorkbook();
  });
  afterEach(() => excel.dispose());

  it("the 25 sample plans are made in three syncs, and found to be as they are in memory", async () => {
    const plan = await planned(workbook, 25);
    expect(await excel.syncsOf(() => scaffoldList(workbook, plan))).toBe(3);
    const memory = new MemoryWorkbook();
    await scaffoldList(memory, await planned(memory, 25));
    const report = checkBook(await workbook.readBook());
    expect(report).toEqual(checkBook(await memory.readBook()));
    expect(report.list).toMatchObject({ rows: 25, gradesComputed: true });
    expect(excel.server.missing()).toEqual([]);
  });

  it("they are coloured, uncoloured, and taken back whole", async () => {
    await scaffoldList(workbook, await planned(workbook, 25));
    const laid = await colourGrades(workbook);
    expect(laid.cells).toBeGreaterThanOrEqual(50);
    expect((await removeColours(workbook)).cells).toBe(laid.cells);
    await workbook.undo();
    expect((await removeColours(workbook)).cells).toBe(laid.cells);
    expect(excel.server.missing()).toEqual([]);
  });

  it("500 rows are made in three syncs, and taken back", async () => {
    const plan = await planned(workbook, 500);
    expect(await excel.syncsOf(() => scaffoldList(workbook, plan))).toBe(3);
    expect(await workbook.undo()).toMatchObject({ left: 0 });
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1"]);
    expect((await workbook.readBook()).names).toEqual([]);
  });
});
