import { errorOf, useWorkbench } from "../support/headless";

const office = useWorkbench();

describe("freezing", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, string | null]>([
    ["rows", (panes) => panes.freezeRows(3), "1:3"],
    ["columns", (panes) => panes.freezeColumns(2), "A:B"],
    ["at a range", (panes, sheet) => panes.freezeAt(sheet.getRange("A1:B8")), "A1:B8"],
    ["at an address", (panes) => panes.freezeAt("A1:B8"), "A1:B8"],
    ["at whole rows", (panes) => panes.freezeAt("1:8"), "1:8"],
    ["at whole columns", (panes) => panes.freezeAt("A:C"), "A:C"],
    ["no rows", (panes) => panes.freezeRows(0), null],
    ["and unfreezing", (panes) => (panes.freezeRows(3), panes.unfreeze()), null],
    [
      "rows and then columns: the columns alone",
      (panes) => (panes.freezeRows(3), panes.freezeColumns(1)),
      "A:A",
    ],
  ])("%s", async (_, freeze, expected) => {
    expect(
      await office.onSheet(async (sheet, context) => {
        freeze(sheet.freezePanes, sheet);
        const location = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return location.isNullObject ? null : location.address.split("!")[1];
      }),
    ).toBe(expected);
  });

  it("answers ItemNotFound for the place of nothing, InvalidArgument for a number of rows that is none", async () => {
    expect(
      await errorOf(
        office.onSheet(async (sheet, context) => (sheet.freezePanes.getLocation(), context.sync())),
      ),
    ).toMatchObject({ code: "ItemNotFound" });
    expect(
      await errorOf(
        office.onSheet(async (sheet, context) => (sheet.freezePanes.freezeRows(-1), context.sync())),
      ),
    ).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("page layout", () => {
  it("begins as Excel's new sheets", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const layout = sheet.pageLayout.load(
          "orientation,paperSize,zoom,leftMargin,topMargin,footerMargin,centerHorizontally",
        );
        const area = sheet.pageLayout.getPrintAreaOrNullObject();
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
        await context.sync();
        const { orientation, paperSize, zoom, leftMargin, topMargin, footerMargin, centerHorizontally } =
          layout;
        return [
          orientation,
          paperSize,
          zoom,
          leftMargin,
          topMargin,
          footerMargin,
          centerHorizontally,
          area.isNullObject,
          rows.isNullObject,
        ];
      }),
    ).toEqual(["Portrait", "A4", { scale: 100 }, 50.4, 54, 21.6, false, true, true]);
  });

  it("is kept: A3 across, one page wide, titles, area, margins, header and footer", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A3";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        pageLayout.printGridlines = true;
        pageLayout.setPrintMargins("Centimeters", { left: 1, right: 1, top: 1.5 });
        pageLayout.bottomMargin = 36;
        pageLayout.setPrintTitleRows("$7:$8");
        pageLayout.setPrintTitleColumns(sheet.getRange("A1:B1"));
        pageLayout.setPrintArea(sheet.getRange("A1:I40"));
        const pages = pageLayout.headersFooters.defaultForAllPages;
        pages.leftHeader = "行動計画";
        pages.centerFooter = "&P / &N";
        pages.rightFooter = "A&&B";
        pageLayout.headersFooters.state = "Default";
        await context.sync();
        pageLayout.load(
          "orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,printGridlines",
        );
        pages.load("leftHeader,centerHeader,centerFooter,rightFooter");
        const area = pageLayout.getPrintArea().load("address");
        const rows = pageLayout.getPrintTitleRows().load("address");
        const columns = pageLayout.getPrintTitleColumns().load("address");
        await context.sync();
        const {
          orientation,
          paperSize,
          zoom,
          leftMargin,
          rightMargin,
          topMargin,
          bottomMargin,
          printGridlines,
        } = pageLayout;
        return {
          paper: [orientation, paperSize, zoom, printGridlines],
          margins: [leftMargin, rightMargin, topMargin, bottomMargin].map(
            (each) => Math.round(each * 100) / 100,
          ),
          texts: [pages.leftHeader, pages.centerHeader, pages.centerFooter, pages.rightFooter],
          places: [area, rows, columns].map(({ address }) => address.split("!")[1]),
        };
      }),
    ).toEqual({
      paper: ["Landscape", "A3", { horizontalFitToPages: 1 }, true],
      margins: [28.35, 28.35, 42.52, 36],
      texts: ["行動計画", "", "&P / &N", "A&&B"],
      places: ["A1:I40", "7:8", "A:B"],
    });
  });

  it("goes into the file in the file's own words, and comes from there", async () => {
    const { state } = office.workbench.workbook;
    const id = await office.onSheet(async (sheet, context) => {
      sheet.load("id");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:I40,K1:L2");
      sheet.pageLayout.setPrintTitleRows("7:8");
      await context.sync();
      return sheet.id;
    });
    const page = {
      orientation: "landscape" as const,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "$A$1:$I$40,$K$1:$L$2",
      printTitlesRow: "$7:$8",
    };
    expect(state.beside().sheets[id]).toEqual({ page });
    state.load({
      addInFunctions: ["GRADE"],
      sheets: { [id]: { page: { ...page, scale: 80, fitToPage: false } } },
    });
    expect(state.beside().addInFunctions).toEqual(["GRADE"]);
    expect(
      await office.workbench.Excel.run(async (context) => {
        const layout = context.workbook.worksheets.getItem(id).pageLayout.load("zoom");
        await context.sync();
        return layout.zoom.scale;
      }),
    ).toBe(80);
  });

  it("moves print area and titles with the rows", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        sheet.pageLayout.setPrintArea("A1:I40");
        sheet.pageLayout.setPrintTitleRows("7:8");
        sheet.getRange("3:4").insert("Down");
        sheet.getRange("20:20").delete("Up");
        const area = sheet.pageLayout.getPrintArea().load("address");
        const rows = sheet.pageLayout.getPrintTitleRows().load("address");
        await context.sync();
        return [area, rows].map(({ address }) => address.split("!")[1]);
      }),
    ).toEqual(["A1:I41", "9:10"]);
  });

  it.each<[string, (layout: Excel.PageLayout) => void, string]>([
    ["a scale of 5 %", (layout) => (layout.zoom = { scale: 5 }), "InvalidArgument"],
    ["scale and pages", (layout) => (layout.zoom = { scale: 50, verticalFitToPages: 1 }), "InvalidArgument"],
    ["a margin below 0", (layout) => (layout.leftMargin = -1), "InvalidArgument"],
    ["paper that files here can't name", (layout) => (layout.paperSize = "Folio"), "NotImplemented"],
    ["order of pages", (layout) => (layout.printOrder = "OverThenDown"), "NotImplemented"],
  ])("refuses %s", async (_, change, code) => {
    expect(
      await errorOf(office.onSheet(async (sheet, context) => (change(sheet.pageLayout), context.sync()))),
    ).toMatchObject({ code });
  });
});

