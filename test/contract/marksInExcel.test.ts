import type { Severity } from "../../src/core/validation/finding";
import type { BookEdit, ColourPlan, MarkPlan, PlanWorkbook } from "../../src/usecases/ports";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel } from "../support/bootExcel";
import type { BootedExcel } from "../support/bootExcel";
import { changeCell } from "../support/changeCell";
import { draftOf } from "../support/draftOf";
import { until } from "../workbench/support/until";

jest.setTimeout(120_000);

let excel: BootedExcel;
let workbook: PlanWorkbook;

async function boot(excelApi = "1.15"): Promise<void> {
  excel = await bootExcel({ excelApi });
  workbook = createExcelWorkbook();
  await workbook.addSheets([
    draftOf(
      "一覧",
      Array.from({ length: 9 }, (_, at) => [`${at + 1} 計画`, at / 10, "C"]),
    ),
  ]);
}
afterEach(() => excel.dispose());

const cell = (row: number, column: number, severity: Severity = "error") => ({ row, column, severity });
const MARKS: MarkPlan = {
  sheet: "一覧",
  cells: [cell(1, 2), cell(2, 2), cell(5, 0, "warning"), cell(8, 1, "info")],
};

describe.each(["1.12", "1.15"])("ExcelApi %s", (excelApi) => {
  it("syncs: marks over a book 4, told 3, off 4, one fewer where none lie there; rows 1", async () => {
    await boot(excelApi);
    const syncs: number[] = [];
    for (const work of [
      () => workbook.markCells(() => [MARKS]),
      () => workbook.markCells(() => [MARKS]),
      () => workbook.markCells([MARKS]),
      () => workbook.undo(),
      () => workbook.removeMarks(),
      () => workbook.removeMarks(),
      () => workbook.readRows("一覧", 1, 3),
    ])
      syncs.push(await excel.syncsOf(work));
    expect(syncs).toEqual([3, 4, 3, 3, 4, 2, 1]);
    expect(excel.server.missing()).toEqual([]);
  });

  it("syncs: what lies over sheets 1, or 2 where there are rules", async () => {
    await boot(excelApi);
    const look = () => excel.syncsOf(() => workbook.readLaid(["一覧", "Sheet1"]));
    expect(await look()).toBe(1);
    await workbook.markCells([MARKS]);
    expect(await look()).toBe(2);
    expect(excel.server.missing()).toEqual([]);
  });

  it("syncs: watching 1, an edit 1, a selection 1, the end of each 1", async () => {
    await boot(excelApi);
    const told: unknown[] = [];
    const stops: (() => Promise<void>)[] = [];
    const begun = await excel.syncsOf(async () => {
      stops.push(await workbook.watchEdits((edit) => told.push(edit)));
      stops.push(await workbook.watchSelection((place) => told.push(place)));
    });
    const edited = await excel.syncsOf(async () => {
      type("C2", "B");
      await until(() => told.length > 1);
    });
    const selected = await excel.syncsOf(async () => {
      excel.grid.book().setActiveRange(gridSheet().getRange(4, 1));
      await until(() => told.length > 2);
    });
    const ended = await excel.syncsOf(() => Promise.all(stops.map((stop) => stop())));
    expect([begun, edited, selected, ended]).toEqual([2, 1, 1, 2]);
    expect(told).toEqual([
      { sheet: expect.any(String) as string, cell: expect.any(String) as string },
      { sheet: "一覧", box: { row: 1, column: 2, rows: 1, columns: 1 } },
      { sheet: expect.any(String) as string, cell: "B5" },
    ]);
    expect(excel.server.missing()).toEqual([]);
  });
});

