import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { OpenedBook } from "../../../workbench/xlsx/book";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { RESOURCES } from "../../../workbench/xlsx/units/univerCodes";
import { excelFile, PLAIN_STYLES } from "../support/excelFile";
import type { ExcelFile } from "../support/excelFile";

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const open = (file: ExcelFile): Promise<OpenedBook> => openXlsx(excelFile(file));

const sheetOf = ({ workbook }: OpenedBook, index = 0): Partial<IWorksheetData> =>
  workbook.sheets[workbook.sheetOrder[index]!]!;
const cellOf = (book: OpenedBook, row: number, column: number) => sheetOf(book).cellData?.[row]?.[column];
const styleOf = (book: OpenedBook, row: number, column: number) =>
  book.workbook.styles[String(cellOf(book, row, column)?.s)];

function resourceOf(workbook: IWorkbookData, key: keyof typeof RESOURCES): Record<string, never[]> {
  return JSON.parse(workbook.resources!.find(({ name }) => name === RESOURCES[key])!.data) as Record<
    string,
    never[]
  >;
}

describe("what Excel writes", () => {
  it("texts: shared and in the cell, rich and plain, never with furigana", async () => {
    const furigana = '<rPh sb="0" eb="2"><t>ギョウム</t></rPh><phoneticPr fontId="1"/>';
    const book = await open({
      strings:
        `<si><t>業務</t>${furigana}</si><si><r><t xml:space="preserve">市民 </t></r><r><rPr><b/></rPr><t>満足度</t></r>${furigana}</si>` +
        "<si><t>=1+1</t></si><si><t>007</t></si><si><t>一行目\n二行目_x000D_</t></si>",
      sheets: {
        一覧: data(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
            `<c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="inlineStr"><is><t>窓口</t>${furigana}</is></c></row>`,
        ),
      },
    });
    const values = [0, 1, 2, 3, 5].map((column) => cellOf(book, 0, column));
    expect(values).toEqual([
      { v: "業務", t: 1 },
      { v: "市民 満足度", t: 1 },
      { v: "=1+1", t: 4 },
      { v: "007", t: 4 },
      { v: "窓口", t: 1 },
    ]);
    expect(String(cellOf(book, 0, 4)?.v)).toMatch(/^一行目\n二行目/);
    expect(book.losses).toEqual([{ what: "text-formats", sheet: "一覧" }]);
  });

  it("numbers, truth values, errors; days as numbers with their format, to the last bit", async () => {
    const book = await open({
      styles: PLAIN_STYLES.replace(
        '<xf numFmtId="0"/>',
        [0, 14, 58, 22, 49, 9, 200].map((id) => `<xf numFmtId="${id}"/>`).join(""),
      ).replace(/^/, '<numFmts><numFmt numFmtId="200" formatCode="#,##0&quot;百万円&quot;"/></numFmts>'),
      sheets: {
        一覧: data(
          '<row r="1"><c r="A1" s="6"><v>982</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>' +
            '<c r="D1" s="1"><v>60</v></c><c r="E1" s="2"><v>44286</v></c><c r="F1" s="3"><v>44286.333333333336</v></c>' +
            '<c r="G1" s="5"><v>0.669</v></c><c r="H1" s="1"><f>TODAY()</f><v>44286</v></c></row>',
        ),
      },
    });
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => cellOf(book, 0, column)?.v)).toEqual([
      982,
      0,
      "#DIV/0!",
      60,
      44286,
      44286.333333333336,
      0.669,
    ]);
    expect([0, 1, 2, 3].map((column) => cellOf(book, 0, column)?.t)).toEqual([2, 3, 1, 2]);
    expect(cellOf(book, 0, 7)).toMatchObject({ f: "=TODAY()", v: 44286, t: 2 });
    expect([0, 3, 4, 5, 6].map((column) => styleOf(book, 0, column)?.n?.pattern)).toEqual([
      '#,##0"百万円"',
      "yyyy/m/d",
      '[$-411]ggge"年"m"月"d"日"',
      "yyyy/m/d h:mm",
      "0%",
    ]);
  });

  it("counts days from 1900, whatever the file counts from; other numbers stay", async () => {
    const book = await open({
      properties: '<workbookPr date1904="1"/>',
      styles: PLAIN_STYLES.replace('<xf numFmtId="0"/>', '<xf numFmtId="0"/><xf numFmtId="14"/>'),
      sheets: { S: data('<row r="1"><c r="A1" s="1"><v>42824</v></c><c r="B1"><v>42824</v></c></row>') },
    });
    expect(cellOf(book, 0, 0)?.v).toBe(44286);
    expect(cellOf(book, 0, 1)?.v).toBe(42824);
  });

  it("formulas: filled ones written out, arrays left to spill, results kept, #NAME? calculated anew", async () => {
    const book = await open({
      sheets: {
        一覧: data(
          '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>2</v></c><c r="D1" cm="1"><f t="array" ref="D1:D2">_xlfn.SEQUENCE(2)</f><v>1</v></c>' +
            '<c r="E1" t="e"><f>_xldudf_GRADE(B1)</f><v>#NAME?</v></c><c r="F1" t="e"><f>NA()</f><v>#N/A</v></c><c r="G1" t="str"><f>"x"</f><v>x</v></c><c r="H1" t="b"><f>TRUE</f><v>1</v></c></row>' +
            '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="D2"><v>2</v></c></row>' +
            '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>',
        ),
      },
    });
    expect([0, 1, 2].map((row) => cellOf(book, row, 0))).toEqual([
      { f: "=B1*$C$1", v: 2, t: 2 },
      { f: "=B2*$C$1", v: 4, t: 2 },
      { f: "=B3*$C$1", v: 6, t: 2 },
    ]);
    expect(cellOf(book, 0, 3)).toEqual({ f: "=SEQUENCE(2)" });
    expect(cellOf(book, 1, 3)).toBeUndefined();
    expect([4, 5, 6, 7].map((column) => cellOf(book, 0, column))).toEqual([
      { f: "=GRADE(B1)" },
      { f: "=NA()", v: "#N/A", t: 1 },
      { f: '="x"', v: "x", t: 1 },
      { f: "=TRUE", v: 1, t: 3 },
    ]);
    expect(book.beside.addInFunctions).toEqual(["GRADE"]);
  });

  it("heights set by hand and measured ones, standard sizes, wrapped rows without a height", async () => {
    const book = await open({
      styles: PLAIN_STYLES.replace(
        '<xf numFmtId="0"/>',
        '<xf numFmtId="0"/><xf numFmtId="0" applyAlignment="1"><alignment wrapText="1"/></xf>',
      ),
      strings: "<si><t>長い文</t></si>",
      sheets: {
        一覧:
          '<sheetFormatPr baseColWidth="10" defaultRowHeight="18.75"/><cols><col min="1" max="2" width="9" customWidth="1"/><col min="3" max="16384" width="20" hidden="1"/></cols>' +
          data(
            '<row r="1" ht="37.5" customHeight="1"><c r="A1" t="s" s="1"><v>0</v></c></row>' +
              '<row r="2" ht="56.25"><c r="A2" t="s" s="1"><v>0</v></c></row>' +
              '<row r="3" hidden="1"><c r="A3" t="s" s="1"><v>0</v></c></row><row r="4"><c r="A4" t="s"><v>0</v></c></row>',
          ),
      },
    });
    const sheet = sheetOf(book);
    expect(sheet.rowData).toEqual({ 0: { h: 50, ia: 0 }, 1: { h: 75, ia: 1, ah: 75 }, 2: { hd: 1 } });
    expect(book.unmeasuredRows).toEqual({ "sheet-1": [2] });
    expect([sheet.defaultRowHeight, sheet.defaultColumnWidth]).toEqual([25, 88]);
    expect(sheet.columnData?.[1]).toEqual({ w: 72 });
    expect(sheet.columnData?.[25]).toEqual({ w: 160, hd: 1 });
    expect(sheet.columnCount).toBe(26);
  });

  it("colours of the theme, diagonals, and what a style says about the text", async () => {
    const book = await open({
      styles:
        '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i/><strike/><u val="double"/><sz val="9"/><color theme="4"/><name val="メイリオ"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.1499984740745262"/><bgColor indexed="64"/></patternFill></fill></fills>' +
        '<borders><border/><border diagonalUp="1"><left/><right/><top style="medium"/><bottom/><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border></borders>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1"><alignment horizontal="right" vertical="top" wrapText="1" indent="1" textRotation="255"/></xf></cellXfs>',
      sheets: { 一覧: data('<row r="1"><c r="A1" s="1"/></row>') },
    });
    expect(book.workbook.defaultStyle).toEqual({ ff: "Calibri", fs: 11 });
    expect(styleOf(book, 0, 0)).toEqual({
      bl: 1,
      it: 1,
      st: { s: 1 },
      ul: { s: 1, t: 10 },
      ff: "メイリオ",
      fs: 9,
      cl: { rgb: "#4472c4" },
      bg: { rgb: "#d9d9d9" },
      bd: { t: { s: 8, cl: { rgb: "#000000" } }, bl_tr: { s: 1, cl: { rgb: "#ff0000" } } },
      ht: 3,
      vt: 1,
      tb: 3,
      pd: { r: 11 },
      tr: { a: 0, v: 1 },
    });
  });

  it("lists and conditional formats that look at another sheet, which Excel puts into an extension", async () => {
    const x14 =
      'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
    const book = await open({
      styles: `${PLAIN_STYLES}<dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
      sheets: {
        一覧:
          data("") +
          '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A1="C"</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B1:B9"><formula1>"A,B ,""C"""</formula1></dataValidation></dataValidations>' +
          `<extLst><ext ${x14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{0}"><xm:f>$A1&lt;&gt;設定!$A$1</xm:f><x14:dxf><font><b/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A9 C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
          `<ext ${x14}><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="部署" error="一覧から_x000a_選ぶ"><x14:formula1><xm:f>設定!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
        設定: data(""),
      },
    });
    const rules = resourceOf(book.workbook, "rules")["sheet-1"]!;
    expect(rules).toMatchObject([
      {
        stopIfTrue: false,
        ranges: [{ endRow: 8 }, { startColumn: 2, endRow: 0 }],
        rule: { subType: "formula", value: "=$A1<>設定!$A$1", style: { bl: 1, bg: { rgb: "#c6efce" } } },
      },
      {
        stopIfTrue: true,
        rule: { value: '=$A1="C"', style: { cl: { rgb: "#9c0006" }, bg: { rgb: "#ffc7ce" } } },
      },
    ]);
    expect(resourceOf(book.workbook, "validations")["sheet-1"]).toMatchObject([
      {
        type: "list",
        formula1: '["A","B","\\"C\\""]',
        allowBlank: true,
        showErrorMessage: true,
        renderMode: 1,
      },
      {
        type: "list",
        formula1: "=設定!$A$1:$A$5",
        errorTitle: "部署",
        error: "一覧から\n選ぶ",
        ranges: [{ startRow: 0, endRow: 8, startColumn: 2, endColumn: 2 }],
      },
    ]);
  });

  it("names of the book and of a sheet; print areas are none", async () => {
    const book = await open({
      names:
        '<definedName name="評価基準">設定!$A$1:$C$4</definedName><definedName name="倍">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>' +
        '<definedName name="ここ" localSheetId="1">設定!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'一覧 1\'!$A$1:$I$40</definedName>' +
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'一覧 1'!$A:$A,'一覧 1'!$7:$8</definedName>",
      sheets: {
        "一覧 1": `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${data("")}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>`,
        設定: `${data("")}<pageSetup fitToWidth="1" fitToHeight="1"/><headerFooter><oddHeader></oddHeader></headerFooter>`,
      },
    });
    expect(book.beside.sheets["sheet-2"]).toEqual({ page: {} });
    expect(Object.values(resourceOf(book.workbook, "names"))).toMatchObject([
      { name: "評価基準", formulaOrRefString: "設定!$A$1:$C$4", localSheetId: "AllDefaultWorkbook" },
      { name: "倍", formulaOrRefString: "LAMBDA(x,x*2)" },
      { name: "ここ", localSheetId: "sheet-2" },
    ]);
    expect(book.beside.sheets["sheet-1"]?.page).toMatchObject({
      paperSize: "a3",
      orientation: "landscape",
      fitToHeight: 0,
      printArea: "$A$1:$I$40",
      printTitlesRow: "$7:$8",
      printTitlesColumn: "$A:$A",
      margins: { left: 0.4, bottom: 0.6 },
    });
  });

  it("tells what it leaves behind", async () => {
    const book = await open({
      sheets: {
        一覧: `${data("")}<autoFilter ref="A1:C9"/><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>`,
      },
    });
    expect(book.losses).toEqual([
      { what: "filters", sheet: "一覧" },
      { what: "conditional-formats", sheet: "一覧" },
    ]);
    expect(resourceOf(book.workbook, "rules")).toEqual({});
  });

  it("leaves formats out that lie far beyond the contents", async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 1}" ht="30"><c r="A${i + 1}" s="1"/></row>`,
    );
    rows[4] = '<row r="5"><c r="A5" s="1"><v>1</v></c></row>';
    const book = await open({
      styles: PLAIN_STYLES.replace('<xf numFmtId="0"/>', '<xf numFmtId="0"/><xf numFmtId="9"/>'),
      sheets: { 一覧: data(rows.join("")) },
    });
    expect(Object.keys(sheetOf(book).cellData ?? {})).toHaveLength(1005);
    expect(sheetOf(book).rowCount).toBe(1055);
    expect(book.losses).toEqual([{ what: "far-formats", sheet: "一覧" }]);
  });

  it("is read whatever prefix its elements carry", async () => {
    const book = await open({
      prefix: "x",
      strings: '<si><t>業務</t><rPh sb="0" eb="2"><t>ギョウム</t></rPh></si>',
      styles: PLAIN_STYLES.replace('<xf numFmtId="0"/>', '<xf numFmtId="0"/><xf numFmtId="31"/>'),
      sheets: {
        一覧: `<sheetFormatPr defaultRowHeight="30"/>${data('<row r="1" ht="60"><c r="A1" s="1"><v>44286</v></c><c r="B1" t="s"><v>0</v></c></row>')}`,
      },
    });
    expect(cellOf(book, 0, 0)?.v).toBe(44286);
    expect(cellOf(book, 0, 1)?.v).toBe("業務");
    expect(styleOf(book, 0, 0)?.n?.pattern).toBe('yyyy"年"m"月"d"日"');
    expect(sheetOf(book).rowData).toEqual({ 0: { h: 80, ia: 1, ah: 80 } });
    expect(sheetOf(book).defaultRowHeight).toBe(40);
  });
});
