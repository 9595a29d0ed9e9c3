import { fixValues, tellValues } from "../../src/usecases/handover/fixValues";
import type { PlanWorkbook } from "../../src/usecases/ports";
import { replaceFormulas, tellReplacing } from "../../src/usecases/handover/replaceFormulas";
import { restoreFormulas, tellRestoring } from "../../src/usecases/handover/restoreFormulas";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel, type BootedExcel } from "../support/bootExcel";
import { draftOf } from "../support/draftOf";
import { excelInspector } from "../support/excelInspector";
import { snapshotAt } from "./workbookInspector";

jest.setTimeout(120_000);

let excel: BootedExcel;
let workbook: PlanWorkbook;

async function boot(excelApi = "1.15"): Promise<void> {
  excel = await bootExcel({ excelApi });
  workbook = createExcelWorkbook();
}
afterEach(() => excel.dispose());

const HEADINGS = ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度", "控え"];
const NAME = "行動計画一覧";
const G2 = { sheet: NAME, cell: "G2" };

/** A list, every row 50 % of its way, each third one with a gap in the formulas. */
const list = (rows: number, prefix = "") =>
  draftOf(NAME, [
    HEADINGS,
    ...Array.from({ length: rows }, (_, at) => {
      const row = at + 2;
      const formula = `=IF(E${row}="","",${prefix}GRADE(D${row},E${row},F${row}))`;
      const grade = at % 3 === 2 ? "C" : { formula };
      return [`${at + 1} 計画`, "税務課", "額", 982, 841, 700, grade, { formula: `=D${row}+1` }];
    }),
  ]);

describe.each(["1.12", "1.15"])("ExcelApi %s", (excelApi) => {
  it.each([3, 60])("%d rows: telling 2 syncs, doing 3, taking back at most 2", async (rows) => {
    await boot(excelApi);
    await workbook.addSheets([list(rows, "_xldudf_")]);
    const count = Math.ceil((rows * 2) / 3);
    const restoring = await told(() => tellRestoring(workbook));
    expect(restoring).toMatchObject({ syncs: 2, plan: { cells: count, left: [] } });
    expect(await excel.syncsOf(() => restoreFormulas(workbook, restoring.plan))).toBe(3);
    const fixing = await told(() => tellValues(workbook));
    expect(fixing).toMatchObject({ syncs: 2, plan: { formulas: count, left: [] } });
    expect(await excel.syncsOf(() => fixValues(workbook, fixing.plan))).toBe(3);
    expect(await excel.syncsOf(() => workbook.undo())).toBeLessThanOrEqual(2);
    const replacing = await told(() => tellReplacing(workbook));
    expect(replacing).toMatchObject({ syncs: 2, plan: { cells: count, left: [] } });
    expect(await excel.syncsOf(() => replaceFormulas(workbook, replacing.plan))).toBe(3);
    expect(snapshotAt(await workbook.readBook(), NAME, 1, 6)).toBe("C");
    expect(await excel.syncsOf(() => workbook.undo())).toBe(2);
    expect(excel.server.missing()).toEqual([]);
  });
});

async function told<Plan>(tell: () => Promise<Plan>): Promise<{ syncs: number; plan: Plan }> {
  let plan: Plan | undefined;
  const syncs = await excel.syncsOf(async () => (plan = await tell()));
  return { syncs, plan: plan! };
}

