import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { readXlsx } from "hucre/xlsx";
import type { Sheet } from "hucre";
import type { CellTable, SavedBook } from "../../../workbench/xlsx/book";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { spillSize } from "../../../workbench/xlsx/save/spillSize";

const bookOf = (sheet: Partial<IWorksheetData>, rest: Partial<IWorkbookData> = {}): IWorkbookData => ({
  id: "workbook",
  name: "",
  appVersion: "",
  locale: "jaJP" as IWorkbookData["locale"],
  styles: {},
  sheetOrder: ["s"],
  sheets: { s: { id: "s", name: "表", ...sheet } },
  ...rest,
});

async function saved(workbook: IWorkbookData, rest: Omit<SavedBook, "workbook"> = {}): Promise<Sheet> {
  const book = await readXlsx(await saveXlsx({ workbook, ...rest }), { readStyles: true });
  return book.sheets[0]!;
}

describe("cells of the grid in the file", () => {
  const values = async (...cells: ICellData[]) =>
    (await saved(bookOf({ cellData: { 0: Object.fromEntries(cells.entries()) } }))).rows[0];

  it("values by their type, and by themselves where the type is missing", async () => {
    expect(
      await values(
        { v: "1", t: 2 },
        { v: "1", t: 1 },
        { v: 0, t: 3 },
        { v: "TRUE", t: 3 },
        { v: true },
        { v: 1.5 },
        { v: "あ" },
      ),
    ).toEqual([1, "1", false, true, true, 1.5, "あ"]);
  });

  it("a text typed over several lines", async () => {
    const p = { id: "d", documentStyle: {}, body: { dataStream: "一行目\r二行目\r\n" } };
    expect(await values({ p }, { v: "x" })).toEqual(["一行目\n二行目", "x"]);
  });

  it("what has been emptied is empty", async () => {
    expect(await values({ v: "", t: 1 }, { v: null }, {}, { v: "x" })).toEqual([null, null, null, "x"]);
  });

  it("errors that the format doesn't know", async () => {
    const sheet = await saved(bookOf({ cellData: { 0: { 0: { f: "=A2:A3", v: "#SPILL!", t: 1 } } } }));
    expect(sheet.cells?.get("0,0")).toMatchObject({ type: "error", value: "#VALUE!" });
  });

  it("a text that reads like one stays a text", async () => {
    const sheet = await saved(
      bookOf({ cellData: { 0: { 0: { v: "#N/A", t: 4 }, 1: { v: "#CALC!", t: 1 } } } }),
    );
    expect([sheet.cells?.get("0,0")?.type, sheet.cells?.get("0,1")?.type]).toEqual(["richText", "richText"]);
    expect(sheet.rows[0]).toEqual(["#N/A", "#CALC!"]);
  });
});

