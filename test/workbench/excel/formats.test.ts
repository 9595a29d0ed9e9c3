import { errorOf, useWorkbench } from "../support/headless";

const book = useWorkbench();

/** Sets a property of a range's format and reads it back. */
const setAndRead = (path: string, value: unknown, address = "B2:C3") =>
  book.onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    const keys = path.split("/");
    const owner = keys
      .slice(0, -1)
      .reduce<Record<string, unknown>>(
        (object, key) => object[key] as Record<string, unknown>,
        range.format as unknown as Record<string, unknown>,
      );
    const before = sheet.getRange(address).load(`format/${path}`);
    await context.sync();
    owner[keys.at(-1)!] = value;
    const after = sheet.getRange(address).load(`format/${path}`);
    await context.sync();
    const at = (each: Excel.Range) =>
      keys.reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], each.format.toJSON());
    return [at(before), at(after)];
  });

describe("a format", () => {
  it.each<[string, unknown, unknown, unknown]>([
    ["fill/color", "#1F4E79", "#FFFFFF", "#1F4E79"],
    ["fill/color", "yellow", "#FFFFFF", "#FFFF00"],
    ["font/color", "1f4e79", "#000000", "#1F4E79"],
    ["font/name", "メイリオ", "游ゴシック", "メイリオ"],
    ["font/size", 9, 11, 9],
    ["font/bold", true, false, true],
    ["font/italic", true, false, true],
    ["font/strikethrough", true, false, true],
    ["font/underline", "Single", "None", "Single"],
    ["font/underline", "Double", "None", "Double"],
    ["horizontalAlignment", "Center", "General", "Center"],
    ["verticalAlignment", "Top", "Bottom", "Top"],
    ["wrapText", true, false, true],
    ["rowHeight", 36, 18, 36],
    ["columnWidth", 90, 66, 90],
  ])("%s takes %j", async (path, value, before, after) => {
    expect(await setAndRead(path, value)).toEqual([before, after]);
  });

  it.each<[string, unknown, string]>([
    ["fill/color", "#12345", "InvalidArgument"],
    ["font/size", 0, "InvalidArgument"],
    ["rowHeight", 500, "InvalidArgument"],
    ["columnWidth", -1, "InvalidArgument"],
    ["horizontalAlignment", "Middle", "InvalidArgument"],
    ["horizontalAlignment", "CenterAcrossSelection", "NotImplemented"],
    ["font/underline", "SingleAccountant", "NotImplemented"],
    ["textOrientation", 90, "NotImplemented"],
  ])("%s doesn't take %j: %s", async (path, value, code) => {
    expect(await errorOf(setAndRead(path, value))).toMatchObject({ code });
  });

  it("is null, colours empty, where cells differ", async () => {
    const mixed = await book.onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1").format;
      Object.assign(cell.font, {
        bold: true,
        name: "メイリオ",
        size: 9,
        color: "#FF0000",
        underline: "Single",
      });
      Object.assign(cell, {
        wrapText: true,
        horizontalAlignment: "Left",
        verticalAlignment: "Top",
        rowHeight: 30,
        columnWidth: 30,
      });
      cell.fill.color = "#FF0000";
      const range = sheet
        .getRange("A1:B2")
        .load(
          "format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/rowHeight,format/columnWidth,format/fill/color,format/font",
        );
      await context.sync();
      return range.format.toJSON();
    });
    expect(mixed).toMatchObject({
      wrapText: null,
      horizontalAlignment: null,
      verticalAlignment: null,
      rowHeight: null,
      columnWidth: null,
      fill: { color: "" },
      font: { bold: null, name: null, size: null, color: "", underline: null, italic: false },
    });
  });

  it("of several kinds adds up, and leaves values and formulas alone", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [["x", "=LEN(A1)"]];
      await context.sync();
      const range = sheet.getRange("A1:B1");
      range.format.fill.color = "#FFFF00";
      range.format.font.bold = true;
      range.numberFormat = [["0.0", "0.0"]];
      range.format.fill.clear();
      range.load("formulas,values,numberFormat,format/fill/color,format/font/bold");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      formulas: [["x", "=LEN(A1)"]],
      values: [["x", 1]],
      numberFormat: [["0.0", "0.0"]],
      format: { fill: { color: "#FFFFFF" }, font: { bold: true } },
    });
  });

  it("of whole columns, rows or the sheet holds for cells that come later, and for those with formats of their own", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("B2").format.fill.color = "#FF0000";
      sheet.getRange().format.font.name = "メイリオ";
      sheet.getRange("B:C").format.wrapText = true;
      sheet.getRange("2:2").format.font.bold = true;
      await context.sync();
      sheet.getRange("B50").values = [["later"]];
      const some = "format/font/name,format/font/bold,format/wrapText,format/fill/color";
      const cells = ["B2", "B50", "D2", "D50"].map((address) => sheet.getRange(address).load(some));
      await context.sync();
      return cells.map((cell) => cell.format.toJSON());
    });
    const font = (bold: boolean) => expect.objectContaining({ name: "メイリオ", bold });
    expect(read).toEqual([
      { font: font(true), wrapText: true, fill: expect.objectContaining({ color: "#FF0000" }) as unknown },
      { font: font(false), wrapText: true, fill: expect.objectContaining({ color: "#FFFFFF" }) as unknown },
      { font: font(true), wrapText: false, fill: expect.objectContaining({ color: "#FFFFFF" }) as unknown },
      { font: font(false), wrapText: false, fill: expect.objectContaining({ color: "#FFFFFF" }) as unknown },
    ]);
  });

  it("doesn't fit itself to text where nothing is drawn, but doesn't fail either", async () => {
    await book.onSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.autofitColumns();
      sheet.getRange("A1:A3").format.autofitRows();
      await context.sync();
    });
  });
});

