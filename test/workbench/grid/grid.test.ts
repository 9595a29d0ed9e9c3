import { useWorkbench } from "../support/headless";

const book = useWorkbench({}, { each: true });

const another = {
  id: "workbook",
  name: "一覧.xlsx",
  sheetOrder: ["s"],
  sheets: {
    s: {
      id: "s",
      name: "一覧",
      rowCount: 5,
      columnCount: 3,
      cellData: { 0: { 0: { v: 2, t: 2 }, 1: { f: "=A1*3" } } },
    },
  },
};

const read = (sheet: string, address: string) =>
  book.workbench.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    context.workbook.load("name");
    await context.sync();
    return [context.workbook.name, ...range.values.flat()] as unknown[];
  });

describe("the grid", () => {
  it("opens another workbook in the place of the first: its formulas calculate, what was done before can't be taken back", async () => {
    const { grid } = book.workbench;
    grid.cells.write("sheet-1", { 0: { 0: { v: 1, t: 2 } } });
    grid.open(another);
    grid.book().undo();
    expect(await read("一覧", "A1:B1")).toEqual(["一覧.xlsx", 2, 6]);
    expect(grid.book().getSheets()).toHaveLength(1);
  });

  it("forgets what an add-in was about to write into the workbook that is gone", async () => {
    const { grid, workbook } = book.workbench;
    workbook.beginBatch();
    workbook.Worksheets._indexer("Sheet1").GetRange("A1").Values = [["lost"]];
    grid.open(another);
    await workbook.endBatch();
    expect(await read("一覧", "A1")).toEqual(["一覧.xlsx", 2]);
  });

  it("saves a copy that opens again, and that later edits leave alone", async () => {
    const { grid } = book.workbench;
    grid.open(another);
    const saved = grid.save();
    grid.cells.write("s", { 0: { 0: { v: 9, t: 2 } } });
    expect(await read("一覧", "A1:B1")).toEqual(["一覧.xlsx", 9, 27]);
    grid.open(saved);
    expect(await read("一覧", "A1:B1")).toEqual(["一覧.xlsx", 2, 6]);
  });

  it("grows where it must, which undo doesn't take back", () => {
    const { grid } = book.workbench;
    grid.cells.grow("sheet-1", 500, 60);
    grid.cells.grow("sheet-1", 10, 10);
    grid.book().undo();
    const sheet = grid.sheet("sheet-1")!;
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([500, 60]);
  });

  it("ends a calculation that finds nothing to do", async () => {
    const { grid } = book.workbench;
    grid.calculation.recalculate();
    await grid.calculation.settled();
    expect(grid.calculation.isDirty).toBe(false);
  });
});
