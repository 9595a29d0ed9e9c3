import { SAMPLE_PLANS } from "../../src/core/plan/samplePlans";
import type { PlanWorkbook } from "../../src/usecases/ports";
import { planScaffold } from "../../src/usecases/scaffold/planScaffold";
import { scaffoldList } from "../../src/usecases/scaffold/scaffoldList";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel, type BootedExcel } from "../support/bootExcel";
import { draftOf } from "../support/draftOf";
import { excelInspector } from "../support/excelInspector";
import { sheetNamesOf } from "../support/sheetNamesOf";

jest.setTimeout(120_000);

let excel: BootedExcel;
let workbook: PlanWorkbook;

/** 8 cells: texts that look like something else, a number, a formula in small letters. */
const LIST = {
  ...draftOf("一覧", [
    ["行動計画", "当初", "達成度"],
    ["1 窓口サービスの向上", "66.6%", { formula: '=if(B2="","","C")' }],
    ["=A1", 982, null],
  ]),
  formats: [{ box: { row: 2, column: 0, rows: 1, columns: 1 }, format: { numberFormat: "@" } }],
};
/** 8 cells. */
const SETTINGS = {
  ...draftOf("設定", [
    ["A", 1],
    ["B", 0.75],
    ["C", 0.5],
    ["D", 0],
  ]),
  names: [{ name: "評価基準", box: { row: 0, column: 0, rows: 4, columns: 2 } }],
};

beforeEach(async () => {
  excel = await bootExcel();
  workbook = createExcelWorkbook();
});
afterEach(() => excel.dispose());

const inspect = () => excelInspector(excel);
const names = async () => (await workbook.readBook()).names.map(({ name }) => name);

/** Excel refuses a request at an action, and then doesn't answer any more: what was done of it stays. */
async function makeHalf(
  request: number,
  atAction: number | undefined,
  make: () => Promise<unknown> = () => workbook.addSheets([LIST, SETTINGS]),
): Promise<void> {
  excel.faults.next({
    kind: "item-not-found",
    afterRequests: request,
    ...(atAction === undefined ? {} : { atAction }),
  });
  excel.faults.next({ kind: "timeout", times: Infinity });
  await expect(make()).rejects.toMatchObject({ code: "gone", isHalfDone: true });
  excel.faults.clear();
  expect(workbook.undoable()).toBe("sheets-made");
}

