import { readXlsx } from "hucre/xlsx";
import { unpack } from "../../../workbench/xlsx/parts/zip/packing";
import { readZip } from "../../../workbench/xlsx/parts/zip/readZip";
import type { OpenedBook } from "../../../workbench/xlsx/book";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { RESOURCES } from "../../../workbench/xlsx/units/univerCodes";
import { EVERY_BESIDE, EVERY_SPILL, everyFeature } from "../support/everyFeature";

let bytes: Uint8Array;
let opened: OpenedBook;
const parts: Record<string, string> = {};

beforeAll(async () => {
  bytes = await saveXlsx({
    workbook: everyFeature(),
    beside: EVERY_BESIDE,
    spills: EVERY_SPILL,
    addInFunctions: ["Grade"],
    activeSheetId: "a",
  });
  for (const entry of readZip(bytes)) parts[entry.name] = new TextDecoder().decode(await unpack(entry));
  opened = await openXlsx(bytes);
});

const resource = (key: keyof typeof RESOURCES): never =>
  JSON.parse(opened.workbook.resources!.find(({ name }) => name === RESOURCES[key])!.data) as never;
const sheet = (index: number) => opened.workbook.sheets[opened.workbook.sheetOrder[index]!]!;
const cell = (row: number, column: number) => {
  const found = sheet(0).cellData?.[row]?.[column];
  return found && { ...found, s: opened.workbook.styles[String(found.s)] };
};

describe("saved and opened again", () => {
  it("values", () => {
    const { cellData } = sheet(0);
    const before = everyFeature().sheets.a!.cellData!;
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 4],
      [1, 5],
      [1, 6],
      [1, 7],
      [1, 8],
      [3, 0],
      [4, 0],
    ] as const) {
      const { v, t } = before[row]![column]!;
      expect(cellData?.[row]?.[column]).toMatchObject({ v, t });
    }
  });

  it("formulas with their results; filled ones written out; spilled cells left to the calculation", () => {
    expect([0, 2, 4, 5, 6, 7, 8].map((column) => cell(2, column))).toEqual([
      { f: '=GRADE("982百万円","835百万円","700百万円")', v: "C", t: 1 },
      { f: "=LET(x,2,LAMBDA(y,x*y)(3))", v: 6, t: 2 },
      { f: "=NA()", v: "#N/A", t: 1 },
      { f: "=SUM(B3#)", v: 6, t: 2 },
      { f: "=A2>1", v: 1, t: 3 },
      { f: "=A$2*2", v: 1964, t: 2 },
      { f: "=B$2*2", v: 2, t: 2 },
    ]);
    expect(cell(2, 1)).toEqual({ f: "=SEQUENCE(3)" });
    expect(cell(3, 1)).toBeUndefined();
    expect(opened.beside.addInFunctions).toEqual(["GRADE"]);
  });

  it("styles", () => {
    const { styles } = everyFeature();
    expect(cell(0, 0)?.s).toEqual({ ...styles.head, cl: { rgb: "#ff0000" } });
    expect(cell(0, 4)?.s).toEqual(styles.diagonal);
    expect(cell(0, 5)?.s).toEqual(styles.upright);
    expect(cell(0, 6)?.s).toEqual(styles.slanted);
    expect(cell(0, 7)?.s).toEqual(styles.indented);
    expect(cell(1, 0)?.s).toEqual(styles.money);
    expect(cell(1, 7)?.s).toEqual(styles.day);
    expect(opened.workbook.defaultStyle).toEqual({ ff: "游ゴシック", fs: 11 });
  });

  it("sizes, merged cells, panes, tabs and what is hidden", () => {
    const before = everyFeature().sheets.a!;
    const {
      rowData,
      columnData,
      mergeData,
      freeze,
      tabColor,
      showGridlines,
      defaultRowHeight,
      defaultColumnWidth,
    } = sheet(0);
    expect(rowData).toEqual({ 0: { h: 60, ia: 0 }, 1: { h: 50, ia: 1, ah: 50 }, 5: { hd: 1 } });
    expect(columnData).toEqual({ 0: { w: 200 }, 3: { w: 72, hd: 1 }, 4: { w: 90 } });
    expect({ mergeData, freeze, tabColor, showGridlines, defaultRowHeight, defaultColumnWidth }).toEqual({
      mergeData: before.mergeData,
      freeze: before.freeze,
      tabColor: before.tabColor,
      showGridlines: 0,
      defaultRowHeight: 25,
      defaultColumnWidth: 72,
    });
    expect([0, 1, 2].map((index) => [sheet(index).name, sheet(index).hidden])).toEqual([
      ["一覧 1", 0],
      ["設定", 1],
      ["秘", 1],
    ]);
    expect(opened.beside.sheets["sheet-3"]).toEqual(expect.objectContaining({ isVeryHidden: true }));
  });

  it("conditional formats in their order", () => {
    const before = JSON.parse(everyFeature().resources![1]!.data) as { a: { cfId: string }[] };
    const after = resource("rules")["sheet-1"] as { cfId: string }[];
    const withoutId = (rules: { cfId: string }[]) => rules.map((rule) => ({ ...rule, cfId: "" }));
    expect(withoutId(after)).toEqual(withoutId(before.a));
  });

  it("validations; a picked range is the same for every cell", () => {
    expect(resource("validations")["sheet-1"]).toMatchObject([
      {
        type: "list",
        formula1: '["A","B","C"]',
        error: "A、B、Cから\n選んでください。",
        errorTitle: "達成度",
        showErrorMessage: true,
        allowBlank: true,
        errorStyle: 1,
      },
      { type: "list", formula1: "=設定!$A$1:$A$2" },
      { type: "list", formula1: "=評価基準" },
      { type: "whole", operator: "between", formula1: "1", formula2: "10", errorStyle: 2 },
    ]);
  });

  it("names, tables and comments", () => {
    expect(Object.values(resource("names"))).toMatchObject([
      { name: "評価基準", formulaOrRefString: "設定!$A$1:$A$2", localSheetId: "AllDefaultWorkbook" },
      { name: "倍", formulaOrRefString: "LAMBDA(x,x*2)", comment: "二倍" },
      { name: "ここ", formulaOrRefString: "'一覧 1'!$A$1", localSheetId: "sheet-1" },
    ]);
    expect(resource("tables")["sheet-2"]).toMatchObject({
      tables: [
        {
          name: "部署表",
          range: { startRow: 5, endRow: 6 },
          columns: [{ displayName: "部署" }, { displayName: "人" }],
        },
      ],
    });
    expect(opened.beside.tableStyles).toEqual({ "table-sheet-2-1": "TableStyleLight9" });
    expect(resource("comments")["sheet-1"]).toMatchObject([
      { ref: "A4", personId: "財政課", text: { dataStream: "確認\r済み\r\rはい\r\n" } },
    ]);
  });

  it("print set-up, footer and protection", () => {
    expect(opened.beside.sheets["sheet-1"]).toMatchObject({
      page: EVERY_BESIDE.sheets.a!.page,
      headerFooter: { oddFooter: "&C&P / &N" },
      protection: { sheet: true, formatCells: true },
    });
  });

  it("a second time nothing changes", async () => {
    const again = await openXlsx(
      await saveXlsx({
        workbook: opened.workbook,
        beside: opened.beside,
        activeSheetId: opened.activeSheetId,
        spills: { "sheet-1": EVERY_SPILL.a },
      }),
    );
    expect(again).toEqual(opened);
  });
});

