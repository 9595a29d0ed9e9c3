import type { SheetDraft } from "../../src/core/sheet/sheetDraft";
import type { ColourPlan, PlanWorkbook } from "../../src/usecases/ports";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import type { Fault } from "../../workbench/host/faults/fault";
import { bootExcel } from "../support/bootExcel";
import type { BootedExcel } from "../support/bootExcel";
import { changeCell } from "../support/changeCell";
import { draftOf } from "../support/draftOf";
import { sheetNamesOf } from "../support/sheetNamesOf";
import { snapshotAt } from "./workbookInspector";

jest.setTimeout(120_000);

let excel: BootedExcel;
let workbook: PlanWorkbook;

async function boot(excelApi = "1.15"): Promise<void> {
  excel = await bootExcel({ excelApi });
  workbook = createExcelWorkbook();
}
afterEach(() => excel.dispose());

/** A list with everything that a draft may have. */
function list(rows: number): SheetDraft {
  const plans = Array.from({ length: rows }, (_, at) => [
    `${at + 1} 窓口サービスの向上`,
    "利用者の声を聞き、手続の待ち時間を短くする。".repeat(4),
    "66.6%",
    835,
    at,
    { formula: `=IF(E${at + 3}="","",GRADE(D${at + 3},E${at + 3},F${at + 3},,評価基準))` },
    "C",
  ]);
  const blank = plans[0]!.map(() => null);
  const body = { row: 2, column: 0, rows, columns: 7 };
  return {
    ...draftOf("行動計画一覧", [
      blank,
      ["行動計画", "概要", "当初", "現状", "目標", "達成度", "前年度"],
      ...plans,
    ]),
    formats: [
      {
        box: body,
        format: {
          font: "游ゴシック",
          size: 10,
          wrap: true,
          vertical: "Center",
          lines: { color: "#000000", weight: "thin" },
        },
      },
      {
        box: { ...body, column: 3, columns: 1 },
        format: { numberFormat: '#,##0"百万円"', horizontal: "Right" },
      },
      {
        box: { ...body, rows: 1, column: 2, columns: 1 },
        format: { diagonal: { color: "#000000", weight: "hairline" } },
      },
      {
        box: { ...body, row: 1, rows: 1 },
        format: { fill: "#DDEBF7", bold: true, color: "#000000", horizontal: "Center" },
      },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 7 }],
    columnWidths: [90, 200, 60, 60, 60, 40, 40],
    rowHeights: [24, 30, ...Array.from({ length: rows }, () => 36)],
    lists: [{ box: { ...body, column: 6, columns: 1 }, source: ["A", "B", "C", "D"] }],
    frozen: { rows: 2, columns: 1 },
    print: {
      paper: "A3",
      landscape: true,
      headerRows: { first: 1, last: 1 },
      area: { ...body, row: 0, rows: rows + 2 },
    },
  };
}

const SETTINGS: SheetDraft = {
  ...draftOf("設定", [
    ["A", 1],
    ["B", 0.75],
    ["C", 0.5],
    ["D", 0],
  ]),
  names: [{ name: "評価基準", box: { row: 0, column: 0, rows: 4, columns: 2 } }],
};

const colours = (rows: number): ColourPlan => ({
  sheet: "行動計画一覧",
  columns: [
    { row: 2, column: 5, rows, columns: 1 },
    { row: 2, column: 6, rows, columns: 1 },
  ],
  colours: ["A", "B", "C", "D"].map((label) => ({ label, fill: "#CDE9CE", text: "#0B4F12" })),
  diagonals: [{ row: 2, column: 3, rows: 1, columns: 4 }],
});

