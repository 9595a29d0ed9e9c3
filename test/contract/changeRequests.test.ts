import type { BookChanges, PlanWorkbook } from "../../src/usecases/ports";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import type { Fault } from "../../workbench/host/faults/fault";
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

const LIST = {
  ...draftOf("一覧", [
    ["行動計画", "当初", "達成度", "控え"],
    ["1 窓口サービスの向上", "982百万円", "Ｃ", { formula: "=設定!B2" }],
    ["2 情報発信の充実", "65％", "B", { formula: "=設定!A7" }],
  ]),
  formats: [{ box: { row: 2, column: 1, rows: 1, columns: 1 }, format: { numberFormat: "@" } }],
};

const SETTINGS = {
  ...draftOf("設定", [
    ["評価", "下限", null],
    ["A", 1, "覚え"],
    ["B", 0.75, null],
    ["C", 0, { formula: "=A7&B3" }],
    [null, null, null],
    ["担当部署", null, null],
    ["税務課", null, null],
    ["合計", { formula: "=SUM(B2:B4)" }, null],
  ]),
  formats: [
    {
      box: { row: 1, column: 1, rows: 3, columns: 1 },
      format: { numberFormat: "0%", fill: "#DDEBF7", bold: true },
    },
  ],
  names: [
    { name: "評価基準", box: { row: 1, column: 0, rows: 3, columns: 2 } },
    { name: "担当部署一覧", box: { row: 6, column: 0, rows: 1, columns: 1 } },
  ],
};

/** Everything at once: a fix with its unit and comment, a table that grows, one that shrinks, a formula below both. */
const ALL: BookChanges = {
  cells: [
    {
      sheet: "一覧",
      cells: [
        { row: 1, column: 1, content: 982, numberFormat: '#,##0"百万円"', comment: "もとの値：982百万円" },
        { row: 2, column: 1, content: 0.65, numberFormat: "0%", comment: "もとの値：65％" },
        { row: 1, column: 2, content: "C" },
        { row: 5, column: 6, content: "離れたセル" },
      ],
    },
    { sheet: "設定", cells: [{ row: 7, column: 1, content: { formula: "=1+1" } }] },
  ],
  tables: [
    {
      sheet: "設定",
      box: { row: 1, column: 0, rows: 3, columns: 2 },
      lines: [
        ["○", 1],
        ["×", 0],
      ],
    },
    {
      sheet: "設定",
      box: { row: 6, column: 0, rows: 1, columns: 1 },
      lines: [["総務課"], ["税務課"], ["福祉課"]],
    },
  ],
};

const changeAll = () => workbook.changeCells("findings-fixed", () => ALL);
const fixOf = (rows: number, comment?: string): BookChanges => ({
  cells: [
    {
      sheet: "大きな一覧",
      cells: Array.from({ length: rows }, (_, row) => ({
        row,
        column: 1,
        content: row,
        ...(comment === undefined ? {} : { comment }),
      })),
    },
  ],
});

/** Contents, number formats, names and comments of the whole book, once nobody is at work in it. */
function bookNow(): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets, names, comments } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    comments.load("items/content");
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("formulas,valueTypes,numberFormat,address"),
    );
    const cells = comments.items.map((each) => each.getLocation().load("address"));
    const replies = comments.items.map((each) => each.replies.load("items/content"));
    await context.sync();
    const held = used.map((range) =>
      range.isNullObject ? null : [range.address, range.formulas, range.valueTypes, range.numberFormat],
    );
    const said = comments.items.map(({ content }, at) => [
      cells[at]!.address,
      content,
      replies[at]!.items.map((each) => each.content),
    ]);
    return JSON.stringify([held, names.items.map(({ name, formula }) => [name, formula]).sort(), said]);
  });
}

