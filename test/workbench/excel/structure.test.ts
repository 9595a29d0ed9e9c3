import { errorOf, useWorkbench } from "../support/headless";

const book = useWorkbench();

const BLOCK = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

/** Does something to a block of numbers in B2:D4 (of a sheet that isn't shown) and reads the rows from A1. */
const after = (act: (sheet: Excel.Worksheet) => void, rows = 5, columns = 5) =>
  book.onSheet(async (sheet, context) => {
    sheet.getRange("B2:D4").values = BLOCK;
    await context.sync();
    act(sheet);
    const read = sheet.getRangeByIndexes(0, 0, rows, columns).load("values");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return { values: read.values, active: active.name };
  });

const values = (...rows: (string | number)[][]) => ({ values: rows, active: "Sheet1" });

describe("cells", () => {
  it("move down for whole rows", async () => {
    expect(await after((sheet) => sheet.getRange("3:3").insert("Down"))).toEqual(
      values(
        ["", "", "", "", ""],
        ["", 1, 2, 3, ""],
        ["", "", "", "", ""],
        ["", 4, 5, 6, ""],
        ["", 7, 8, 9, ""],
      ),
    );
  });

  it("move right for whole columns", async () => {
    expect(await after((sheet) => sheet.getRange("C:C").insert("Right"), 3)).toEqual(
      values(["", "", "", "", ""], ["", 1, "", 2, 3], ["", 4, "", 5, 6]),
    );
  });

  it("move down for cells, those beside stay", async () => {
    expect(await after((sheet) => sheet.getRange("C3:D3").insert("Down"))).toEqual(
      values(
        ["", "", "", "", ""],
        ["", 1, 2, 3, ""],
        ["", 4, "", "", ""],
        ["", 7, 5, 6, ""],
        ["", "", 8, 9, ""],
      ),
    );
  });

  it("move right for cells", async () => {
    expect(await after((sheet) => sheet.getRange("C3").insert("Right"), 3)).toEqual(
      values(["", "", "", "", ""], ["", 1, 2, 3, ""], ["", 4, "", 5, 6]),
    );
  });

  it("move up, left, or with whole rows and columns when others go", async () => {
    expect(await after((sheet) => sheet.getRange("C2:C3").delete("Up"), 4)).toEqual(
      values(["", "", "", "", ""], ["", 1, 8, 3, ""], ["", 4, "", 6, ""], ["", 7, "", 9, ""]),
    );
    expect(await after((sheet) => sheet.getRange("B3").delete("Left"), 3)).toEqual(
      values(["", "", "", "", ""], ["", 1, 2, 3, ""], ["", 5, 6, "", ""]),
    );
    expect(await after((sheet) => sheet.getRange("2:3").delete("Up"), 3)).toEqual(
      values(["", "", "", "", ""], ["", 7, 8, 9, ""], ["", "", "", "", ""]),
    );
    expect(await after((sheet) => sheet.getRange("B:C").delete("Left"), 2)).toEqual(
      values(["", "", "", "", ""], ["", 3, "", "", ""]),
    );
  });

  it("take formulas and their references along", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").formulas = [[10], [20], ["=A1+A2"]];
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const range = sheet.getRange("A4").load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(read).toEqual([[["=A1+A3"]], [[30]]]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["sideways for a shift that isn't one", (sheet) => sheet.getRange("A1").insert("Up" as "Down")],
    ["for the whole sheet", (sheet) => sheet.getRange().delete("Up")],
  ])("don't move %s", async (_, act) => {
    expect(await errorOf(after(act))).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a range that an add-in holds", () => {
  it("moves with its cells when rows and columns come and go", async () => {
    const addresses = await book.onSheet(async (sheet, context) => {
      const range = sheet.getRange("B5:C6");
      const seen: string[] = [];
      const look = async () => {
        range.load("address");
        await context.sync();
        seen.push(range.address.split("!")[1] ?? "");
      };
      await look();
      sheet.getRange("1:2").insert("Down");
      await look();
      sheet.getRange("A:A").insert("Right");
      await look();
      sheet.getRange("8:8").delete("Up");
      await look();
      return seen;
    });
    expect(addresses).toEqual(["B5:C6", "B7:C8", "C7:D8", "C7:D7"]);
  });

  it("is gone when its cells are", async () => {
    const refusal = await errorOf(
      book.onSheet(async (sheet, context) => {
        const range = sheet.getRange("B5");
        range.load("address");
        await context.sync();
        sheet.getRange("5:5").delete("Up");
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(refusal.code).toBe("ItemNotFound");
  });

  it("gets the cells that an insertion made", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      const made = sheet.getRange("2:2").insert("Down");
      made.getCell(0, 0).values = [["new"]];
      const range = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["a"], ["new"], ["b"]]);
  });
});

describe("merged cells", () => {
  it("keep the first value, and are told", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("B2:D4").values = BLOCK;
      sheet.getRange("B2:C3").merge();
      sheet.getRange("B4:D4").merge(true);
      const range = sheet.getRange("B2:D4").load("values");
      const areas = sheet.getRange("A1:D4").getMergedAreasOrNullObject().load("address,areaCount,cellCount");
      const [inside, none] = [sheet.getRange("C3"), sheet.getRange("D2")].map((each) =>
        each.getMergedAreasOrNullObject(),
      );
      inside!.load("address");
      await context.sync();
      return [
        range.values,
        areas.address.replace(/[^!,]*!/g, ""),
        areas.areaCount,
        areas.cellCount,
        inside!.isNullObject,
        none!.isNullObject,
      ];
    });
    expect(read).toEqual([
      [
        [1, "", 3],
        ["", "", 6],
        [7, "", ""],
      ],
      "B2:C3,B4:D4",
      2,
      7,
      false,
      true,
    ]);
  });

  it("are merged again over others, and taken apart", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      const areas = () => sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B2").merge();
      const merged = areas();
      await context.sync();
      sheet.getRange("B2").unmerge();
      const apart = areas();
      await context.sync();
      return [merged.address.split("!")[1], apart.isNullObject];
    });
    expect(read).toEqual(["A1:B2", true]);
  });
});