describe.each(["1.12", "1.14", "1.15"])("ExcelApi %s", (excelApi) => {
  it.each([1, 25, 500])("syncs of %d rows: sheets 3, reading 2, colours 3", async (rows) => {
    await boot(excelApi);
    expect(await excel.syncsOf(() => workbook.addSheets([list(rows), SETTINGS]))).toBe(3);
    expect(await excel.syncsOf(() => workbook.readBook())).toBe(2);
    expect(await excel.syncsOf(() => workbook.colourGrades([colours(rows)]))).toBe(3);
    expect(await excel.syncsOf(() => workbook.colourGrades([colours(rows)]))).toBe(3);
    expect(await excel.syncsOf(() => workbook.removeColours([colours(rows)]))).toBe(3);
    expect(await excel.syncsOf(() => workbook.undo())).toBeLessThanOrEqual(3);
    expect(excel.server.missing()).toEqual([]);
    expect(excel.faults.pending).toBe(0);
  });
});

describe("the sheets", () => {
  it("have the formats, widths, lines and print set-up of the draft", async () => {
    await boot();
    await workbook.addSheets([list(3), SETTINGS]);
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("行動計画一覧");
      const cell = sheet.getRange("D3").load("text,numberFormat,format/horizontalAlignment,format/wrapText");
      const font = sheet.getRange("A3").format.font.load("name,size");
      const lines = ["EdgeTop", "DiagonalUp"].map((side) =>
        sheet
          .getRange("C3")
          .format.borders.getItem(side as "EdgeTop")
          .load("style,weight"),
      );
      const below = sheet.getRange("C4").format.borders.getItem("DiagonalUp").load("style");
      const sizes = sheet.getRange("B2").format.load("columnWidth,rowHeight");
      const { pageLayout } = sheet;
      pageLayout.load("orientation,paperSize,zoom");
      const area = pageLayout.getPrintArea().load("address");
      const titles = pageLayout.getPrintTitleRows().load("address");
      await context.sync();
      return [
        cell.text[0]![0],
        cell.format.horizontalAlignment,
        cell.format.wrapText,
        font.name,
        font.size,
        ...lines.map(({ style, weight }) => `${style} ${weight}`),
        below.style,
        Math.round(sizes.columnWidth),
        Math.round(sizes.rowHeight),
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom.horizontalFitToPages,
        pageLayout.zoom.verticalFitToPages,
        area.address.split("!")[1],
        titles.address.split("!")[1],
      ];
    });
    expect(seen).toEqual([
      "835百万円",
      "Right",
      true,
      "游ゴシック",
      10,
      "Continuous Thin",
      "Continuous Hairline",
      "None",
      200,
      30,
      "Landscape",
      "A3",
      1,
      undefined,
      "A1:G5",
      "2:2",
    ]);
  });

  it("calculate with a scale by its name, on a sheet made after them", async () => {
    await boot();
    await workbook.addSheets([list(2), SETTINGS]);
    const read = await workbook.readBook();
    expect(snapshotAt(read, "行動計画一覧", 2, 5)).not.toEqual({ error: "#NAME?" });
  });

  it("leave a name that is somebody's alone, and take one over that stands for nothing", async () => {
    await boot();
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      names.add("評価基準", worksheets.getItem("Sheet1").getRange("B2:C3"));
      await context.sync();
    });
    await workbook.addSheets([SETTINGS]);
    expect((await workbook.readBook()).names).toMatchObject([{ name: "評価基準", sheet: "Sheet1" }]);
    await workbook.undo();
    expect((await workbook.readBook()).names).toHaveLength(1);
  });
});

describe("a computer without a printer", () => {
  const refusePages = (code: string) => {
    const execute = excel.server.execute.bind(excel.server);
    excel.server.execute = async (body) => {
      const isOfPages = Object.values(body.ObjectPaths).some(({ Name }) => Name === "PageLayout");
      if (!isOfPages) return execute(body);
      const refusal = { Code: code, Message: "…", Location: "PageLayout.orientation", HttpStatusCode: 500 };
      return { Results: [], TraceIds: [], Error: refusal };
    };
  };

  it("gets its sheets all the same", async () => {
    await boot();
    refusePages("GeneralException");
    await workbook.addSheets([list(3), SETTINGS]);
    expect(await sheetNamesOf(workbook)).toHaveLength(3);
    expect(await workbook.undo()).toMatchObject({ left: 0 });
  });

  it("where anything else is refused with the pages, nothing is left", async () => {
    await boot();
    refusePages("AccessDenied");
    await expect(workbook.addSheets([list(3), SETTINGS])).rejects.toMatchObject({ code: "protected" });
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1"]);
  });
});

