import { errorOf, plain, useWorkbench } from "../support/headless";

const book = useWorkbench({}, { each: true });

const run = <T>(
  work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  book.workbench.Excel.run(async (context) => plain(await work(context.workbook.worksheets, context)));

const names = async (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => {
  sheets.load("items/name");
  await context.sync();
  return sheets.items.map(({ name }) => name);
};

describe("worksheets", () => {
  it("are added at the end, without being shown, under a name of their own", async () => {
    const seen = await run(async (sheets, context) => {
      const given = sheets.add("評価 表");
      const unnamed = sheets.add();
      given.load("name,position,visibility,showGridlines,tabColor,id");
      unnamed.load("name");
      const active = sheets.getActiveWorksheet().load("name");
      const count = sheets.getCount();
      await context.sync();
      return [given.toJSON(), unnamed.name, active.name, count.value];
    });
    expect(seen).toEqual([
      expect.objectContaining({
        name: "評価 表",
        position: 1,
        visibility: "Visible",
        showGridlines: true,
        tabColor: "",
      }),
      "Sheet3",
      "Sheet1",
      3,
    ]);
  });

  it.each([
    ["a taken name in other letters", "SHEET1", "ItemAlreadyExists"],
    ["no name", "", "InvalidArgument"],
    ["a name too long", "x".repeat(32), "InvalidArgument"],
    ["a name with a slash", "令和7/8年度", "InvalidArgument"],
    ["Excel's own name", "History", "InvalidArgument"],
  ])("with %s are refused", async (_, name, code) => {
    expect(await errorOf(run(async (sheets, context) => (sheets.add(name), context.sync())))).toEqual({
      code,
      location: "WorksheetCollection.add",
    });
  });

  it("are found by name in any case and by id; what isn't there is a null object or an error", async () => {
    const seen = await run(async (sheets, context) => {
      const byName = sheets.getItem("sheet1").load("id,name");
      const none = sheets.getItemOrNullObject("ない");
      const inNone = none.getRange("A1").load("values");
      await context.sync();
      const byId = sheets.getItem(byName.id).load("name");
      await context.sync();
      return [byName.name, byId.name, none.isNullObject, inNone.isNullObject];
    });
    expect(seen).toEqual(["Sheet1", "Sheet1", true, true]);
    const refusal = await errorOf(
      run(async (sheets, context) => (sheets.getItem("ない").load("name"), context.sync())),
    );
    expect(refusal).toEqual({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  });

  it("take a name, a place, a colour, gridlines", async () => {
    const seen = await run(async (sheets, context) => {
      sheets.add("B");
      const sheet = sheets.add("C");
      sheet.name = "一覧";
      sheet.position = 0;
      sheet.tabColor = "#FF0000";
      sheet.showGridlines = false;
      sheet.load("name,position,tabColor,showGridlines");
      const active = sheets.getActiveWorksheet().load("name");
      await context.sync();
      const seen = plain(sheet.toJSON());
      sheet.tabColor = "";
      sheet.name = "一覧"; // its own name is free
      const after = sheets.getItem("一覧").load("tabColor");
      return [seen, await names(sheets, context), active.name, after.tabColor];
    });
    expect(seen).toEqual([
      expect.objectContaining({ name: "一覧", position: 0, tabColor: "#FF0000", showGridlines: false }),
      ["一覧", "Sheet1", "B"],
      "Sheet1",
      "",
    ]);
  });

  it("that are renamed take their formulas along", async () => {
    const seen = await run(async (sheets, context) => {
      const other = sheets.add("元");
      other.getRange("A1").values = [[3]];
      const cell = sheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=元!A1*2"]];
      await context.sync();
      other.name = "元 データ";
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(seen).toEqual([[["='元 データ'!A1*2"]], [[6]]]);
  });

  it("know their neighbours, first and last, hidden ones left out where asked", async () => {
    const seen = await run(async (sheets, context) => {
      sheets.add("B").visibility = "Hidden";
      sheets.add("C");
      const first = sheets.getFirst();
      const found = [
        first,
        sheets.getLast(),
        first.getNext(),
        first.getNext(true),
        sheets.getItem("C").getPrevious(),
        sheets.getItem("C").getPrevious(true),
      ].map((each) => each.load("name"));
      const [beyond, before] = [sheets.getLast().getNextOrNullObject(), first.getPreviousOrNullObject()];
      const visible = sheets.getCount(true);
      await context.sync();
      return [...found.map(({ name }) => name), beyond.isNullObject, before.isNullObject, visible.value];
    });
    expect(seen).toEqual(["Sheet1", "C", "B", "C", "B", "Sheet1", true, true, 2]);
  });

  it("are hidden, shown, activated and deleted; later calls find them gone", async () => {
    const seen = await run(async (sheets, context) => {
      const sheet = sheets.add("B");
      sheet.activate();
      const active = sheets.getActiveWorksheet().load("name");
      await context.sync();
      sheet.delete();
      await context.sync();
      const gone = await errorOf((sheet.load("name"), context.sync()));
      return [active.name, gone, await names(sheets, context)];
    });
    expect(seen).toEqual(["B", expect.objectContaining({ code: "ItemNotFound" }), ["Sheet1"]]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["deleted when it is the last", (sheet) => sheet.delete(), "InvalidOperation"],
    ["hidden when it is the last", (sheet) => (sheet.visibility = "Hidden"), "InvalidOperation"],
    [
      "very hidden, for want of a place in the grid",
      (sheet) => (sheet.visibility = "VeryHidden"),
      "NotImplemented",
    ],
    ["moved beyond the others", (sheet) => (sheet.position = 1), "InvalidArgument"],
  ])("can't be %s", async (_, act, code) => {
    expect(
      await errorOf(run(async (sheets, context) => (act(sheets.getItem("Sheet1")), context.sync()))),
    ).toMatchObject({ code });
  });

  it("are copied with their cells, and the copy isn't shown", async () => {
    const seen = await run(async (sheets, context) => {
      const sheet = sheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
      sheets.add("Z");
      const copy = sheet.copy("After", sheet);
      const cells = copy.getRange("A1:B1").load("formulas,values");
      copy.load("name");
      const active = sheets.getActiveWorksheet().load("name");
      await context.sync();
      cells.getCell(0, 0).values = [[5]];
      const both = [copy.getRange("B1").load("values"), sheet.getRange("B1").load("values")];
      await context.sync();
      return [
        copy.name,
        cells.formulas,
        active.name,
        both.map(({ values }) => values[0]![0]),
        await names(sheets, context),
      ];
    });
    expect(seen).toEqual(["Sheet1 (2)", [[2, "=A1*3"]], "Sheet1", [15, 6], ["Sheet1", "Sheet1 (2)", "Z"]]);
  });
});

describe("the application", () => {
  it("keeps its calculation mode, and takes the calls that only make Excel faster", async () => {
    const seen = await run(async (sheets, context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load("calculationMode,calculationState");
      context.workbook.load("name");
      await context.sync();
      const before = application.toJSON();
      application.calculationMode = "Manual";
      application.load("calculationMode");
      await context.sync();
      return [before, application.calculationMode, context.workbook.name];
    });
    expect(seen).toEqual([
      expect.objectContaining({ calculationMode: "Automatic", calculationState: "Done" }),
      "Manual",
      "Book1",
    ]);
  });

  it("calculates everything again when asked", async () => {
    const seen = await run(async (sheets, context) => {
      const cell = sheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=RAND()"]];
      cell.load("values");
      await context.sync();
      const first = cell.values[0]![0] as number;
      context.workbook.application.calculate("Full");
      cell.load("values");
      await context.sync();
      return first !== cell.values[0]![0];
    });
    expect(seen).toBe(true);
  });
});