describe("the add-in's settings", () => {
  it("are added, changed, read and deleted", async () => {
    expect(
      await office.onSheet(async (_, context) => {
        const { settings } = context.workbook;
        settings.add("様式", { version: 2, names: ["個票", "一覧"] });
        settings.add("閾値", 0.8);
        settings.add("閾値", 0.9);
        settings.load("items/key,items/value");
        const count = settings.getCount();
        await context.sync();
        const items = settings.items.map(({ key, value }) => [key, value]);
        const item = settings.getItem("閾値");
        item.value = 1;
        item.load("value");
        settings.getItem("様式").delete();
        await context.sync();
        const gone = settings.getItemOrNullObject("様式");
        await context.sync();
        return [items, count.value, item.value, gone.isNullObject];
      }),
    ).toEqual([
      [
        ["様式", { version: 2, names: ["個票", "一覧"] }],
        ["閾値", 0.9],
      ],
      2,
      1,
      true,
    ]);
    expect(office.workbench.workbook.state.entries()).toEqual([["閾値", "1"]]);
  });

  it("answer ItemNotFound for what isn't there", async () => {
    expect(
      await errorOf(
        office.onSheet(
          async (_, context) => (context.workbook.settings.getItem("なし").load("value"), context.sync()),
        ),
      ),
    ).toMatchObject({ code: "ItemNotFound" });
  });
});