describe("styles", () => {
  it("of the sheet, of columns and rows reach the cells; the nearer one wins", async () => {
    const sheet = await saved(
      bookOf(
        {
          defaultStyle: { ff: "メイリオ" },
          columnData: { 1: { s: { bl: 1, bg: { rgb: "#ff0000" } } } },
          rowData: { 1: { s: "row" } },
          cellData: {
            0: { 0: { v: 1 }, 1: { v: 2, s: { bg: { rgb: "#00ff00" } } } },
            1: { 1: { v: 3 } },
            2: { 2: { v: 4 } },
          },
        },
        { styles: { row: { it: 1, bg: { rgb: "#0000ff" } } }, defaultStyle: { ff: "游ゴシック", fs: 11 } },
      ),
    );
    const style = (key: string) => sheet.cells?.get(key)?.style;
    expect(style("0,0")?.font).toMatchObject({ name: "メイリオ", size: 11 });
    expect(style("0,1")).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: "00FF00" } } });
    expect(style("1,1")).toMatchObject({
      font: { bold: true, italic: true },
      fill: { fgColor: { rgb: "0000FF" } },
    });
    expect(style("2,1")).toMatchObject({ fill: { fgColor: { rgb: "FF0000" } } });
    expect(style("1,2")).toMatchObject({ fill: { fgColor: { rgb: "0000FF" } } });
  });

  it("properties that were taken away are none", async () => {
    const nothing = {
      bl: null,
      cl: null,
      bg: null,
      bd: { t: null, b: { s: 1, cl: { rgb: "#000000" } } },
      n: null,
    };
    const sheet = await saved(bookOf({ cellData: { 0: { 0: { v: 1, s: nothing as never } } } }));
    expect(sheet.cells?.get("0,0")?.style).toEqual({
      border: { bottom: { style: "thin", color: { rgb: "000000" } } },
    });
  });

  it("two diagonals share a line in the file", async () => {
    const bd = { tl_br: { s: 1, cl: { rgb: "#ff0000" } }, bl_tr: { s: 8, cl: { rgb: "#00ff00" } } };
    const sheet = await saved(bookOf({ cellData: { 0: { 0: { s: { bd } } } } }));
    expect(sheet.cells?.get("0,0")?.style?.border).toEqual({
      diagonal: { style: "thin", color: { rgb: "FF0000" } },
      diagonalUp: true,
      diagonalDown: true,
    });
  });
});

describe("how far a formula spills", () => {
  const filled = (...rows: string[]): CellTable =>
    Object.fromEntries(
      rows.map((row, r) => [
        r,
        Object.fromEntries([...row].flatMap((mark, c) => (mark === "." ? [] : [[c, { v: 1 }]]))),
      ]),
    );
  const formulas = (...places: [number, number][]): CellTable => {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const [row, column] of places) (cells[row] ??= {})[column] = { f: "=X()" };
    return cells;
  };

  it.each([
    ["one cell", filled("x"), formulas([0, 0]), 0, 0, { rows: 1, columns: 1 }],
    ["nothing", {}, formulas([0, 0]), 0, 0, { rows: 1, columns: 1 }],
    ["a block", filled("xxx", "xxx"), formulas([0, 0]), 0, 0, { rows: 2, columns: 3 }],
    ["up to a neighbour", filled("xxxx", "xxxx"), formulas([0, 0], [0, 2]), 0, 0, { rows: 2, columns: 2 }],
    ["down to the next", filled("x", "x", "x"), formulas([0, 0], [2, 0]), 0, 0, { rows: 2, columns: 1 }],
    [
      "in the middle of the sheet",
      filled("...", ".xx", ".xx"),
      formulas([1, 1]),
      1,
      1,
      { rows: 2, columns: 2 },
    ],
  ])("%s", (_, spilled, cells, row, column, size) => {
    expect(spillSize(spilled, cells, row, column)).toEqual(size);
  });
});

it("the sheet's name stands in quotes where the print area needs it", async () => {
  const workbook = bookOf({ name: "R2 '一覧' 案", cellData: { 0: { 0: { v: 1 } } } });
  const page = { printArea: "$A$1:$B$2,$D$1", printTitlesRow: "$1:$1", printTitlesColumn: "$A:$A" };
  const sheet = await saved(workbook, { beside: { sheets: { s: { page } }, addInFunctions: [] } });
  expect(sheet.pageSetup).toMatchObject(page);
});

it("rules and lists that the format doesn't know are left out", async () => {
  const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 };
  const scale = { cfId: "1", ranges: [range], stopIfTrue: false, rule: { type: "colorScale", config: [] } };
  const checkbox = { uid: "1", type: "checkbox", ranges: [range] };
  const resources = [
    { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify({ s: [scale] }) },
    { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify({ s: [checkbox] }) },
  ];
  const sheet = await saved(bookOf({ cellData: { 0: { 0: { v: 1 } } } }, { resources }));
  expect([sheet.conditionalRules, sheet.dataValidations]).toEqual([undefined, undefined]);
});