describe("marks", () => {
  it("of 5,000 cells that don't touch are a few rules, each of addresses that Excel takes, and come off", async () => {
    await boot();
    const cells = Array.from({ length: 5_000 }, (_, at) =>
      cell(2 * Math.floor(at / 5), 2 * (at % 5), at % 3 === 0 ? "error" : "warning"),
    );
    expect(await excel.syncsOf(() => workbook.markCells([{ sheet: "一覧", cells }]))).toBe(2);
    const rules = await rulesOf();
    expect(rules.length).toBeLessThanOrEqual(6);
    expect(await workbook.removeMarks()).toBe(5_000);
    expect(await rulesOf()).toEqual([]);
  });

  it("move with their cells", async () => {
    await boot();
    await workbook.markCells([MARKS]);
    await inList((sheet) => void sheet.getRange("1:1").insert("Down"));
    expect((await rulesOf()).map(({ areas }) => areas)).toEqual(["A7", "B10", "C3:C4"]);
    expect(await workbook.removeMarks()).toBe(4);
  });

  it("set lines and underlines only, told apart without colour; the cells' own formats stay", async () => {
    await boot();
    const before = await ownFormats();
    await workbook.markCells([MARKS]);
    const looks = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("一覧").getRange().conditionalFormats;
      formats.load("items/type");
      await context.sync();
      const seen = formats.items.map(({ custom }) => ({
        rule: custom.rule.load("formula"),
        fill: custom.format.fill.load("color"),
        font: custom.format.font.load("color,bold,underline"),
        top: custom.format.borders.getItem("EdgeTop").load("style,color"),
        left: custom.format.borders.getItem("EdgeLeft").load("style"),
      }));
      await context.sync();
      return seen.map(({ rule, fill, font, top, left }) =>
        [
          rule.formula.split(" ")[1],
          `${fill.color}${font.color}`,
          font.underline,
          top.style,
          left.style,
        ].join(" "),
      );
    });
    expect(looks.sort()).toEqual([
      'error")=0  Double Dash Dash',
      'info")=0   Dot None',
      'warning")=0  Single Dash None',
    ]);
    expect(await ownFormats()).toBe(before);
  });

  it.each([0, 1, 2])("refused at request %d: as they were", async (afterRequests) => {
    await boot();
    await workbook.markCells([MARKS]);
    const before = await rulesOf();
    excel.faults.next({ kind: "item-not-found", afterRequests });
    await expect(workbook.markCells([{ sheet: "一覧", cells: [cell(0, 0)] }])).rejects.toMatchObject({
      code: "gone",
    });
    excel.faults.clear();
    expect(await rulesOf()).toEqual(before);
    expect(workbook.undoable()).toBe("cells-marked");
  });

  it.each([6, 12, 20])("refused at action %d of what is written: as they were", async (atAction) => {
    await boot();
    await workbook.markCells([MARKS]);
    const before = await rulesOf();
    excel.faults.next({ kind: "item-not-found", afterRequests: 2, atAction });
    const work = workbook.markCells([{ ...MARKS, cells: [cell(0, 0), cell(4, 1, "warning")] }]);
    await expect(work).rejects.toMatchObject({ code: "gone" });
    expect(await rulesOf()).toEqual(before);
  });
});

describe("colours that were split by copying", () => {
  const palette = ["S", "A", "B", "C", "D", "E", "F"];
  const plan = (levels: number, columns: number): ColourPlan => ({
    sheet: "一覧",
    columns: Array.from({ length: columns }, (_, at) => ({ row: 1, column: 2 + at, rows: 8, columns: 1 })),
    colours: palette.slice(0, levels).map((label) => ({ label, fill: "#CDE9CE", text: "#0B4F12" })),
    diagonals: [{ row: 4, column: 2, rows: 1, columns: 1 }],
    bars: [{ row: 1, column: 1, rows: 8, columns: 1 }],
  });

  it.each([
    [2, 1],
    [4, 2],
    [7, 5],
  ])(
    "%d levels, %d columns: one rule a level and column again, the others' as before",
    async (levels, columns) => {
      await boot();
      await foreignRules();
      const others = (await rulesOf()).length;
      await workbook.colourGrades([plan(levels, columns)]);
      const whole = await rulesOf();
      // a rule a level and column, a bar and its mark, the mark of the line
      expect(whole).toHaveLength(others + levels * columns + 3);
      await split();
      expect((await rulesOf()).length).toBeGreaterThan(whole.length);
      await workbook.colourGrades([plan(levels, columns)]);
      expect(await rulesOf()).toEqual(whole);
      await workbook.removeColours([plan(levels, columns)]);
      expect(await rulesOf()).toHaveLength(others);
    },
  );

  /** As Excel does it where rows are copied and put in: a rule of its own for the new cells, the bar's too. */
  async function split(): Promise<void> {
    await inList((sheet) => {
      for (const [row, label] of [
        ["12", "A"],
        ["14", "S"],
      ]) {
        const { custom } = sheet.getRange(`C${row}`).conditionalFormats.add("Custom");
        custom.rule.formula = `=AND(TRIM(C${row})="${label}",N("行動計画アシスト")=0)`;
        custom.format.fill.color = "#CDE9CE";
      }
      const { dataBar } = sheet.getRange("B12:B13").conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
      dataBar.positiveFormat.fillColor = "#D5E3F0";
      dataBar.positiveFormat.gradientFill = false;
      for (const row of [12, 13]) {
        const { custom } = sheet.getRange(`B${row}`).conditionalFormats.add("Custom");
        custom.rule.formula = '=AND(FALSE,N("行動計画アシスト 棒")=0)';
      }
    });
  }

  /** Among them a bar where ours lies, and one that looks like ours where ours doesn't. */
  async function foreignRules(): Promise<void> {
    await inList((sheet) => {
      const { custom } = sheet.getRange("C2:C5").conditionalFormats.add("Custom");
      custom.rule.formula = '=C2="C"';
      custom.format.fill.color = "#FF0000";
      sheet.getRange("B2:B9").conditionalFormats.add("DataBar");
      const { dataBar } = sheet.getRange("E2:E9").conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
      dataBar.positiveFormat.fillColor = "#D5E3F0";
      dataBar.positiveFormat.gradientFill = false;
    });
  }
});