describe("borders", () => {
  const ALL = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideVertical",
    "InsideHorizontal",
    "DiagonalDown",
    "DiagonalUp",
  ] as const;

  it("are eight", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:C3").format;
      borders.load("count,items/sideIndex,items/style");
      await context.sync();
      return [
        borders.count,
        borders.items.map(({ sideIndex }) => sideIndex),
        borders.items.map(({ style }) => style),
      ];
    });
    expect(read).toEqual([8, ALL, ALL.map(() => "None")]);
  });

  it.each(ALL)("%s is drawn and taken away", async (side) => {
    const read = await book.onSheet(async (sheet, context) => {
      const line = () => sheet.getRange("B2:D4").format.borders.getItem(side);
      Object.assign(line(), { style: "Continuous", weight: "Medium", color: "#FF0000" });
      const drawn = line().load("style,weight,color");
      const others = ALL.filter((each) => each !== side).map((each) =>
        sheet.getRange("B2:D4").format.borders.getItem(each).load("style"),
      );
      await context.sync();
      line().style = "None";
      const gone = line().load("style");
      await context.sync();
      return [drawn.toJSON(), others.every(({ style }) => style === "None"), gone.style];
    });
    expect(read).toEqual([{ style: "Continuous", weight: "Medium", color: "#FF0000" }, true, "None"]);
  });

  it.each([
    ["Continuous", "Hairline"],
    ["Continuous", "Thin"],
    ["Continuous", "Thick"],
    ["Dash", "Thin"],
    ["Dash", "Medium"],
    ["DashDot", "Medium"],
    ["DashDotDot", "Thin"],
    ["Dot", "Thin"],
    ["Double", "Thick"],
    ["SlantDashDot", "Medium"],
  ])("are drawn as %s, %s", async (style, weight) => {
    const read = await book.onSheet(async (sheet, context) => {
      const line = sheet.getRange("B2").format.borders.getItem("EdgeTop");
      Object.assign(line, { style, weight });
      line.load("style,weight");
      await context.sync();
      return [line.style, line.weight];
    });
    expect(read).toEqual([style, weight]);
  });

  it("that get a colour or a weight alone become continuous lines", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      const top = sheet.getRange("B2").format.borders.getItem("EdgeTop");
      const left = sheet.getRange("B2").format.borders.getItem("EdgeLeft");
      top.color = "#00FF00";
      left.weight = "Thick";
      top.load("style,weight,color");
      left.load("style,weight,color");
      await context.sync();
      return [top.toJSON(), left.toJSON()];
    });
    expect(read).toEqual([
      { style: "Continuous", weight: "Thin", color: "#00FF00" },
      { style: "Continuous", weight: "Thick", color: "#000000" },
    ]);
  });

  it("between two cells are one line, whichever cell it is set on", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      const line = (address: string, side: (typeof ALL)[number]) =>
        sheet.getRange(address).format.borders.getItem(side);
      line("A1", "EdgeBottom").style = "Continuous";
      line("C1", "EdgeRight").style = "Dash";
      const seen = [line("A2", "EdgeTop"), line("D1", "EdgeLeft")].map((each) => each.load("style"));
      await context.sync();
      line("A2", "EdgeTop").style = "Dot";
      line("D1", "EdgeLeft").style = "None";
      const after = [line("A1", "EdgeBottom"), line("C1", "EdgeRight")].map((each) => each.load("style"));
      await context.sync();
      return [seen, after].map((lines) => lines.map(({ style }) => style));
    });
    expect(read).toEqual([
      ["Continuous", "Dash"],
      ["Dot", "None"],
    ]);
  });

  it("that differ are null, their colour empty", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      Object.assign(sheet.getRange("A1").format.borders.getItem("EdgeTop"), {
        style: "Continuous",
        color: "#FF0000",
      });
      const line = sheet.getRange("A1:B1").format.borders.getItem("EdgeTop").load("style,weight,color");
      await context.sync();
      return line.toJSON();
    });
    expect(read).toEqual({ style: null, weight: "Thin", color: "" });
  });

  it("refuse sides and styles that Excel hasn't got", async () => {
    const side = book.onSheet(async (sheet, context) => {
      sheet
        .getRange("A1")
        .format.borders.getItem("Edge" as "EdgeTop")
        .load("style");
      await context.sync();
    });
    expect(await errorOf(side)).toMatchObject({ code: "InvalidArgument" });
  });
});