function rename(from: string, to: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

/** Requests: 0 what is there, 1 the sheets, 2 how they print. Both sheets are there from action 8 on. */
const PLACES = [
  [1, 8],
  [1, 12],
  [1, 16],
  [1, 20],
  [1, undefined],
  [2, 4],
  [2, undefined],
] as const;

describe("sheets whose making was refused halfway, taken back later", () => {
  it.each(PLACES)("untouched they go, with their names (request %s, action %s)", async (request, action) => {
    await makeHalf(request, action);
    expect((await sheetNamesOf(workbook)).length).toBe(3);
    expect((await workbook.undo()).left).toBe(0);
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1"]);
    expect(await names()).toEqual([]);
    expect(workbook.undoable()).toBeUndefined();
  });

  it.each(PLACES)("one typed in stays, the other goes (request %s, action %s)", async (request, action) => {
    await makeHalf(request, action);
    const place = { sheet: "一覧", cell: "B2" };
    await inspect().type(place, "983百万円");
    await inspect().type({ sheet: "一覧", cell: "F20" }, "覚え");
    expect((await workbook.undo()).left).toBe(2);
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", "一覧"]);
    expect(await inspect().valueAt(place)).toBe("983百万円");
    expect(await names()).toEqual([]);
  });

  it.each(PLACES)("one commented on stays with its name (request %s, action %s)", async (request, action) => {
    await makeHalf(request, action);
    const before = await names();
    await inspect().comment({ sheet: "設定", cell: "B2" }, "確かめる");
    await inspect().comment({ sheet: "Sheet1", cell: "A1" }, "別のシート");
    expect((await workbook.undo()).left).toBe(1);
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", "設定"]);
    expect(await names()).toEqual(before);
  });

  it.each([
    [1, 100],
    [1, undefined],
    [2, undefined],
  ])("the list that the pane makes goes whole (request %s, action %s)", async (request, action) => {
    const years = { baseline: "H29", current: "令和2年度", target: "2022" };
    const make = () =>
      scaffoldList(workbook, (book) => {
        const planned = planScaffold(book, { name: "改革プラン", years, rows: 25, plans: SAMPLE_PLANS });
        return planned.ok ? planned.plan : undefined;
      });
    await makeHalf(request, action, make);
    expect(await sheetNamesOf(workbook)).not.toEqual(["Sheet1"]);
    const { restored, left } = await workbook.undo();
    expect(left).toBe(0);
    expect(restored).toBeGreaterThan(25);
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1"]);
    expect(await names()).toEqual([]);
  });

  it("says how many cells went", async () => {
    await makeHalf(2, undefined);
    expect(await workbook.undo()).toEqual({ restored: 16, left: 0 });
  });

  it("one that somebody has renamed stays, as does one from before that has its name now", async () => {
    await makeHalf(2, undefined);
    await rename("一覧", "一覧（旧）");
    await rename("Sheet1", "一覧");
    expect(await workbook.undo()).toEqual({ restored: 8, left: 0 });
    expect(await sheetNamesOf(workbook)).toEqual(["一覧", "一覧（旧）"]);
  });

  it("takes 3 syncs", async () => {
    await makeHalf(2, undefined);
    expect(await excel.syncsOf(() => workbook.undo())).toBe(3);
  });

  it.each([0, 1, 2])("refused itself (request %d), it can be asked for again", async (request) => {
    await makeHalf(2, undefined);
    excel.faults.next({ kind: "item-not-found", afterRequests: request });
    await expect(workbook.undo()).rejects.toMatchObject({ code: "gone" });
    expect(workbook.undoable()).toBe("sheets-made");
    const left = await sheetNamesOf(workbook);
    await inspect().type({ sheet: left.at(-1)!, cell: "A1" }, "書いた");
    expect(await workbook.undo()).toMatchObject({ left: 1 });
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", left.at(-1)]);
  });
});

describe("sheets that were made, taken back later", () => {
  it("2 syncs, also in a book with comments; one more where somebody has commented since", async () => {
    await inspect().comment({ sheet: "Sheet1", cell: "A1" }, "前からある");
    await workbook.addSheets([LIST, SETTINGS]);
    expect(await excel.syncsOf(() => workbook.undo())).toBe(2);
    expect(await excel.syncsOf(() => workbook.addSheets([LIST, SETTINGS]))).toBe(3);
    await inspect().comment({ sheet: "Sheet1", cell: "A2" }, "後からある");
    expect(await excel.syncsOf(() => workbook.undo())).toBe(3);
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1"]);
  });

  it.each([0, 1, 2])("refused (request %d), a comment that comes then keeps its sheet", async (request) => {
    await workbook.addSheets([LIST, SETTINGS]);
    // with this one it is asked for in three requests
    await inspect().comment({ sheet: "Sheet1", cell: "A2" }, "別のシート");
    excel.faults.next({ kind: "item-not-found", afterRequests: request });
    await expect(workbook.undo()).rejects.toMatchObject({ code: "gone" });
    const last = (await sheetNamesOf(workbook)).at(-1)!;
    await inspect().comment({ sheet: last, cell: "B1" }, "確かめる");
    expect(await workbook.undo()).toMatchObject({ left: 1 });
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", last]);
  });
});

describe("a copy with values, taken back later", () => {
  const COPY = { sheet: "一覧", name: "一覧（提出用）", cells: [{ row: 1, column: 2, value: "C" }] };
  const C1 = { sheet: "一覧", cell: "C1" };

  it("goes with the comments that it was copied with, in 3 syncs", async () => {
    await workbook.addSheets([LIST]);
    await inspect().comment(C1, "もとからある");
    expect(await excel.syncsOf(() => workbook.copyWithValues(() => COPY))).toBe(4);
    expect(await inspect().commentsAt({ ...C1, sheet: COPY.name })).toEqual(["もとからある"]);
    expect(await excel.syncsOf(() => workbook.undo())).toBe(3);
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", "一覧"]);
  });

  it("stays where somebody has answered one of them", async () => {
    await workbook.addSheets([LIST]);
    await inspect().comment(C1, "もとからある");
    await workbook.copyWithValues(() => COPY);
    await Excel.run(async (context) => {
      context.workbook.comments.getItemByCell("'一覧（提出用）'!C1").replies.add("答えた");
      await context.sync();
    });
    expect(await workbook.undo()).toEqual({ restored: 0, left: 1 });
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", "一覧", "一覧（提出用）"]);
  });

  it("stays where somebody has renamed it", async () => {
    await workbook.addSheets([LIST]);
    await workbook.copyWithValues(() => COPY);
    await rename("一覧（提出用）", "県へ");
    expect(await workbook.undo()).toEqual({ restored: 0, left: 8 });
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", "一覧", "県へ"]);
  });
});
