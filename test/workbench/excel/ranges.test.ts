import { errorOf, useWorkbench } from "../support/headless";

const book = useWorkbench();

describe("values", () => {
  it("are written and read as one block", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("B2:D3").values = [
        ["A", 1.5, true],
        ["", "007", "'008"],
      ];
      const range = sheet.getRange("A1:D4").load("values,valueTypes,text,formulas,numberFormat");
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([
      ["", "", "", ""],
      ["", "A", 1.5, true],
      ["", "", 7, "008"],
      ["", "", "", ""],
    ]);
    expect(read.valueTypes?.[1]).toEqual(["Empty", "String", "Double", "Boolean"]);
    expect(read.text?.[1]).toEqual(["", "A", "1.5", "TRUE"]);
    expect(read.numberFormat?.[1]).toEqual(["General", "General", "General", "General"]);
  });

  it("of formulas are calculated before they are read, spills included", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1:B4").formulas = [
        ["=SUM(A1:A3)"],
        ["=SEQUENCE(1,2)"],
        ["=1/0"],
        ['=IF(A1=1,"","x")'],
      ];
      const range = sheet.getRange("B1:C4").load("values,formulas,valueTypes,text,hasSpill");
      const spilling = sheet.getRange("B2:C2").load("hasSpill");
      await context.sync();
      return { ...range.toJSON(), spilling: spilling.hasSpill };
    });
    expect(read.values).toEqual([
      [6, ""],
      [1, 2],
      ["#DIV/0!", ""],
      ["", ""],
    ]);
    expect(read.formulas).toEqual([
      ["=SUM(A1:A3)", ""],
      ["=SEQUENCE(1,2)", 2],
      ["=1/0", ""],
      ['=IF(A1=1,"","x")', ""],
    ]);
    expect(read.valueTypes?.map(([first]) => first)).toEqual(["Double", "Double", "Error", "String"]);
    expect([read.hasSpill, read.spilling]).toEqual([null, true]);
  });

  it("follow when a cell changes on which they depend, also on another sheet", async () => {
    const values = await book.onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("元 データ");
      other.getRange("A1").values = [[1]];
      sheet.getRange("A1").formulas = [["='元 データ'!A1*10"]];
      await context.sync();
      other.getRange("A1").values = [[7]];
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      other.delete();
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[70]]);
  });

  it("are repeated when one is given for many cells, and null leaves a cell alone", async () => {
    const values = await book.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 5 as unknown as unknown[][];
      range.values = [
        [null, "x"],
        [1, null],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [5, "x"],
      [1, 5],
    ]);
  });

  it("get Excel's formats for dates and percentages where there is none", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("B1").numberFormat = [["0.0"]];
      sheet.getRange("A1:C1").values = [["2026/4/1", "5%", "99.2%"]];
      sheet.getRange("A2").numberFormat = [["@"]];
      sheet.getRange("A2:B2").values = [["007", "１２"]];
      const range = sheet.getRange("A1:C2").load("values,numberFormat,text");
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([
      [46113, 0.05, 0.992],
      ["007", "１２", ""],
    ]);
    expect(read.numberFormat?.[0]).toEqual(["yyyy/m/d", "0.0", "0.00%"]);
    expect(read.text?.[0]).toEqual(["2026/4/1", "0.1", "99.20%"]);
  });

  it.each([
    ["#,##0", 1234.5, "1,235"],
    ["0.0%", 0.123, "12.3%"],
    ["yyyy/mm/dd", 46113, "2026/04/01"],
    ['#,##0"百万円"', 982, "982百万円"],
    ["@", "x", "x"],
    ["General", 0.1 + 0.2, "0.3"],
  ])("in the format %s show %s as %s", async (format, value, shown) => {
    const text = await book.onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load("text");
      await context.sync();
      return cell.text;
    });
    expect(text).toEqual([[shown]]);
  });

  it("may lie beyond what the grid holds at the moment", async () => {
    const values = await book.onSheet(async (sheet, context) => {
      sheet.getRange("AZ3000").values = [["far"]];
      const range = sheet.getRange("AZ3000:BA3001").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["far", ""],
      ["", ""],
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["too many columns", (sheet) => (sheet.getRange("A1").values = [[1, 2]]), "Range.values"],
    ["too few rows", (sheet) => (sheet.getRange("A1:A2").values = [[1]]), "Range.values"],
    ["a broken formula", (sheet) => (sheet.getRange("A1").formulas = [["=1+"]]), "Range.formulas"],
    ["an object", (sheet) => (sheet.getRange("A1").values = [[{}]]), "Range.values"],
    [
      "formats of another size",
      (sheet) => (sheet.getRange("A1:B1").numberFormat = [["0"]]),
      "Range.numberFormat",
    ],
  ])("of %s are refused", async (_, write, location) => {
    const refusal = await errorOf(
      book.onSheet(async (sheet, context) => {
        write(sheet);
        await context.sync();
      }),
    );
    expect(refusal).toEqual({ code: "InvalidArgument", location });
  });

  it("are all left alone when one of them is refused", async () => {
    const values = await book.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.values = [["old"], ["old"]];
      await context.sync();
      range.values = [["new"], ["=1+"]];
      await errorOf(context.sync());
      const after = sheet.getRange("A1:A2").load("values");
      await context.sync();
      return after.values;
    });
    expect(values).toEqual([["old"], ["old"]]);
  });
});

