import type { BookChanges, PlanWorkbook } from "../../src/usecases/ports";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel, type BootedExcel } from "../support/bootExcel";
import { draftOf } from "../support/draftOf";
import { excelInspector } from "../support/excelInspector";

jest.setTimeout(120_000);

let excel: BootedExcel;
let workbook: PlanWorkbook;

const LIST = {
  ...draftOf("一覧", [
    ["行動計画", "当初", "達成度"],
    ["1 窓口サービスの向上", "982百万円", "Ｃ"],
    ["2 情報発信の充実", "65％", { formula: "=A1" }],
    ["3 職員の育成", "12％", "B"],
  ]),
  formats: [{ box: { row: 2, column: 1, rows: 1, columns: 1 }, format: { numberFormat: "@" } }],
};
const SETTINGS = {
  ...draftOf("設定", [
    ["評価", "下限", null],
    ["A", 1, "覚え"],
    ["B", 0.75, "残す"],
    ["C", 0.5, null],
    ["D", 0, null],
    [null, null, null],
    ["担当部署", null, null],
    ["税務課", null, null],
    ["合計", { formula: "=SUM(B2:B5)" }, null],
  ]),
  names: [
    { name: "評価基準", box: { row: 1, column: 0, rows: 4, columns: 2 } },
    { name: "担当部署一覧", box: { row: 7, column: 0, rows: 1, columns: 1 } },
  ],
};

/** Fixes with a unit and a comment, a formula, a table that shrinks and one that grows. */
const ALL: BookChanges = {
  cells: [
    {
      sheet: "一覧",
      cells: [
        { row: 1, column: 1, content: 982, numberFormat: '#,##0"百万円"', comment: "もとの値：982百万円" },
        { row: 2, column: 1, content: 0.65, numberFormat: "0%" },
        { row: 1, column: 2, content: { formula: '=if(B2="","","C")' } },
        { row: 3, column: 2, content: "66.6%" },
        { row: 5, column: 6, content: "離れたセル" },
      ],
    },
  ],
  tables: [
    {
      sheet: "設定",
      box: { row: 1, column: 0, rows: 4, columns: 2 },
      lines: [
        ["○", 1],
        ["×", 0],
      ],
    },
    {
      sheet: "設定",
      box: { row: 7, column: 0, rows: 1, columns: 1 },
      lines: [["総務課"], ["税務課"], ["福祉課"]],
    },
  ],
};
const FIXES: BookChanges = { cells: ALL.cells };
const SHRUNK: BookChanges = { cells: [], tables: ALL.tables!.slice(0, 1) };

beforeEach(async () => {
  excel = await bootExcel();
  workbook = createExcelWorkbook();
  await workbook.addSheets([LIST, SETTINGS]);
});
afterEach(() => excel.dispose());

const type = (sheet: string, cell: string, value: string | number) =>
  excelInspector(excel).type({ sheet, cell }, value);
const valueAt = (sheet: string, cell: string) => excelInspector(excel).valueAt({ sheet, cell });
const formatAt = (cell: string) => excelInspector(excel).numberFormatAt({ sheet: "一覧", cell });

/** Contents of both sheets, what names stand for, number formats and comments. */
function bookNow(): Promise<{ 一覧: string; 設定: string; formats: string; comments: number }> {
  return Excel.run(async (context) => {
    const { worksheets, names, comments } = context.workbook;
    names.load("items/name,items/formula");
    comments.load("items/content");
    const [list, settings] = ["一覧", "設定"].map((name) =>
      worksheets.getItem(name).getUsedRange(true).load("formulas,numberFormat,address"),
    );
    await context.sync();
    const text = (range: Excel.Range, more: unknown) => JSON.stringify([range.address, range.formulas, more]);
    const stand = names.items.map(({ name, formula }) => `${name} ${String(formula)}`).sort();
    return {
      一覧: text(list!, null),
      設定: text(settings!, stand),
      formats: JSON.stringify([list!.numberFormat, settings!.numberFormat]),
      comments: comments.items.length,
    };
  });
}

/** Excel refuses a request at an action, and then doesn't answer any more: what was done of it stays. */
async function doHalf(changes: BookChanges, afterRequests: number, atAction?: number): Promise<void> {
  excel.faults.next({
    kind: "item-not-found",
    afterRequests,
    ...(atAction === undefined ? {} : { atAction }),
  });
  excel.faults.next({ kind: "timeout", times: Infinity });
  await expect(workbook.changeCells("findings-fixed", () => changes)).rejects.toMatchObject({
    code: "gone",
    isHalfDone: true,
  });
  excel.faults.clear();
}

/** Requests of `ALL`: 0 sheets, 1 cells, 2 a cell beside them, 3 rows, 4 contents. */
const PLACES = [
  [3, 3],
  [3, 6],
  [3, 9],
  [3, undefined],
  [4, 4],
  [4, 10],
  [4, 16],
  [4, 24],
  [4, 32],
  [4, 40],
  [4, undefined],
] as const;

