import type { BookChanges, PlanWorkbook } from "../../src/usecases/ports";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { isHousekeeping } from "../../workbench/host/faults/actionKinds";
import { bootExcel, type BootedExcel } from "../support/bootExcel";
import { draftOf } from "../support/draftOf";
import { excelInspector } from "../support/excelInspector";
import { snapshotAt } from "./workbookInspector";

jest.setTimeout(120_000);

let excel: BootedExcel;
let workbook: PlanWorkbook;

const LIST = draftOf("一覧", [
  ["行動計画", "当初", "達成度"],
  ["1 窓口サービスの向上", "982百万円", "Ｃ"],
  ["2 情報発信の充実", "65％", "Ｂ"],
]);
const SETTINGS = draftOf("設定", [
  ["了承した指摘", null, null],
  ["x-1", "確認した", null],
  ["x-2", "確認した", "覚え"],
  ["以上", null, null],
]);

beforeEach(async () => {
  excel = await bootExcel();
  workbook = createExcelWorkbook();
  await workbook.addSheets([LIST, SETTINGS]);
});
afterEach(() => excel.dispose());

const valueAt = (sheet: string, cell: string) => excelInspector(excel).valueAt({ sheet, cell });

/** Somebody types just before Excel is given that request of what comes, counted from 0. */
function typeBefore(request: number, typed: () => void, times = 1): void {
  const execute = excel.server.execute.bind(excel.server);
  let [passed, left] = [0, times];
  excel.server.execute = async (body) => {
    if (!isHousekeeping(body) && passed++ >= request && left > 0) {
      left -= 1;
      typed();
    }
    return execute(body);
  };
}
const put = (sheet: string, cell: string, value: string | number) => () =>
  void excel.grid.book().getSheetByName(sheet)!.getRange(cell).setValue(value);

/** As a fix does it: a cell that isn't what it was is left. */
const fixed: string[][] = [];
const fix = () =>
  workbook.changeCells("findings-fixed", (book): BookChanges => {
    const isAsBefore = (row: number, was: string) => snapshotAt(book, "一覧", row, 2) === was;
    const cells = [
      { row: 1, column: 2, was: "Ｃ", content: "C" },
      { row: 2, column: 2, was: "Ｂ", content: "B" },
    ].filter(({ row, was }) => isAsBefore(row, was));
    fixed.push(cells.map(({ content }) => content));
    return { cells: [{ sheet: "一覧", cells }] };
  });
beforeEach(() => (fixed.length = 0));

describe("somebody types between the reading and the writing", () => {
  it("in a cell of the change: hers stays, the rest is done, and only that is taken back", async () => {
    typeBefore(2, put("一覧", "C2", "D"));
    expect(await fix()).toBe(1);
    expect(fixed).toEqual([["C", "B"], ["B"]]);
    expect([await valueAt("一覧", "C2"), await valueAt("一覧", "C3")]).toEqual(["D", "B"]);
    expect(await workbook.undo()).toEqual({ restored: 1, left: 0 });
    expect([await valueAt("一覧", "C2"), await valueAt("一覧", "C3")]).toEqual(["D", "Ｂ"]);
  });

  it("in another cell: nothing is done twice", async () => {
    typeBefore(2, put("一覧", "B2", "983百万円"));
    expect(await fix()).toBe(2);
    expect(fixed).toHaveLength(1);
    expect(await valueAt("一覧", "B2")).toBe("983百万円");
  });

  it("again and again: she is told to finish first, and hers stays", async () => {
    let typed = 0;
    const change = () =>
      workbook.changeCells("findings-fixed", () => ({
        cells: [{ sheet: "一覧", cells: [{ row: 1, column: 2, content: "C" }] }],
      }));
    typeBefore(2, () => put("一覧", "C2", `D${(typed += 1)}`)(), Infinity);
    await expect(change()).rejects.toMatchObject({ code: "cell-edit", isHalfDone: false });
    expect(await valueAt("一覧", "C2")).toMatch(/^D\d+$/);
    expect(workbook.undoable()).toBe("sheets-made");
  });

  it("and hers can't be put back just now: she is told, and it is put back later", async () => {
    typeBefore(2, put("一覧", "C2", "D"));
    excel.faults.next({ kind: "timeout", afterRequests: 3, times: Infinity });
    await expect(fix()).rejects.toMatchObject({ code: "cell-edit", isHalfDone: true });
    excel.faults.clear();
    expect(await valueAt("一覧", "C2")).toBe("C");
    await workbook.undo();
    expect([await valueAt("一覧", "C2"), await valueAt("一覧", "C3")]).toEqual(["D", "Ｂ"]);
  });

  it.each([
    ["in the last line, beside it", "C3", "書き足した"],
    ["in the first line", "B2", "別の理由"],
  ])("in a table that is to grow, %s: the new line comes, and hers stays", async (_, cell, text) => {
    const accept = () =>
      workbook.changeCells("settings-changed", (book) => {
        const at = (row: number, column: number) => snapshotAt(book, "設定", row, column) as string | null;
        const lines = [1, 2].map((row) => [0, 1, 2].map((column) => at(row, column)));
        const box = { row: 1, column: 0, rows: 2, columns: 3 };
        return { cells: [], tables: [{ sheet: "設定", box, lines: [...lines, ["x-3", "新しい", null]] }] };
      });
    typeBefore(2, put("設定", cell, text));
    expect(await accept()).toBe(9);
    const column = await Promise.all(["A2", "A3", "A4", "A5"].map((each) => valueAt("設定", each)));
    expect(column).toEqual(["x-1", "x-2", "x-3", "以上"]);
    expect(await valueAt("設定", cell)).toBe(text);
    expect(await workbook.undo()).toEqual({ restored: 9, left: 0 });
    expect(await valueAt("設定", cell)).toBe(text);
    expect(await valueAt("設定", "A4")).toBe("以上");
  });
});
