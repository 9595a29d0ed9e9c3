import { plain, useWorkbench } from "../support/headless";

const book = useWorkbench({}, { each: true });

const cells = async (address: string) =>
  book.workbench.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange(address)
      .load("formulas,format/fill/color,format/font/bold");
    await context.sync();
    return plain([range.formulas, range.format.fill.color, range.format.font.bold]);
  });

/** One request on Sheet1. */
const request = async (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => {
  await book.workbench.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  await later();
};
const later = () => new Promise((resolve) => setTimeout(resolve, 20));

const undo = () => book.workbench.grid.book().undo();
const redo = () => book.workbench.grid.book().redo();

describe("undo", () => {
  it("takes back all of a request in one step, and redo brings it again", async () => {
    await request((sheet) => (sheet.getRange("A1:B1").values = [["old", 1]]));
    const before = await cells("A1:B2");
    await request((sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["new", 2]];
      range.format.fill.color = "#FF0000";
      range.format.font.bold = true;
      sheet.getRange("A2:B2").formulas = [["=B1*2", "=A2"]];
      sheet.getRange("A2:B2").format.fill.color = "#FF0000";
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1").values = [["newest"]];
      sheet.getRange("A2:B2").format.font.bold = true;
    });
    const after = await cells("A1:B2");
    expect(after[0]).toEqual([
      ["newest", ""],
      ["=B1*2", "=A2"],
    ]);
    undo();
    expect(await cells("A1:B2")).toEqual(before);
    expect(book.workbench.grid.sheet("sheet-1")!.getMergeData()).toEqual([]);
    redo();
    expect(await cells("A1:B2")).toEqual(after);
    undo();
    undo();
    expect((await cells("A1:B2"))[0]).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("takes back a request in one step though it waited for a calculation in its middle", async () => {
    await request((sheet) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.getRange("A1").load("values");
      sheet.getRange("A2").values = [["after"]];
    });
    undo();
    expect((await cells("A1:A2"))[0]).toEqual([[""], [""]]);
  });

  it("keeps apart what somebody does while a request waits", async () => {
    const { calculation } = book.workbench.grid;
    const settled = calculation.settled.bind(calculation);
    // typed while the request waits, however long this machine takes until it does
    const waits = jest.spyOn(calculation, "settled").mockImplementationOnce(() => {
      book.workbench.grid.sheet("sheet-1")!.getRange("B1").setValue("typed");
      return settled();
    });
    await request((sheet) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.getRange("A1").load("values");
      sheet.getRange("A2").values = [["later"]];
    });
    waits.mockRestore();
    const states: unknown[] = [];
    for (let step = 0; step < 3; step++) {
      states.push((await cells("A1:B2"))[0]);
      undo();
    }
    states.push((await cells("A1:B2"))[0]);
    expect(states).toEqual([
      [
        ["=1+1", "typed"],
        ["later", ""],
      ],
      [
        ["=1+1", "typed"],
        ["", ""],
      ],
      [
        ["=1+1", ""],
        ["", ""],
      ],
      [
        ["", ""],
        ["", ""],
      ],
    ]);
  });

  it("takes back more than the twenty steps that Univer keeps", async () => {
    for (let i = 1; i <= 30; i++) {
      book.workbench.workbook.beginBatch();
      book.workbench.grid.cells.write("sheet-1", { 0: { 0: { v: i, t: 2 } } });
      await book.workbench.workbook.endBatch();
    }
    for (let i = 0; i < 29; i++) undo();
    expect((await cells("A1"))[0]).toEqual([[1]]);
  });
});