describe("what is told of edits", () => {
  let told: BookEdit[];
  const hear = async (): Promise<void> => {
    told = [];
    await workbook.watchEdits((edit) => told.push(edit));
    await pause(20);
  };

  it("rows put in, sheets that come, go and get other names: without cells", async () => {
    await boot();
    await hear();
    gridSheet().insertRows(2, 1);
    await until(() => told.length > 0);
    const added = excel.grid.book().insertSheet("新しい");
    await until(() => told.length > 1);
    excel.grid.book().deleteSheet(added);
    await until(() => told.length > 2);
    gridSheet().setName("一覧（旧）");
    type("A1", "x", "一覧（旧）");
    await until(() => told.length > 4);
    expect(told).toEqual([
      { sheet: "一覧", box: undefined },
      { sheet: "新しい", box: undefined },
      { sheet: "新しい", box: undefined },
      { sheet: "一覧", box: undefined },
      { sheet: "一覧（旧）", box: { row: 0, column: 0, rows: 1, columns: 1 } },
    ]);
  });

  it("several edits at once are told each, in their order, after one or two questions", async () => {
    await boot();
    await hear();
    const syncs = await excel.syncsOf(async () => {
      for (let row = 1; row <= 9; row++) type(`C${row}`, "D");
      await until(() => told.length === 9);
    });
    expect(told.map(({ box }) => box?.row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(syncs).toBeLessThanOrEqual(2);
  });

  it("an Excel that doesn't say who edits (before 1.14): nothing of ours, all of somebody's", async () => {
    await boot("1.12");
    const raise = excel.workbook.raise.bind(excel.workbook);
    excel.workbook.raise = (entries) =>
      raise(entries.map(([...entry]) => entry.map(withoutSource) as unknown as (typeof entries)[number]));
    await hear();
    await changeCell(workbook, { sheet: "一覧", cell: "C2" }, "B");
    await workbook.undo();
    await pause(100);
    expect(told).toEqual([]);
    type("C3", "D");
    await until(() => told.length > 0);
    expect(told).toEqual([{ sheet: "一覧", box: { row: 2, column: 2, rows: 1, columns: 1 } }]);
  });

  it("where Excel refuses to say the sheets' names, those that were known are told", async () => {
    await boot();
    await hear();
    excel.faults.next({ kind: "cell-edit" });
    type("C3", "D");
    await until(() => told.length > 0);
    expect(told).toEqual([{ sheet: "一覧", box: { row: 2, column: 2, rows: 1, columns: 1 } }]);
  });
});

const withoutSource = (part: unknown): unknown =>
  typeof part === "string" ? part.replace(/"triggerSource":"\w+",/, "") : part;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** As somebody types it. */
function type(address: string, value: string, sheet = "一覧"): void {
  gridSheet(sheet).getRange(address).setValue(value);
}

function gridSheet(sheet = "一覧") {
  return excel.grid.book().getSheetByName(sheet)!;
}

function inList(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("一覧"));
    await context.sync();
  });
}

interface SeenRule {
  readonly areas: string;
  readonly what: string;
}

const textOf = ({ areas, what }: SeenRule): string => `${areas} ${what}`;

/** Sorted: marks don't overlap, nor do colours, so that their order says nothing. */
function rulesOf(): Promise<SeenRule[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("一覧").getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const seen = formats.items.map((each) => ({
      rule: each.type === "Custom" ? each.custom.rule.load("formula") : undefined,
      bar: each.type === "DataBar" ? each.dataBar.positiveFormat.load("fillColor") : undefined,
      areas: each.getRanges().load("address"),
    }));
    await context.sync();
    const rules = seen.map(({ rule, bar, areas }) => ({
      areas: areas.address.replace(/[^,!]*!/g, ""),
      what: rule?.formula ?? bar!.fillColor,
    }));
    return rules.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  });
}

function ownFormats(): Promise<string> {
  return Excel.run(async (context) => {
    const cells = MARKS.cells.map(({ row, column }) => {
      const range = context.workbook.worksheets.getItem("一覧").getCell(row, column);
      range.format.borders.load("items/sideIndex,items/style,items/color");
      range.format.font.load("color,bold,underline");
      range.format.fill.load("color");
      return range;
    });
    await context.sync();
    return JSON.stringify(cells.map(({ format }) => [format.borders.items, format.font, format.fill]));
  });
}