describe("a protected sheet", () => {
  it("is read, but neither coloured nor written", async () => {
    await boot();
    await workbook.addSheets([list(3), SETTINGS]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("行動計画一覧").protection.protect();
      await context.sync();
    });
    const refusal = { code: "protected", sheet: "行動計画一覧" };
    await expect(workbook.colourGrades([colours(3)])).rejects.toMatchObject(refusal);
    await expect(changeCell(workbook, { sheet: "行動計画一覧", cell: "G3" }, "B")).rejects.toMatchObject(
      refusal,
    );
    expect((await rulesAndLines()).rules.filter((rule) => rule.includes("TRIM"))).toEqual([]);
    expect(snapshotAt(await workbook.readBook(), "行動計画一覧", 2, 6)).toBe("C");
  });

  it.each([
    [["設定"], "設定"],
    [["行動計画一覧"], "行動計画一覧"],
    [["行動計画一覧", "設定"], undefined],
  ])("among several is named where it can only be one (%s)", async (names, sheet) => {
    await boot();
    await workbook.addSheets([list(3), SETTINGS]);
    await Excel.run(async (context) => {
      for (const name of names) context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });
    const refusal = { code: "protected", sheet };
    const marked = [{ row: 1, column: 1, severity: "error" as const }];
    await expect(
      workbook.markCells(["行動計画一覧", "設定"].map((each) => ({ sheet: each, cells: marked }))),
    ).rejects.toMatchObject(refusal);
    await expect(workbook.colourGrades([colours(3), { ...colours(3), sheet: "設定" }])).rejects.toMatchObject(
      refusal,
    );
  });
});

describe("reading", () => {
  it("tells errors, numbers, truth and blanks apart", async () => {
    await boot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:G2").formulas = [["=UNKNOWN(1)", "=1/0", 1.5, true, "'#N/A", '=""']];
      await context.sync();
    });
    const [sheet] = (await workbook.readBook()).sheets;
    expect(sheet).toMatchObject({ firstRow: 1, firstColumn: 1 });
    expect(sheet!.values[0]!.slice(0, 5)).toEqual([
      { error: "#NAME?" },
      { error: "#DIV/0!" },
      1.5,
      true,
      "#N/A",
    ]);
    expect(sheet!.values[0]![5] ?? null).toBeNull();
  });

  it("takes 20,000 rows in blocks, each under the host's limit", async () => {
    await boot();
    const text = "利用者の声を聞き、手続の待ち時間を短くする。".repeat(4);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const rows = Array.from({ length: 20_000 }, (_, at) => [`${at}番`, text, at, at / 7, "C"]);
      for (let from = 0; from < rows.length; from += 4_000) {
        sheet.getRangeByIndexes(from, 0, 4_000, 5).values = rows.slice(from, from + 4_000);
        await context.sync();
      }
      sheet.getRange("C1:C9").numberFormat = Array.from({ length: 9 }, () => ['0"件"']);
      await context.sync();
    });
    const told: string[] = [];
    let book: Awaited<ReturnType<PlanWorkbook["readBook"]>> | undefined;
    const syncs = await excel.syncsOf(async () => {
      book = await workbook.readBook({ onSheet: (name) => told.push(name) });
    });
    expect(book!.sheets[0]!.values).toHaveLength(20_000);
    expect(book!.sheets[0]!.values[19_999]).toEqual(["19999番", text, 19_999, 19_999 / 7, "C"]);
    expect(book!.sheets[0]!.formats?.[8]?.[2]).toBe('0"件"');
    expect(told).toEqual(["Sheet1"]);
    expect(syncs).toBeGreaterThan(3);
    expect(syncs).toBeLessThan(30);
    let asked = 0;
    const stopping = workbook.readBook({ isStopped: () => ++asked > 4 });
    await expect(stopping).rejects.toMatchObject({ code: "stopped" });
  });

  it("writes 20,000 rows in blocks too", async () => {
    await boot();
    const draft = draftOf(
      "大きな一覧",
      Array.from({ length: 20_000 }, (_, at) => [
        `${at}番`,
        "待ち時間を短くする。".repeat(5),
        at,
        "=1+1",
        "66.6%",
      ]),
    );
    await workbook.addSheets([draft]);
    const book = await workbook.readBook();
    expect(snapshotAt(book, "大きな一覧", 19_999, 0)).toBe("19999番");
    expect(snapshotAt(book, "大きな一覧", 19_999, 4)).toBe("66.6%");
    expect((await workbook.undo()).restored).toBe(100_000);
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1"]);
  });
});