describe("in Excel", () => {
  it("#NAME? goes when formulas are entered again, and what still shows it is counted", async () => {
    await boot();
    await workbook.addSheets([
      list(3, "_xldudf_"),
      draftOf("他", [[{ formula: "=_xldudf_GRADE(1,2,3)+NOSUCH()" }]]),
    ]);
    expect(snapshotAt(await workbook.readBook(), NAME, 1, 6)).toEqual({ error: "#NAME?" });
    const answer = await restoreFormulas(workbook, await tellRestoring(workbook));
    expect(answer).toEqual({ kind: "done", outcome: { cells: 3, unknown: 1 } });
    expect(snapshotAt(await workbook.readBook(), NAME, 1, 6)).toBe("C");
    expect(await workbook.undo()).toEqual({ restored: 3, left: 0 });
    expect(await excelInspector(excel).formulaAt(G2)).toBe('=IF(E2="","",_xldudf_GRADE(D2,E2,F2))');
  });

  it("a formula that fills several cells is copied as all its values", async () => {
    await boot();
    await workbook.addSheets([
      draftOf("年度", [
        ["R2", { formula: "=FYLABEL(A1:A3)" }, { formula: '=FYLABEL(IF(A1:A3="","",A1:A3))' }],
        ["R3", null, null],
        ["R4", null, null],
      ]),
    ]);
    await excelInspector(excel).select({ sheet: "年度", cell: "A1" });
    const { syncs, plan } = await told(() => tellValues(workbook));
    expect(syncs).toBe(3);
    expect(plan).toMatchObject({ formulas: 1, left: [{ cell: "C1", reason: "fills" }] });
    expect(plan.copy!.cells.map(({ value }) => value)).toEqual(["R2(2020)", "R3(2021)", "R4(2022)"]);
    expect(await fixValues(workbook, plan)).toMatchObject({ kind: "done" });
    const book = await workbook.readBook();
    expect([0, 1, 2].map((row) => snapshotAt(book, "年度（提出用）", row, 1))).toEqual([
      "R2(2020)",
      "R3(2021)",
      "R4(2022)",
    ]);
    expect(await excelInspector(excel).formulaAt({ sheet: "年度（提出用）", cell: "B1" })).toBeNull();
  });

  it("a book that is more than Excel answers at once is read in blocks, formulas and what they fill too", async () => {
    await boot();
    const text = "利用者の声を聞き、手続の待ち時間を短くする。".repeat(4);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (let from = 0; from < 20_000; from += 4_000) {
        const rows = Array.from({ length: 4_000 }, (_, at) => [`${from + at}番`, text, 982, 841, 700]);
        sheet.getRangeByIndexes(from, 0, 4_000, 5).values = rows;
        await context.sync();
      }
      sheet.getRange("F1").formulas = [["=GRADE(C1,D1,E1)"]];
      sheet.getRange("F20000").formulas = [["=GRADE(C20000,D20000,E20000)"]];
      sheet.getRange("G2").formulas = [["=FYLABEL(C2:C4)"]];
      context.workbook.worksheets.add("空");
      await context.sync();
    });
    let book: Awaited<ReturnType<PlanWorkbook["readFormulas"]>> | undefined;
    const syncs = await excel.syncsOf(async () => (book = await workbook.readFormulas()));
    // 7 columns: 8 blocks of up to 2,857 rows; before them the names, all at once, and the sizes; behind them what is filled
    expect(syncs).toBe(1 + 1 + 1 + 8 + 1);
    const [large, blank] = book!.sheets;
    expect(large!.values).toHaveLength(20_000);
    expect(large!.values[19_999]).toEqual(["19999番", text, 982, 841, 700, "C", null]);
    expect(
      large!.formulas.map(({ row, column, formula, value, fills }) => [row, column, formula, value, fills]),
    ).toEqual([
      [0, 5, "=GRADE(C1,D1,E1)", "C", { rows: 1, columns: 1 }],
      [1, 6, "=FYLABEL(C2:C4)", expect.anything(), { rows: 3, columns: 1 }],
      [19_999, 5, "=GRADE(C20000,D20000,E20000)", "C", { rows: 1, columns: 1 }],
    ]);
    expect(blank).toMatchObject({ name: "空", values: [], formulas: [] });
    expect(await tellReplacing(workbook)).toMatchObject({ cells: 2, left: [{ cell: "G2" }] });
  });

  it("a protected sheet is named, and stays as it is", async () => {
    await boot();
    await workbook.addSheets([list(3)]);
    const plan = await tellReplacing(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).protection.protect();
      await context.sync();
    });
    const refused = replaceFormulas(workbook, plan);
    await expect(refused).rejects.toMatchObject({ code: "protected", sheet: NAME });
    expect(await excelInspector(excel).formulaAt(G2)).toBe('=IF(E2="","",GRADE(D2,E2,F2))');
  });

  it("on a sheet that is gone nothing is taken back", async () => {
    await boot();
    await workbook.addSheets([list(3)]);
    await replaceFormulas(workbook, await tellReplacing(workbook));
    await excelInspector(excel).deleteSheet(NAME);
    expect(await workbook.undo()).toEqual({ restored: 0, left: 2 });
  });

  it.each([1, 2, 4, 8, 11])(
    "a refusal in the middle leaves nothing half-written (action %d)",
    async (atAction) => {
      await boot();
      await workbook.addSheets([list(9)]);
      const before = await workbook.readFormulas();
      const [values, native] = [await tellValues(workbook), await tellReplacing(workbook)];
      const strike = () => excel.faults.next({ kind: "item-not-found", afterRequests: 2, atAction });
      strike();
      await expect(replaceFormulas(workbook, native)).rejects.toMatchObject({ code: "gone" });
      excel.faults.clear();
      expect(await workbook.readFormulas()).toEqual(before);
      strike();
      await expect(fixValues(workbook, values)).rejects.toMatchObject({ code: "gone" });
      excel.faults.clear();
      expect(await workbook.readFormulas()).toEqual(before);
      expect(workbook.undoable()).toBe("sheets-made");
    },
  );
});