describe("the file itself", () => {
  const xml = (pattern: RegExp) => pattern.exec(parts["xl/worksheets/sheet1.xml"]!)?.[0];

  it("names the add-in's functions as Excel does and flags what is dynamic", () => {
    expect(xml(/<c r="A3".*?<\/c>/)).toBe(
      '<c r="A3" cm="1" t="str"><f t="array" ref="A3">_xldudf_GRADE("982百万円","835百万円","700百万円")</f><v>C</v></c>',
    );
    expect(xml(/<c r="B3".*?<\/c>/)).toBe(
      '<c r="B3" cm="1"><f t="array" ref="B3:B5">_xlfn.SEQUENCE(3)</f><v>1</v></c>',
    );
    expect(xml(/<c r="C3".*?<\/c>/)).toContain(
      "_xlfn.LET(_xlpm.x,2,_xlfn.LAMBDA(_xlpm.y,_xlpm.x*_xlpm.y)(3))",
    );
    expect(xml(/<c r="H3".*?<\/c>/)).toBe('<c r="H3"><f>A$2*2</f><v>1964</v></c>');
    expect(xml(/<c r="B4".*?<\/c>/)).toBe('<c r="B4"><v>2</v></c>');
    expect(parts["xl/metadata.xml"]).toContain('<xda:dynamicArrayProperties fDynamic="1"');
    expect(parts["xl/workbook.xml"]).toContain("_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)");
  });

  it("tells errors from texts", () => {
    expect(xml(/<c r="E3".*?<\/c>/)).toBe('<c r="E3" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(xml(/<c r="F2".*?<\/c>/)).toBe('<c r="F2" t="e"><v>#N/A</v></c>');
    expect(xml(/<c r="G2".*?<\/c>/)).toContain('t="inlineStr"');
    expect(xml(/<c r="E2".*?<\/c>/)).toMatch(/t="s"/);
  });

  it("holds diagonals, differential styles, heights and a list on another sheet", () => {
    expect(parts["xl/styles.xml"]).toContain('<border diagonalDown="true">');
    expect(parts["xl/styles.xml"]).toContain('<diagonal style="thin"><color rgb="FFFF0000"/></diagonal>');
    expect(parts["xl/styles.xml"]).toContain(
      '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    );
    expect(xml(/<row r="1"[^>]*>/)).toBe('<row r="1" ht="45" customHeight="1">');
    expect(xml(/<row r="2"[^>]*>/)).toBe('<row r="2" ht="37.5">');
    expect(xml(/<formula1>設定[^<]*/)).toBe("<formula1>設定!$A$1:$A$2");
    expect(xml(/<cfRule type="expression" priority="1"[^>]*>/)).toContain('stopIfTrue="true"');
  });

  it("asks Excel to calculate only where a result is missing", async () => {
    expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
    const workbook = everyFeature();
    workbook.sheets.a!.cellData![9] = { 0: { f: "=PHONETIC(A1)", v: "#NAME?", t: 1 } };
    const file = readZip(await saveXlsx({ workbook })).find(({ name }) => name === "xl/workbook.xml")!;
    expect(new TextDecoder().decode(await unpack(file))).toContain('fullCalcOnLoad="1"');
  });

  it("is read by hucre", async () => {
    const book = await readXlsx(bytes, { readStyles: true });
    const [list] = book.sheets;
    expect(list?.cells?.get("2,0")).toMatchObject({ formulaDynamic: true, value: "C" });
    expect(list?.pageSetup).toMatchObject({
      printArea: "$A$1:$I$10",
      printTitlesRow: "$1:$2",
      paperSize: "a3",
    });
    expect(list?.dataValidations?.[0]?.values).toEqual(["A", "B", "C"]);
    expect(book.sheets.map(({ hidden, veryHidden }) => [hidden, veryHidden])).toEqual([
      [undefined, undefined],
      [true, undefined],
      [undefined, true],
    ]);
  });
});