describe.each(["1.12", "1.15"])("ExcelApi %s", (excelApi) => {
  it.each([3, 600])("%d cells are changed in 3 syncs and taken back in 2", async (rows) => {
    await boot(excelApi);
    await workbook.addSheets([
      draftOf(
        "大きな一覧",
        Array.from({ length: rows }, (_, at) => [`${at + 1} 計画`, `${at}％`, "C"]),
      ),
    ]);
    const before = await bookNow();
    const change = (changes: BookChanges) =>
      excel.syncsOf(() => workbook.changeCells("findings-fixed", () => changes));
    expect(await change(fixOf(rows))).toBe(3);
    expect(await excel.syncsOf(() => workbook.undo())).toBe(2);
    expect(await bookNow()).toBe(before);
    // the workbench takes long for many comments
    rows = Math.min(rows, 30);
    expect(await change(fixOf(rows, "もとの値"))).toBe(3);
    // once more, where the book has comments; nothing is said twice
    const first = await bookNow();
    expect(await change(fixOf(rows, "もとの値"))).toBe(4);
    expect(await bookNow()).toBe(first);
    expect(excel.server.missing()).toEqual([]);
  });

  it("a table that keeps its size takes 3 syncs, one that doesn't 4, taking back 3", async () => {
    await boot(excelApi);
    await workbook.addSheets([LIST, SETTINGS]);
    const box = { row: 1, column: 0, rows: 3, columns: 2 };
    const lines = [
      ["A", 1],
      ["B", 0.5],
      ["C", 0],
    ];
    const change = (more: typeof lines) =>
      excel.syncsOf(() =>
        workbook.changeCells("settings-changed", () => ({
          cells: [],
          tables: [{ sheet: "設定", box, lines: [...lines, ...more] }],
        })),
      );
    expect(await change([])).toBe(3);
    expect(await change([["D", -1]])).toBe(4);
    expect(await excel.syncsOf(() => workbook.undo())).toBe(3);
    expect(excel.server.missing()).toEqual([]);
  });
});

it("20,000 cells go in requests under the host's limit, also their undo", async () => {
  await boot();
  const text = "待ち時間を短くする。".repeat(30);
  await workbook.addSheets([
    draftOf(
      "大きな一覧",
      Array.from({ length: 20_000 }, (_, at) => [at, `${at}％`]),
    ),
  ]);
  const cells = Array.from({ length: 20_000 }, (_, row) => ({ row, column: 1, content: `${text}${row}` }));
  expect(
    await workbook.changeCells("findings-fixed", () => ({ cells: [{ sheet: "大きな一覧", cells }] })),
  ).toBe(20_000);
  const last = () => excelInspector(excel).valueAt({ sheet: "大きな一覧", cell: "B20000" });
  expect(await last()).toBe(`${text}19999`);
  expect(await workbook.undo()).toEqual({ restored: 20_000, left: 0 });
  expect(await last()).toBe("19999％");
});

it("all of it is done, and all of it taken back", async () => {
  await boot();
  await workbook.addSheets([LIST, SETTINGS]);
  const before = await bookNow();
  expect(await changeAll()).toBe(12);
  const book = await workbook.readBook();
  const settings = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((row) => snapshotAt(book, "設定", row, 0));
  expect(settings).toEqual(["評価", "○", "×", null, "担当部署", "総務課", "税務課", "福祉課", "合計"]);
  expect(await excelInspector(excel).formulaAt({ sheet: "設定", cell: "B9" })).toBe("=1+1");
  expect(await workbook.undo()).toEqual({ restored: 12, left: 0 });
  expect(await bookNow()).toBe(before);
});

describe("rows that are inserted", () => {
  it("look like the one above them", async () => {
    await boot();
    await workbook.addSheets([LIST, SETTINGS]);
    const box = { row: 1, column: 0, rows: 3, columns: 2 };
    const lines = ["S", "A", "B", "C"].map((label, at) => [label, 1 - at / 4]);
    await workbook.changeCells("settings-changed", () => ({
      cells: [],
      tables: [{ sheet: "設定", box, lines }],
    }));
    const seen = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("設定").getRange("B4").load("text");
      const fill = cell.format.fill.load("color");
      const font = cell.format.font.load("bold");
      await context.sync();
      return [cell.text[0]![0], fill.color, font.bold];
    });
    expect(seen).toEqual(["50%", "#DDEBF7", true]);
    expect(await excelInspector(excel).formulaAt({ sheet: "設定", cell: "B9" })).toBe("=SUM(B2:B5)");
  });
});

const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ["cell-edit", { kind: "cell-edit" }, "cell-edit"],
  ["timeout", { kind: "timeout" }, "timed-out"],
  ["request too large", { kind: "payload" }, "too-large"],
  ["not found at the end", { kind: "item-not-found" }, "gone"],
];