describe("clearing", () => {
  it.each([
    ["All", [["", "General", "#FFFFFF"]]],
    [undefined, [["", "General", "#FFFFFF"]]],
    ["Contents", [["", "0.0", "#FF0000"]]],
    ["Formats", [[1, "General", "#FFFFFF"]]],
  ])("%s", async (applyTo, expected) => {
    const read = await book.onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.values = [[1]];
      cell.numberFormat = [["0.0"]];
      cell.format.fill.color = "#FF0000";
      sheet.getRange("C3").values = [["stays"]];
      sheet.getRange("A1:C2").clear(applyTo as Excel.ClearApplyTo);
      cell.load("values,numberFormat,format/fill/color");
      const other = sheet.getRange("C3").load("values");
      await context.sync();
      return [[cell.values[0]![0], cell.numberFormat[0]![0], cell.format.fill.color], other.values[0]![0]];
    });
    expect(read).toEqual([...expected, "stays"]);
  });

  it("takes formulas and what they spilled", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(1,3)"]];
      sheet.getRange("A2").formulas = [["=SUM(A1:C1)"]];
      await context.sync();
      sheet.getRange("A1").clear("Contents");
      const range = sheet.getRange("A1:C2").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      ["", "", ""],
      [0, "", ""],
    ]);
  });
});

describe("copying", () => {
  it("takes formulas along with their references, formats, and repeats into a larger range", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*$A$1"]];
      sheet.getRange("B1").numberFormat = [["0.0"]];
      sheet.getRange("A2:A3").values = [[3], [4]];
      sheet.getRange("B2:B3").copyFrom("B1");
      const range = sheet.getRange("B1:B3").load("formulas,values,numberFormat");
      await context.sync();
      return [range.formulas, range.values, range.numberFormat];
    });
    expect(read).toEqual([
      [["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]],
      [[4], [6], [8]],
      [["0.0"], ["0.0"], ["0.0"]],
    ]);
  });

  it.each([
    ["Values", ["6", "General"]],
    ["Formats", ["", "0.0"]],
    ["Formulas", ["=B1*3", "General"]],
  ])("%s alone", async (copyType, expected) => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
      sheet.getRange("B1").numberFormat = [["0.0"]];
      sheet.getRange("C1").copyFrom("B1", copyType as Excel.RangeCopyType);
      const range = sheet.getRange("C1").load("formulas,numberFormat");
      await context.sync();
      return [String(range.formulas[0]![0]), range.numberFormat[0]![0]];
    });
    expect(read).toEqual(expected);
  });

  it("turns rows into columns, and leaves blanks out, where asked", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["x", "", "z"]];
      sheet.getRange("A5:A7").values = [[1], [2], [3]];
      sheet.getRange("A5").copyFrom(sheet.getRange("A1:C1"), "All", true, true);
      const range = sheet.getRange("A5:A7").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["x"], [2], ["z"]]);
  });
});

describe("rows and columns", () => {
  it("are hidden and shown; null where some are hidden", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C1:C9").columnHidden = true;
      const ranges = ["A2:A3", "A1:A2", "C1", "B1:C1"].map((address) =>
        sheet.getRange(address).load("rowHidden,columnHidden"),
      );
      await context.sync();
      sheet.getRange("A1:A9").rowHidden = false;
      sheet.getRange("A:D").columnHidden = false;
      const shown = sheet.getRange("A1:D9").load("rowHidden,columnHidden");
      await context.sync();
      return [...ranges, shown].map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden]);
    });
    expect(read).toEqual([
      [true, false],
      [null, false],
      [false, true],
      [false, null],
      [false, false],
    ]);
  });
});