describe("ranges", () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["getRange without an address", (sheet) => sheet.getRange(), "1:1048576"],
    ["getRange of columns", (sheet) => sheet.getRange("B:C"), "B:C"],
    ["getCell of a sheet", (sheet) => sheet.getCell(1, 2), "C2"],
    ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["getCell of a range, also outside it", (sheet) => sheet.getRange("B2:C3").getCell(4, 0), "B6"],
    ["getRow", (sheet) => sheet.getRange("B2:C3").getRow(1), "B3:C3"],
    ["getColumn", (sheet) => sheet.getRange("B2:C3").getColumn(1), "C2:C3"],
    ["getLastRow", (sheet) => sheet.getRange("B2:C3").getLastRow(), "B3:C3"],
    ["getLastColumn", (sheet) => sheet.getRange("B2:C3").getLastColumn(), "C2:C3"],
    ["getLastCell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "C3"],
    ["getRowsAbove", (sheet) => sheet.getRange("B5:C6").getRowsAbove(2), "B3:C4"],
    ["getRowsBelow", (sheet) => sheet.getRange("B5:C6").getRowsBelow(), "B7:C7"],
    ["getColumnsBefore", (sheet) => sheet.getRange("C5:D6").getColumnsBefore(), "B5:B6"],
    ["getColumnsAfter", (sheet) => sheet.getRange("C5:D6").getColumnsAfter(2), "E5:F6"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "A3:B4"],
    ["getResizedRange", (sheet) => sheet.getRange("B2:C3").getResizedRange(2, -1), "B2:B5"],
    ["getAbsoluteResizedRange", (sheet) => sheet.getRange("B2:C3").getAbsoluteResizedRange(1, 5), "B2:F2"],
    ["getEntireRow", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "2:3"],
    ["getEntireColumn", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "B:C"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "B1:D2"],
    ["getIntersection", (sheet) => sheet.getRange("A1:C3").getIntersection(sheet.getRange("B2:E9")), "B2:C3"],
  ])("%s", async (_, range, address) => {
    const found = await book.onSheet(async (sheet, context) => {
      const each = range(sheet).load("address");
      sheet.load("name");
      await context.sync();
      return each.address.replace(`${sheet.name}!`, "");
    });
    expect(found).toBe(address);
  });

  it("know their place and size", async () => {
    const known = await book.onSheet(async (sheet, context) => {
      const some = "rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn";
      const [cells, rows, all] = [sheet.getRange("B2:D3"), sheet.getRange("2:3"), sheet.getRange()].map(
        (range) => range.load(some),
      ) as [Excel.Range, Excel.Range, Excel.Range];
      await context.sync();
      return [cells.toJSON(), rows.toJSON(), all.cellCount];
    });
    expect(known).toEqual([
      expect.objectContaining({
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 2,
        columnCount: 3,
        cellCount: 6,
        isEntireRow: false,
        isEntireColumn: false,
      }),
      expect.objectContaining({
        rowIndex: 1,
        columnIndex: 0,
        rowCount: 2,
        columnCount: 16_384,
        cellCount: 32_768,
        isEntireRow: true,
      }),
      -1,
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["an address beyond the sheet", (sheet) => sheet.getRange("XFE1"), "InvalidArgument"],
    ["no address at all", (sheet) => sheet.getRange("ない名前"), "InvalidArgument"],
    ["a sheet that isn't there", (sheet) => sheet.getRange("ない!A1"), "InvalidArgument"],
    ["a row outside the range", (sheet) => sheet.getRange("A1:B2").getRow(2), "InvalidArgument"],
    ["an offset over the edge", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
    ["a size of nothing", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0), "InvalidArgument"],
    ["rows above the first", (sheet) => sheet.getRange("A1").getRowsAbove(), "InvalidArgument"],
    ["an intersection of nothing", (sheet) => sheet.getRange("A1").getIntersection("B2"), "ItemNotFound"],
  ])("of %s are refused", async (_, range, code) => {
    const refusal = await errorOf(
      book.onSheet(async (sheet, context) => {
        range(sheet).load("address");
        await context.sync();
      }),
    );
    expect(refusal.code).toBe(code);
  });

  it("give null objects", async () => {
    const found = await book.onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      const beyond = none.getUsedRangeOrNullObject();
      const unused = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [none.isNullObject, beyond.isNullObject, unused.isNullObject];
    });
    expect(found).toEqual([true, true, true]);
  });

  it("that are used: by values, by formats, by spills, within another range", async () => {
    const found = await book.onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRange().load("address");
      await context.sync();
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("C5").formulas = [["=SEQUENCE(2,3)"]];
      sheet.getRange("H9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const valuesOnly = sheet.getUsedRange(true).load("address");
      const within = sheet.getRange("D1:D100").getUsedRange(true).load("address");
      const none = sheet.getRange("J:K").getUsedRangeOrNullObject();
      await context.sync();
      return [
        ...[empty, all, valuesOnly, within].map(({ address }) => address.split("!")[1]),
        none.isNullObject,
      ];
    });
    expect(found).toEqual(["A1", "B2:H9", "B2:E6", "D5:D6", true]);
  });

  it("are found by their text", async () => {
    const found = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["番号", "達成度 評価"],
        [1, "達成度"],
        [2, "abc"],
      ];
      const all = sheet.getRange("A1:B3");
      const first = all.find("達成度", {}).load("address");
      const exact = all.find("達成度", { completeMatch: true }).load("address");
      const folded = all.find("ABC", {}).load("address");
      const last = all
        .find("達成度", { searchDirection: "Backwards" as Excel.SearchDirection })
        .load("address");
      const none = all.findOrNullObject("ABC", { matchCase: true });
      await context.sync();
      return [...[first, exact, folded, last].map(({ address }) => address.split("!")[1]), none.isNullObject];
    });
    expect(found).toEqual(["B1", "B2", "B3", "B2", true]);
    const refusal = await errorOf(
      book.onSheet(async (sheet, context) => {
        sheet.getRange("A1").find("x", {}).load("address");
        await context.sync();
      }),
    );
    expect(refusal.code).toBe("ItemNotFound");
  });

  it("written in large blocks, which Office.js cuts up itself, arrive whole", async () => {
    const block = Array.from({ length: 3000 }, (_, row) => [row, `事業${row}`, row % 2 === 0]);
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3000").values = block;
      const range = sheet.getRange("A1:C3000").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(block);
  });
});
