import type { HeadlessWorkbench } from "../../../workbench/node/headlessWorkbench";
import { plain, useWorkbench } from "../support/headless";
import { until } from "../support/until";

const book = useWorkbench({}, { each: true });

type Seen = Record<string, unknown>;

/** Listens on Sheet1 and gives what is heard from then on. */
async function listen(
  add: (
    sheet: Excel.Worksheet,
    sheets: Excel.WorksheetCollection,
    hear: (args: object) => Promise<void>,
  ) => void,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  await book.workbench.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    add(worksheets.getItem("Sheet1"), worksheets, async (args) => void seen.push(plain({ ...args }) as Seen));
    await context.sync();
  });
  return seen;
}

const onChanged = () => listen((sheet, _, hear) => sheet.onChanged.add(hear));

/** What an add-in does, on Sheet1. */
const act = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
  book.workbench.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });

/** What somebody does in the grid. */
const facade = ({ grid }: HeadlessWorkbench) => grid.sheet("sheet-1")!;

/** Until this much has been heard, and a while longer: nothing more comes. */
async function heard(seen: readonly Seen[], count: number): Promise<void> {
  await until(() => seen.length >= count);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(seen).toHaveLength(count);
}

describe("onChanged", () => {
  it("tells of an add-in's own write: address, source, the value before and after of one cell", async () => {
    const seen = await onChanged();
    await act((sheet) => {
      sheet.getRange("B2").values = [["new"]];
      sheet.getRange("A5:B6").values = [
        [1, 2],
        [3, 4],
      ];
    });
    await heard(seen, 2);
    expect(seen).toEqual([
      expect.objectContaining({
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        details: expect.objectContaining({
          valueBefore: "",
          valueAfter: "new",
          valueTypeBefore: "Empty",
          valueTypeAfter: "String",
        }) as unknown,
      }),
      expect.objectContaining({ address: "A5:B6" }),
    ]);
    expect(seen[1]).not.toHaveProperty("details.valueAfter");
  });

  it("tells of what somebody types, deletes, and takes back", async () => {
    const seen = await onChanged();
    facade(book.workbench).getRange("C3").setValue(5);
    facade(book.workbench).getRange("C3").clearContent();
    book.workbench.grid.book().undo();
    await heard(seen, 3);
    expect(seen.map(({ address, triggerSource, details }) => [address, triggerSource, details])).toEqual([
      ["C3", "Unknown", expect.objectContaining({ valueBefore: "", valueAfter: 5 })],
      ["C3", "Unknown", expect.objectContaining({ valueBefore: 5, valueAfter: "" })],
      ["C3", "Unknown", expect.objectContaining({ valueBefore: "", valueAfter: 5 })],
    ]);
  });

  it("waits for the result of a formula, whoever enters it, and keeps the order", async () => {
    const seen = await onChanged();
    await act((sheet) => {
      sheet.getRange("A1").formulas = [["=1+2"]];
      sheet.getRange("A2").values = [["after"]];
    });
    facade(book.workbench).getRange("B1").setValue({ f: "=A1*10" });
    await heard(seen, 3);
    expect(
      seen.map(({ address, details }) => [
        address,
        (details as Seen).valueBefore,
        (details as Seen).valueAfter,
      ]),
    ).toEqual([
      ["A1", "", 3],
      ["A2", "", "after"],
      ["B1", "", 30],
    ]);
  });

  it("says nothing of results that follow, of formats, of merging", async () => {
    const seen = await onChanged();
    await act((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").formulas = [["=A1*2"]];
    });
    await heard(seen, 2);
    await act((sheet) => {
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      sheet.getRange("A1").numberFormat = [["0.0"]];
      sheet.getRange("D1:E1").merge();
      sheet.getRange("A1").values = [[2]];
    });
    await heard(seen, 3);
    expect(seen[2]).toMatchObject({ address: "A1", details: { valueBefore: 1, valueAfter: 2 } });
  });

  it("tells of rows, columns and cells that come and go", async () => {
    const seen = await onChanged();
    await act((sheet) => {
      sheet.getRange("3:4").insert("Down");
      sheet.getRange("B:B").delete("Left");
      sheet.getRange("C2:C3").insert("Down");
    });
    facade(book.workbench).deleteRows(0, 1);
    await heard(seen, 4);
    expect(
      seen.map(({ changeType, address, triggerSource }) => [changeType, address, triggerSource]),
    ).toEqual([
      ["RowInserted", "3:4", "ThisLocalAddin"],
      ["ColumnDeleted", "B:B", "ThisLocalAddin"],
      ["CellInserted", "C2:C3", "ThisLocalAddin"],
      ["RowDeleted", "1:1", "Unknown"],
    ]);
  });

  it("gives the range that changed, where it is by then", async () => {
    const found: string[] = [];
    await listen((sheet) =>
      sheet.onChanged.add(async (args) => {
        await book.workbench.Excel.run(async (context) => {
          const range = args.getRange(context).load("address");
          await context.sync();
          found.push(range.address);
        });
      }),
    );
    await act((sheet) => (sheet.getRange("B2:B3").values = [["x"], ["y"]]));
    await until(() => found.length > 0);
    expect(found).toEqual(["Sheet1!B2:B3"]);
  });

  it("is heard of all sheets by the collection, and no more once the handler is removed", async () => {
    const { Excel } = book.workbench;
    const seen: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      context.workbook.worksheets.add("二");
      await context.sync();
      return added;
    });
    const write = (value: number) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("二").getRange("A1").values = [[value]];
        await context.sync();
      });
    await write(1);
    await until(() => seen.length === 1);
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write(2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(["A1"]);
  });

  it("is silent while events are switched off", async () => {
    const seen = await onChanged();
    await act((sheet, context) => {
      sheet.getRange("A1").values = [["told"]];
      context.runtime.enableEvents = false;
      sheet.getRange("A2").values = [["not told"]];
    });
    await act((sheet, context) => {
      context.runtime.enableEvents = true;
      sheet.getRange("A3").values = [["told"]];
    });
    await heard(seen, 2);
    expect(seen.map(({ address }) => address)).toEqual(["A1", "A3"]);
  });
});

