import type { OpenedBook } from "../../../workbench/xlsx/book";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { EVERY_BESIDE, EVERY_SPILL, everyFeature } from "../support/everyFeature";
import { plain, useWorkbench } from "../support/headless";

const file = useWorkbench();
let opened: OpenedBook;

beforeAll(async () => {
  const saved = { workbook: everyFeature(), beside: EVERY_BESIDE, spills: EVERY_SPILL };
  opened = await openXlsx(await saveXlsx({ ...saved, addInFunctions: ["GRADE"] }));
  file.workbench.grid.open(opened.workbook);
  file.workbench.grid.sheet(opened.activeSheetId)?.activate();
  file.workbench.grid.calculation.recalculate();
  await file.workbench.grid.calculation.settled();
});

const read = <T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  file.workbench.Excel.run(async (context) =>
    plain(await run(context.workbook.worksheets.getItem("一覧 1"), context)),
  );

describe("an opened file in the grid", () => {
  it("calculates: the add-in's functions, spills, LET, LAMBDA as a name", async () => {
    const { grid } = file.workbench;
    grid.sheet("sheet-1")!.getRange("A9").setFormula("=倍(21)");
    await grid.calculation.settled();
    const values = await read(async (sheet, context) => {
      const range = sheet.getRange("A3:F9").load("values,formulas");
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
    });
    const [grade, sequence, , , missing] = values.values[0]!;
    expect([grade, sequence, missing]).toEqual(["C", 1, "#N/A"]);
    expect([values.values[1]?.[1], values.values[2]?.[1]]).toEqual([2, 3]);
    expect(values.values[6]?.[0]).toBe(42);
    expect(values.formulas[0]?.[0]).toBe('=GRADE("982百万円","835百万円","700百万円")');
  });

  it("shows number formats, keeps texts texts, and has its sizes in points", async () => {
    const seen = await read(async (sheet, context) => {
      const range = sheet.getRange("A2:I2").load("text,valueTypes");
      const first = sheet
        .getRange("A1")
        .load("format/rowHeight,format/columnWidth,format/font/name,format/wrapText");
      await context.sync();
      return {
        text: range.text,
        types: range.valueTypes,
        height: first.format.rowHeight,
        width: first.format.columnWidth,
      };
    });
    expect(seen.text[0]?.slice(0, 5)).toEqual(["982百万円", "TRUE", "007", "", "=1+1"]);
    expect(seen.types[0]?.slice(0, 7)).toEqual([
      "Double",
      "Boolean",
      "String",
      "Empty",
      "String",
      "Error",
      "String",
    ]);
    expect([seen.height, seen.width]).toEqual([45, 150]);
  });

  it("validates by lists, on this sheet and on another", async () => {
    const sheet = file.workbench.grid.sheet("sheet-1")!;
    sheet.getRange("B7:B8").setValues([["進捗率"], ["ほか"]]);
    sheet.getRange("A6").setValue("Z");
    const status = async (address: string) => (await sheet.getRange(address).getValidatorStatus()).flat()[0];
    expect(await status("B7")).toBe("valid");
    expect(await status("A4")).toBe("valid");
    expect(await status("A6")).toBe("invalid");
    expect(await status("B8")).toBe("invalid");
  });

  it("saves what the grid has become, and opens it again", async () => {
    const { grid } = file.workbench;
    grid.sheet("sheet-1")!.getRange("A8").setValue("加えた行");
    await grid.calculation.settled();
    const workbook = grid.save();
    const again = await openXlsx(
      await saveXlsx({
        workbook,
        beside: opened.beside,
        spills: Object.fromEntries(
          workbook.sheetOrder.map((id) => [id, plain(grid.cells.spilled(id)) as never]),
        ),
        activeSheetId: "sheet-1",
      }),
    );
    const before = opened.workbook.resources!;
    // picked cells and the like are Univer's own; what files hold is as it was
    for (const { name, data } of again.workbook.resources!) {
      expect([name, JSON.parse(data)]).toEqual([
        name,
        JSON.parse(before.find((each) => each.name === name)!.data),
      ]);
    }
    const [sheet] = Object.values(again.workbook.sheets);
    expect(sheet?.cellData?.[7]?.[0]).toMatchObject({ v: "加えた行" });
    expect(sheet?.cellData?.[2]?.[1]).toEqual({ f: "=SEQUENCE(3)" });
    expect(again.beside).toEqual(opened.beside);
  });
});