describe.each(FAULTS)("%s, at any request", (_, fault, code) => {
  // too large at request 1: below
  const requests = [0, 1, 2, 3, 4].filter((at) => code !== "too-large" || at !== 1);
  it.each(requests)("the book is as it was (request %d)", async (afterRequests) => {
    await boot();
    await workbook.addSheets([LIST, SETTINGS]);
    const before = await bookNow();
    excel.faults.next({ ...fault, afterRequests });
    await expect(changeAll()).rejects.toMatchObject({ code });
    excel.faults.clear();
    expect(await bookNow()).toBe(before);
    expect(workbook.undoable()).toBe("sheets-made");
    expect(await changeAll()).toBe(12);
  });
});

describe("cells that are too large for one answer are read in blocks", () => {
  let before: string;
  beforeEach(async () => {
    await boot();
    await workbook.addSheets([LIST, SETTINGS]);
    before = await bookNow();
    excel.faults.next({ kind: "payload", side: "response", afterRequests: 1 });
  });

  it("all of it is done, and all of it taken back", async () => {
    expect(await excel.syncsOf(changeAll)).toBe(8);
    expect(await workbook.undo()).toEqual({ restored: 12, left: 0 });
    expect(await bookNow()).toBe(before);
  });

  // requests after the refused one: 0 sizes, 1 and 2 blocks, 3 a cell beside them, 4 rows, 5 contents
  it.each<readonly [number, Fault, string]>([
    [0, { kind: "item-not-found" }, "gone"],
    [1, { kind: "timeout" }, "timed-out"],
    [2, { kind: "item-not-found" }, "gone"],
    [3, { kind: "payload", side: "response" }, "too-large"],
    [4, { kind: "item-not-found", atAction: 6 }, "gone"],
    [4, { kind: "payload", side: "response" }, "too-large"],
    [5, { kind: "item-not-found", atAction: 22 }, "gone"],
    [5, { kind: "payload", side: "response" }, "too-large"],
  ])("refused at request %d after that (%j): as it was", async (afterRequests, fault, code) => {
    excel.faults.next({ ...fault, afterRequests });
    await expect(changeAll()).rejects.toMatchObject({ code });
    expect(excel.faults.pending).toBe(0);
    expect(await bookNow()).toBe(before);
    expect(workbook.undoable()).toBe("sheets-made");
    expect(await changeAll()).toBe(12);
  });
});

describe("a refusal in the middle", () => {
  // requests: 0 sheets, 1 cells, 2 a cell beside them, 3 rows, 4 contents
  it.each([
    [3, 3],
    [3, 6],
    [3, 9],
    [3, 12],
    [4, 4],
    [4, 10],
    [4, 16],
    [4, 22],
    [4, 28],
    [4, 34],
    [4, 40],
  ])("of request %d, at action %d, leaves the book as it was", async (afterRequests, atAction) => {
    await boot();
    await workbook.addSheets([LIST, SETTINGS]);
    await excelInspector(excel).comment({ sheet: "一覧", cell: "B3" }, "担当課に確かめた");
    const before = await bookNow();
    excel.faults.next({ kind: "item-not-found", afterRequests, atAction });
    await expect(changeAll()).rejects.toMatchObject({ code: "gone" });
    excel.faults.clear();
    expect(await bookNow()).toBe(before);
    expect(workbook.undoable()).toBe("sheets-made");
  });
});

it("a protected sheet is named, and stays as it is", async () => {
  await boot();
  await workbook.addSheets([LIST, SETTINGS]);
  const before = await bookNow();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("設定").protection.protect();
    await context.sync();
  });
  const tables = ALL.tables!;
  await expect(workbook.changeCells("settings-changed", () => ({ cells: [], tables }))).rejects.toMatchObject(
    {
      code: "protected",
      sheet: "設定",
    },
  );
  // over several sheets too
  await expect(changeAll()).rejects.toMatchObject({ code: "protected", sheet: "設定" });
  expect(await bookNow()).toBe(before);
});

it("a comment of ours that somebody has answered stays with its answer", async () => {
  await boot();
  await workbook.addSheets([LIST, SETTINGS]);
  await changeAll();
  await Excel.run(async (context) => {
    const comments = context.workbook.comments.load("items/content");
    await context.sync();
    comments.items.find(({ content }) => content.includes("65％"))!.replies.add("確かめました");
    await context.sync();
  });
  await workbook.undo();
  const said = (cell: string) => excelInspector(excel).commentsAt({ sheet: "一覧", cell });
  expect(await said("B3")).toEqual(["もとの値：65％", "確かめました"]);
  expect(await said("B2")).toEqual([]);
});