const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ["cell-edit", { kind: "cell-edit" }, "cell-edit"],
  ["timeout", { kind: "timeout" }, "timed-out"],
  ["request too large", { kind: "payload" }, "too-large"],
  ["answer too large", { kind: "payload", side: "response" }, "too-large"],
  ["not found at the end", { kind: "item-not-found" }, "gone"],
];

describe.each(FAULTS)("%s, at any request", (_, fault, code) => {
  const strike = (afterRequests: number) => excel.faults.next({ ...fault, afterRequests });
  const refused = (work: Promise<unknown>) => expect(work).rejects.toMatchObject({ code });

  it.each([0, 1, 2])("sheets: nothing is left (request %d)", async (request) => {
    await boot();
    const before = await workbook.readBook();
    strike(request);
    await refused(workbook.addSheets([list(3), SETTINGS]));
    excel.faults.clear();
    expect(await workbook.readBook()).toEqual(before);
    expect(workbook.undoable()).toBeUndefined();
    await workbook.addSheets([list(3), SETTINGS]);
    expect(await sheetNamesOf(workbook)).toHaveLength(3);
  });

  it.each([0, 1, 2])("colours: as they were (request %d)", async (request) => {
    await boot();
    await workbook.addSheets([list(3), SETTINGS]);
    await workbook.colourGrades([colours(3)]);
    const before = await rulesAndLines();
    strike(request);
    await refused(workbook.colourGrades([{ ...colours(3), colours: [], diagonals: [] }]));
    excel.faults.clear();
    expect(await rulesAndLines()).toEqual(before);
    expect(before.lines).toBe(4);
    strike(request);
    await refused(workbook.undo());
    excel.faults.clear();
    expect(workbook.undoable()).toBe("colours-laid");
  });

  it.each([0, 1])("a formula: the cell is as it was (request %d)", async (request) => {
    await boot();
    await workbook.addSheets([draftOf("式", [[2, { formula: "=A1*3" }, "=A1*3"]])]);
    for (const cell of ["B1", "C1"]) {
      const before = await formulasOf("式");
      await workbook.showCell({ sheet: "式", cell });
      strike(request);
      await refused(workbook.writeFormulaAtSelection("=A1*5"));
      excel.faults.clear();
      expect(await formulasOf("式")).toEqual(before);
    }
  });

  it.each([0, 1])("reading (request %d)", async (request) => {
    await boot();
    await workbook.addSheets([list(3)]);
    strike(request);
    const reading = workbook.readBook();
    // an answer that is too large is asked for again, in blocks
    if (code === "too-large" && request === 1) await reading;
    else await refused(reading);
  });
});

