import { errorOf, plain, useWorkbench } from "../support/headless";

const book = useWorkbench({}, { each: true });

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  book.workbench.Excel.run(async (context) => plain(await work(context)));

const selected = async (context: Excel.RequestContext) => {
  const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()].map((each) =>
    each.load("address"),
  ) as [Excel.Range, Excel.Range];
  await context.sync();
  return [range.address, cell.address];
};

describe("the selection", () => {
  it("is A1 at first", async () => {
    expect(await run(selected)).toEqual(["Sheet1!A1", "Sheet1!A1"]);
  });

  it.each([
    ["B2", ["Sheet1!B2", "Sheet1!B2"]],
    ["B2:D4", ["Sheet1!B2:D4", "Sheet1!B2"]],
    ["C:C", ["Sheet1!C:C", "Sheet1!C1"]],
    ["5:6", ["Sheet1!5:6", "Sheet1!A5"]],
    ["AB500", ["Sheet1!AB500", "Sheet1!AB500"]],
  ])("becomes %s", async (address, expected) => {
    const seen = await run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
      return selected(context);
    });
    expect(seen).toEqual(expected);
  });

  it("shows the sheet of the range", async () => {
    const seen = await run(async (context) => {
      context.workbook.worksheets.add("評価 表").getRange("B2").select();
      return selected(context);
    });
    expect(seen).toEqual(["'評価 表'!B2", "'評価 表'!B2"]);
  });

  it("takes merged cells as a whole", async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").merge();
      sheet.getRange("B1:B2").select();
      return selected(context);
    });
    expect(seen).toEqual(["Sheet1!A1:C2", "Sheet1!A1"]);
  });

  it("stays where it is whatever the add-in does to other cells", async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").select();
      await context.sync();
      sheet.getRange("F1:G2").merge();
      sheet.getRange("8:9").insert("Down");
      sheet.getRange("F5").insert("Down");
      sheet.getRange("20:21").rowHidden = true;
      sheet.getRange("F1").unmerge();
      context.workbook.worksheets.add().getRange("A1").values = [[1]];
      await context.sync();
      return selected(context);
    });
    expect(seen).toEqual(["Sheet1!B2", "Sheet1!B2"]);
  });

  it("can't be on a hidden sheet", async () => {
    const refusal = await errorOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.visibility = "Hidden";
        sheet.getRange("A1").select();
        await context.sync();
      }),
    );
    expect(refusal).toEqual({ code: "InvalidOperation", location: "Range.select" });
  });
});