describe("other events", () => {
  it("tell of the selection, once for each, also when somebody else makes it", async () => {
    const seen = await listen((sheet, _, hear) => sheet.onSelectionChanged.add(hear));
    await act((sheet) => sheet.getRange("B2:C3").select());
    await act((sheet) => sheet.getRange("B2:C3").select());
    await act((sheet) => sheet.getRange("F1:G1").merge());
    facade(book.workbench).getRange("D4").activate();
    await heard(seen, 2);
    expect(seen.map(({ address, worksheetId }) => [address, worksheetId])).toEqual([
      ["B2:C3", "sheet-1"],
      ["D4", "sheet-1"],
    ]);
  });

  it("tell of sheets that are added, shown, left and deleted", async () => {
    const seen = await listen((_, sheets) => {
      for (const name of ["onAdded", "onDeleted", "onActivated", "onDeactivated"] as const)
        sheets[name].add(
          async ({ worksheetId }: { worksheetId: string }) => void seen.push({ name, worksheetId }),
        );
    });
    const id = await act(async (_, context) => {
      const sheet = context.workbook.worksheets.add().load("id");
      await context.sync();
      sheet.activate();
      await context.sync();
      return sheet.id;
    });
    await act((sheet) => sheet.activate());
    await act((_, context) => context.workbook.worksheets.getItem(id).delete());
    await heard(seen, 6);
    expect(seen).toEqual([
      { name: "onAdded", worksheetId: id },
      { name: "onDeactivated", worksheetId: "sheet-1" },
      { name: "onActivated", worksheetId: id },
      { name: "onDeactivated", worksheetId: id },
      { name: "onActivated", worksheetId: "sheet-1" },
      { name: "onDeleted", worksheetId: id },
    ]);
  });
});