describe("more merged cells than Excel tells", () => {
  // Excel refuses a range with more than 512
  const refuse = (isRefused: (range: Excel.Range, call: number) => boolean) => {
    const tell = Excel.Range.prototype.getMergedAreasOrNullObject;
    let call = 0;
    return jest.spyOn(Excel.Range.prototype, "getMergedAreasOrNullObject").mockImplementation(function (
      this: Excel.Range,
    ) {
      return isRefused(this, ++call)
        ? (this.worksheet.getRange("no such range") as unknown as Excel.RangeAreas)
        : tell.call(this);
    });
  };

  it("the book is asked for once more, with them in parts", async () => {
    await boot();
    const rows = Array.from({ length: 2_100 }, (_, at) => [`${at}`]);
    const boxes = [1, 39, 41, 2_050].map((row) => ({ row, column: 0, rows: 2, columns: 1 }));
    await workbook.addSheets([{ ...draftOf("一覧", rows), merges: boxes }]);
    const told = async () =>
      (await workbook.readBook()).sheets[1]!.merges?.map(({ firstRow }) => firstRow).sort((a, b) => a - b);
    expect(await told()).toEqual([1, 39, 41, 2_050]);
    // both sheets' ranges whole
    const refusing = refuse((_, call) => call <= 2);
    expect(await excel.syncsOf(async () => expect(await told()).toEqual([1, 39, 41, 2_050]))).toBe(3);
    refusing.mockRestore();
  });

  it("and once more without them, where the parts are refused too", async () => {
    await boot();
    const merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    await workbook.addSheets([{ ...draftOf("一覧", [["a"], ["b"]]), merges }]);
    const told = async () => (await workbook.readBook()).sheets.map(({ merges: areas }) => areas?.length);
    expect(await told()).toEqual([undefined, 1]);
    const refusing = refuse(() => true);
    expect(await excel.syncsOf(async () => expect(await told()).toEqual([undefined, undefined]))).toBe(4);
    refusing.mockRestore();
  });

  it("an Excel that can't tell any isn't asked", async () => {
    await boot("1.12");
    const merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    await workbook.addSheets([{ ...draftOf("一覧", [["a"], ["b"]]), merges }]);
    expect((await workbook.readBook()).sheets[1]?.merges).toBeUndefined();
  });
});

describe("taking back", () => {
  it.each(["sheets", "cell", "formula"])("%s, where the sheet is gone: nothing to restore", async (kind) => {
    await boot();
    await workbook.addSheets([draftOf("式", [[2, "x"]])]);
    if (kind === "cell") await changeCell(workbook, { sheet: "式", cell: "B1" }, "y");
    if (kind === "formula") {
      await workbook.showCell({ sheet: "式", cell: "B1" });
      await workbook.writeFormulaAtSelection("=A1*2");
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("式").delete();
      await context.sync();
    });
    expect(await workbook.undo()).toEqual({ restored: 0, left: kind === "sheets" ? 0 : 1 });
    expect(workbook.undoable()).toBeUndefined();
  });

  it("a sheet that somebody has renamed is his own by now, and stays with its name for its cells", async () => {
    await boot();
    await workbook.addSheets([SETTINGS]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("設定").name = "設定（旧）";
      await context.sync();
    });
    expect(await workbook.undo()).toEqual({ restored: 0, left: 8 });
    expect(await workbook.readBook()).toMatchObject({
      sheets: [{ name: "Sheet1" }, { name: "設定（旧）" }],
      names: [{ name: "評価基準", sheet: "設定（旧）" }],
    });
  });

  it("a formula in a cell of the text format is a formula, and the format comes back", async () => {
    await boot();
    const format = (numberFormat?: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
        range.load("numberFormat,values");
        await context.sync();
        return [String(range.numberFormat[0]![0]), range.values[0]![0] as unknown];
      });
    await format("@");
    await workbook.writeFormulaAtSelection("=1+2");
    expect(await format()).toEqual(["General", 3]);
    await workbook.undo();
    expect(await format()).toEqual(["@", ""]);
    await changeCell(workbook, { sheet: "Sheet1", cell: "A1" }, "1-2");
    expect(await format()).toEqual(["@", "1-2"]);
  });

  it("a cell on a sheet with a quoted name", async () => {
    await boot();
    await workbook.addSheets([draftOf("課's 一覧,表", [[1]])]);
    await workbook.showCell({ sheet: "課's 一覧,表", cell: "C3" });
    expect(await workbook.writeFormulaAtSelection("=1")).toEqual({ sheet: "課's 一覧,表", cell: "C3" });
    expect(await workbook.colourGrades([{ ...colours(1), sheet: "課's 一覧,表" }])).toBe(2);
    expect(await workbook.removeColours([{ ...colours(1), sheet: "課's 一覧,表" }])).toBe(2);
  });
});