describe("a change that was refused halfway and is taken back later", () => {
  it.each(PLACES)("nobody has typed (request %s, action %s): all is as it was", async (request, action) => {
    const before = await bookNow();
    await doHalf(ALL, request, action);
    expect((await workbook.undo()).left).toBe(0);
    expect(await bookNow()).toEqual(before);
    expect(workbook.undoable()).toBeUndefined();
  });

  it.each(PLACES)("somebody has typed in cells of it (request %s, action %s)", async (request, action) => {
    const before = await bookNow();
    await doHalf(ALL, request, action);
    await type("一覧", "B2", "983百万円");
    await type("一覧", "C4", "A");
    expect((await workbook.undo()).left).toBe(2);
    expect(await valueAt("一覧", "B2")).toBe("983百万円");
    expect(await valueAt("一覧", "C4")).toBe("A");
    await type("一覧", "B2", "982百万円");
    await type("一覧", "C4", "B");
    const { 一覧, 設定 } = await bookNow();
    expect({ 一覧, 設定 }).toEqual({ 一覧: before.一覧, 設定: before.設定 });
  });

  it.each(PLACES)("somebody has typed in a table of it (request %s, action %s)", async (request, action) => {
    const before = await bookNow();
    await doHalf(ALL, request, action);
    await type("設定", "B2", 0.9);
    await type("設定", "F2", "後から書いた");
    expect((await workbook.undo()).left).toBeGreaterThan(0);
    expect(await valueAt("設定", "B2")).toBe(0.9);
    expect(await valueAt("設定", "F2")).toBe("後から書いた");
    expect((await bookNow()).一覧).toBe(before.一覧);
  });

  it.each(PLACES)(
    "somebody has written below its tables (request %s, action %s)",
    async (request, action) => {
      const before = await bookNow();
      await doHalf(ALL, request, action);
      await type("設定", "A30", "覚え書き");
      await workbook.undo();
      const kept = await Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem("設定").getUsedRange(true).load("formulas");
        await context.sync();
        return used.formulas.flat();
      });
      expect(kept).toContain("覚え書き");
      expect(kept).toContain("合計");
      expect((await bookNow()).一覧).toBe(before.一覧);
    },
  );

  it("a number format that somebody has chosen since stays", async () => {
    await doHalf(FIXES, 3);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一覧").getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
      await context.sync();
    });
    expect((await workbook.undo()).left).toBe(0);
    expect(await valueAt("一覧", "B2")).toBe("982百万円");
    expect(await valueAt("一覧", "B3")).toBe("65％");
    expect([await formatAt("B2"), await formatAt("B3")]).toEqual(["0.00", "0.00"]);
  });
});

describe("taking back that was refused itself", () => {
  // requests: 0 what is there, 1 rows, 2 comments, 3 contents
  const REQUESTS = [
    [0, undefined],
    [1, 3],
    [1, 7],
    [1, undefined],
    [2, undefined],
    [3, 4],
    [3, 8],
    [3, 14],
    [3, 20],
    [3, 26],
    [3, undefined],
  ] as const;
  const refuse = async (afterRequests: number, atAction?: number) => {
    excel.faults.next({
      kind: "item-not-found",
      afterRequests,
      ...(atAction === undefined ? {} : { atAction }),
    });
    await expect(workbook.undo()).rejects.toMatchObject({ code: "gone" });
    expect(excel.faults.pending).toBe(0);
    expect(workbook.undoable()).toBe("findings-fixed");
  };

  it.each(REQUESTS)("is completed by trying again (request %s, action %s)", async (request, action) => {
    const before = await bookNow();
    await workbook.changeCells("findings-fixed", () => ALL);
    await refuse(request, action);
    expect(await workbook.undo()).toEqual({ restored: 12, left: 0 });
    expect(await bookNow()).toEqual(before);
  });

  it.each(REQUESTS)("leaves what was typed meanwhile (request %s, action %s)", async (request, action) => {
    const before = await bookNow();
    await workbook.changeCells("findings-fixed", () => ALL);
    await refuse(request, action);
    await type("一覧", "B3", "後から書いた");
    await type("一覧", "G6", "これも");
    expect(await workbook.undo()).toEqual({ restored: 10, left: 2 });
    expect(await valueAt("一覧", "B3")).toBe("後から書いた");
    expect(await valueAt("一覧", "G6")).toBe("これも");
    await type("一覧", "B3", "65％");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一覧").getRange("G6").clear("Contents");
      await context.sync();
    });
    const { 一覧, 設定 } = await bookNow();
    expect({ 一覧, 設定 }).toEqual({ 一覧: before.一覧, 設定: before.設定 });
  });

  it("also where the answer alone is lost", async () => {
    const before = await bookNow();
    await workbook.changeCells("findings-fixed", () => FIXES);
    excel.faults.next({ kind: "payload", side: "response", afterRequests: 2 });
    await expect(workbook.undo()).rejects.toMatchObject({ code: "too-large" });
    await type("一覧", "C2", "D");
    expect(await workbook.undo()).toEqual({ restored: 4, left: 1 });
    expect(await valueAt("一覧", "C2")).toBe("D");
    await type("一覧", "C2", "Ｃ");
    expect((await bookNow()).一覧).toBe(before.一覧);
  });

  it("in a table whose rows are back: a line that was typed over stays, the others come back", async () => {
    await workbook.changeCells("findings-fixed", () => SHRUNK);
    excel.faults.next({ kind: "timeout", afterRequests: 2 });
    await expect(workbook.undo()).rejects.toMatchObject({ code: "timed-out" });
    await type("設定", "A2", "優");
    expect((await workbook.undo()).left).toBe(1);
    const lines = await Promise.all(
      ["A2", "A3", "A4", "A5", "B2", "C3"].map((cell) => valueAt("設定", cell)),
    );
    expect(lines).toEqual(["優", "B", "C", "D", 1, "残す"]);
  });
});

it("what stood beside the last line that stayed comes back where it was", async () => {
  const before = await bookNow();
  await workbook.changeCells("settings-changed", () => SHRUNK);
  expect(await workbook.undo()).toEqual({ restored: 4, left: 0 });
  expect(await bookNow()).toEqual(before);
});