describe("a refusal in the middle of what is written", () => {
  const inTheMiddle = (afterRequests: number, atAction: number) =>
    excel.faults.next({ kind: "item-not-found", afterRequests, atAction });
  const gone = (work: Promise<unknown>) => expect(work).rejects.toMatchObject({ code: "gone" });

  it.each([5, 20, 40, 80, 120])("sheets: nothing is left (action %d)", async (action) => {
    await boot();
    const before = await workbook.readBook();
    inTheMiddle(1, action);
    await gone(workbook.addSheets([list(3), SETTINGS]));
    expect(await workbook.readBook()).toEqual(before);
    expect(workbook.undoable()).toBeUndefined();
  });

  it.each([4, 12, 24, 30])("colours: as they were (action %d)", async (action) => {
    await boot();
    await workbook.addSheets([list(3), SETTINGS]);
    await workbook.colourGrades([colours(3)]);
    const before = await rulesAndLines();
    inTheMiddle(2, action);
    await gone(
      workbook.colourGrades([{ ...colours(3), diagonals: [{ row: 3, column: 3, rows: 1, columns: 2 }] }]),
    );
    expect(await rulesAndLines()).toEqual(before);
  });
});

describe("colours", () => {
  it("leave a diagonal line of somebody else's, and take off ours where a row is no longer of that kind", async () => {
    await boot();
    await workbook.addSheets([list(3), SETTINGS]);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("行動計画一覧").getRange("C4");
      cell.format.borders.getItem("DiagonalUp").style = "Continuous";
      await context.sync();
    });
    const drawn = { ...colours(3), diagonals: [{ row: 3, column: 2, rows: 1, columns: 3 }] };
    await workbook.colourGrades([drawn]);
    expect((await rulesAndLines()).lines).toBe(3);
    await workbook.colourGrades([{ ...drawn, diagonals: [] }]);
    expect((await rulesAndLines()).lines).toBe(1);
    await workbook.undo();
    expect((await rulesAndLines()).lines).toBe(3);
    await workbook.removeColours([drawn]);
    expect(await rulesAndLines()).toEqual({ rules: [], lines: 1 });
  });

  it("follow a row that is put in, and are laid anew in one piece", async () => {
    await boot();
    await workbook.addSheets([list(3), SETTINGS]);
    await workbook.colourGrades([colours(3)]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("行動計画一覧").getRange("4:4").insert("Down");
      await context.sync();
    });
    expect(await workbook.colourGrades([colours(4)])).toBe(8);
    const { rules } = await rulesAndLines();
    expect(rules.filter((rule) => rule.startsWith("F3:F6 "))).toHaveLength(4);
    expect(rules.filter((rule) => rule.includes("TRIM"))).toHaveLength(8);
  });

  it("refuse a sheet that is gone", async () => {
    await boot();
    await expect(workbook.colourGrades([colours(3)])).rejects.toMatchObject({
      code: "gone",
      sheet: "行動計画一覧",
    });
  });
});

function formulasOf(sheet: string): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(sheet)
      .getUsedRange()
      .load("formulas,valueTypes,numberFormat,values");
    await context.sync();
    return JSON.stringify([used.formulas, used.valueTypes, used.numberFormat, used.values]);
  });
}

function rulesAndLines(): Promise<{ rules: string[]; lines: number }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("行動計画一覧");
    const formats = sheet.getRange().conditionalFormats.load("items/type");
    const borders = Array.from({ length: 35 }, (_, at) =>
      sheet
        .getCell(2 + Math.floor(at / 7), at % 7)
        .format.borders.getItem("DiagonalUp")
        .load("style"),
    );
    await context.sync();
    const rules = formats.items.map((each) => ({
      rule: each.custom.rule.load("formula"),
      fill: each.custom.format.fill.load("color"),
      font: each.custom.format.font.load("color,bold"),
      area: each.getRanges().load("address"),
    }));
    await context.sync();
    const seen = rules.map(({ rule, fill, font, area }) =>
      [area.address.replace(/[^,!]*!/g, ""), rule.formula, fill.color, font.color, font.bold].join(" "),
    );
    return { rules: [...seen].sort(), lines: borders.filter(({ style }) => style !== "None").length };
  });
}
