import type { BookSnapshot } from "../../../src/core/sheet/sheetSnapshot";
import { UNCOMPUTED } from "../../../src/xlsx/formula/uncomputed";
import { readBook } from "../../../src/xlsx/readBook";
import { temporaryFile } from "../../support/temporaryFile";
import type { WrittenWorkbook } from "../../support/workbookParts";
import { workbookParts } from "../../support/workbookParts";
import type { ZipPart } from "../../support/zipFile";
import { zipFile } from "../../support/zipFile";

function read(workbook: WrittenWorkbook, change = (part: ZipPart) => part): Promise<BookSnapshot> {
  return readBook(temporaryFile("book.xlsx", zipFile(workbookParts(workbook).map(change))));
}

/** The values of a sheet of these rows. */
async function valuesOf(rows: string, workbook: Partial<WrittenWorkbook> = {}) {
  const { sheets } = await read({ ...workbook, sheets: { 一覧: rows } });
  return sheets[0]?.values;
}

describe("readBook: values", () => {
  it("texts are as written: shared, inline, rich and from formulas", async () => {
    const strings =
      "<si><t>公金収納対策の強化</t></si>" +
      '<si><r><rPr><b/></rPr><t>目標値</t></r><r><t xml:space="preserve"> (R4)</t></r></si>' +
      "<si><t/></si><si/>" +
      '<si><t xml:space="preserve"> A&amp;B\r\n二行目_x000D_ </t></si>';
    const cells = [
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
      '<c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c>',
      '<c r="F1" t="inlineStr"><is><t>835百万円</t></is></c>',
      '<c r="G1" t="inlineStr"><is><r><t>57.35</t></r><r><t>点</t></r></is></c>',
      '<c r="H1" t="str"><f>"A"&amp;"B"</f><v>AB</v></c>',
      '<c r="I1"><is><t>型がないセル</t></is></c><c r="J1" t="s"><v>99</v></c><c r="K1" t="str"><v>末</v></c>',
    ];
    expect(await valuesOf(`<row r="1">${cells.join("")}</row>`, { strings })).toEqual([
      [
        "公金収納対策の強化",
        "目標値 (R4)",
        "",
        "",
        " A&B\n二行目\r ",
        "835百万円",
        "57.35点",
        "AB",
        "型がないセル",
        null,
        "末",
      ],
    ]);
  });

  it("furigana is not in the text", async () => {
    const strings =
      '<si><t>行動計画</t><rPh sb="0" eb="2"><t>コウドウ</t></rPh><rPh sb="2" eb="4"><t>ケイカク</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><r><t>財政</t></r><rPh sb="0" eb="2"><t>ザイセイ</t></rPh><r><t>課</t></r></si>';
    const inline = '<c t="inlineStr"><is><t>税務課</t><rPh sb="0" eb="3"><t>ゼイムカ</t></rPh></is></c>';
    const row = `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>${inline}</row>`;
    expect(await valuesOf(row, { strings })).toEqual([["行動計画", "財政課", "税務課"]]);
  });

  it("numbers, booleans and errors", async () => {
    const row =
      '<c r="A1"><v>982</v></c><c r="B1" t="n"><v>-1.5E-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>' +
      '<c r="E1" t="e"><v>#NAME?</v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G1"><v>0.1</v></c>';
    expect(await valuesOf(`<row r="1">${row}</row>`)).toEqual([
      [982, -0.0015, true, false, { error: "#NAME?" }, { error: "#DIV/0!" }, 0.1],
    ]);
  });

  it("days are Excel's numbers, with their format beside them", async () => {
    const { sheets } = await read({
      sheets: {
        一覧: '<row r="1"><c r="A1" s="1"><v>44286</v></c><c r="B1" s="1"><v>60</v></c><c r="C1" t="d"><v>2021-03-31T12:00:00</v></c></row>',
      },
      formats: ['[$-411]ggge"年"m"月"d"日"'],
    });
    expect(sheets[0]?.values).toEqual([[44286, 60, 44286.5]]);
    expect(sheets[0]?.formats).toEqual([['[$-411]ggge"年"m"月"d"日"', '[$-411]ggge"年"m"月"d"日"']]);
  });

  it("days of a book that counts from 1904 are counted from 1900; other numbers stay", async () => {
    const row =
      '<row><c s="1"><v>42824</v></c><c s="2"><v>42824</v></c><c><v>42824</v></c><c s="1" t="str"><v>R2</v></c></row>';
    const workbook = { formats: ["yyyy/m/d", '#,##0"百万円"'], properties: 'date1904="1"' };
    expect(await valuesOf(row, workbook)).toEqual([[44286, 42824, 42824, "R2"]]);
  });

  it("the format of each cell, General as nothing", async () => {
    const { sheets } = await read({
      sheets: {
        一覧:
          '<row r="1"><c r="A1"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>835</v></c><c r="C2" s="2"><v>2</v></c><c r="D2" s="3"><v>3</v></c><c r="E2" s="99"><v>4</v></c></row>',
      },
      formats: ['#,##0"百万円"', "General", "@"],
    });
    expect(sheets[0]?.values).toEqual([[1], [1, 835, 2, 3, 4]]);
    expect(sheets[0]?.formats).toEqual([undefined, ["", '#,##0"百万円"', "", "@"]]);
  });

  it("formats that Excel knows by number", async () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="9"/><xf numFmtId="3"/><xf numFmtId="28"/></cellXfs></styleSheet>';
    const rows = '<row><c s="0"><v>0.666</v></c><c s="1"><v>31133</v></c><c s="2"><v>44286</v></c></row>';
    const { sheets } = await read({ sheets: { 一覧: rows } }, (part) =>
      part.name === "xl/styles.xml" ? { ...part, content: styles } : part,
    );
    expect(sheets[0]?.formats).toEqual([["0%", "#,##0", '[$-411]ggge"年"m"月"d"日"']]);
  });

  it("a formula is its saved result", async () => {
    const row =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"C"</f><v>C</v></c><c r="C1" t="str"><f>IF(1,"")</f><v></v></c><c r="D1"><v>0</v></c>';
    expect(await valuesOf(`<row r="1">${row}</row>`)).toEqual([[2, "C", "", 0]]);
  });

  it("a formula without one is neither blank nor an error of the sheet", async () => {
    const row =
      '<c r="A1"><f>SUM(B1:C1)</f></c><c r="B1"><f>NOW()</f><v></v></c><c r="C1" t="str"><f>A1</f></c>';
    const values = await valuesOf(`<row r="1">${row}</row>`);
    expect(values).toEqual([[UNCOMPUTED, UNCOMPUTED, UNCOMPUTED]]);
    expect(UNCOMPUTED).toEqual({ error: "#BUSY!" });
  });
});

describe("readBook: where cells stand", () => {
  it("rows and cells without an address follow the one before", async () => {
    const rows =
      "<row><c><v>1</v></c><c><v>2</v></c></row><row/>" +
      '<row><c/><c r="C3" s="1"/><c><v>4</v></c><c r="F3"><v>6</v></c><c><v>7</v></c></row>' +
      '<row r="6"><c r="B6"/><c/><c><v>4</v></c></row>';
    expect(await valuesOf(rows)).toEqual([
      [1, 2],
      [],
      [null, null, null, 4, null, 6, 7],
      [],
      [],
      [null, null, null, 4],
    ]);
  });

  it("blank rows and cells at the end are cut off, formatted or not; those before the table stay", async () => {
    const rows =
      '<row r="2"><c r="B2" t="str"><v>計画</v></c><c r="C2" s="1"/><c r="D2" t="str"><f>""</f><v></v></c></row>' +
      '<row r="3"><c r="A3" s="1"/></row><row r="9"><c r="A9" t="str"><v></v></c></row>';
    const { sheets } = await read({ sheets: { 一覧: rows }, formats: ["0%"] });
    expect(sheets[0]).toEqual({
      name: "一覧",
      firstRow: 0,
      firstColumn: 0,
      values: [[], [null, "計画"]],
      formats: [undefined, undefined],
    });
  });

  it("a sheet with nothing on it", async () => {
    expect(await valuesOf("")).toEqual([]);
  });

  it("merged cells, as far as they can be read", async () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c></row>';
    const after =
      '</sheetData><mergeCells count="4"><mergeCell ref="B2:C4"/><mergeCell ref="A1:XFD1048576"/>' +
      '<mergeCell ref="B:B"/><mergeCell/></mergeCells><sheetData>';
    const { sheets } = await read({ sheets: { 一覧: rows + after } });
    expect(sheets[0]?.merges).toEqual([
      { firstRow: 1, firstColumn: 1, rows: 3, columns: 2 },
      { firstRow: 0, firstColumn: 0, rows: 1_048_576, columns: 16_384 },
    ]);
  });

  it("hidden rows, those that a filter hides among them, are read like all others", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
      '<row r="3" hidden="1" ht="0"><c r="A3"><v>3</v></c></row>';
    expect(await valuesOf(`${rows}</sheetData><autoFilter ref="A1:A3"/><sheetData>`)).toEqual([
      [1],
      [2],
      [3],
    ]);
  });

  it("a comment or a formula elsewhere in the sheet is no cell", async () => {
    const rows = '<!-- <c r="A1"><v>9</v></c> --><row r="1"><c r="A1"><v>1</v></c></row>';
    const after =
      "</sheetData><conditionalFormatting><cfRule><formula>A1</formula></cfRule></conditionalFormatting><extLst><x:f>A1</x:f><v>8</v></extLst><sheetData>";
    expect(await valuesOf(rows + after)).toEqual([[1]]);
  });
});

describe("readBook: the book", () => {
  it("sheets in the order of their tabs, hidden ones too", async () => {
    const { sheets } = await read({
      sheets: { "一覧 &amp; 個票": "<row><c><v>1</v></c></row>", 個票: "<row><c><v>2</v></c></row>" },
      tab: 'state="veryHidden"',
    });
    expect(sheets.map(({ name, values }) => [name, values])).toEqual([
      ["一覧 & 個票", [[1]]],
      ["個票", [[2]]],
    ]);
  });

  it("a chart's sheet is none", async () => {
    const { sheets } = await read({ sheets: { 一覧: "", グラフ: "" } }, (part) =>
      part.name === "xl/_rels/workbook.xml.rels"
        ? {
            ...part,
            content: part.content
              .toString()
              .replace('/worksheet" Target="worksheets/sheet2', '/chartsheet" Target="worksheets/sheet2'),
          }
        : part,
    );
    expect(sheets.map(({ name }) => name)).toEqual(["一覧"]);
  });

  it("names that stand for one block of cells, the book's own first", async () => {
    const { names, lostNames } = await read({
      sheets: { 一覧: "", "設 定": "" },
      names: [
        '<definedName name="評価基準" localSheetId="0">一覧!$A$1</definedName>',
        "<definedName name=\"評価基準\">'設 定'!$A$4:$C$7</definedName>",
        '<definedName name="年度">一覧!B2</definedName>',
        '<definedName name="_xlnm.Print_Area" localSheetId="0">一覧!$A$1:$I$40</definedName>',
        '<definedName name="消えた">#REF!</definedName>',
        '<definedName name="消えたシート">前年!$A$1</definedName>',
        '<definedName name="飛び飛び">一覧!$A$1,一覧!$C$1</definedName>',
        '<definedName name="式">OFFSET(一覧!$A$1,1,1)</definedName>',
        '<definedName name="定数">0.75</definedName>',
        '<definedName name="列">一覧!$A:$A</definedName>',
        '<definedName name="空"/>',
      ].join(""),
    });
    expect(names).toEqual([
      { name: "評価基準", sheet: "設 定", firstRow: 3, firstColumn: 0, rows: 4, columns: 3 },
      { name: "年度", sheet: "一覧", firstRow: 1, firstColumn: 1, rows: 1, columns: 1 },
      { name: "評価基準", sheet: "一覧", firstRow: 0, firstColumn: 0, rows: 1, columns: 1 },
    ]);
    expect(lostNames?.map(({ name, why }) => `${name} ${why}`)).toEqual([
      "消えた gone",
      "消えたシート no-block",
      "飛び飛び no-block",
      "式 no-block",
      "定数 no-block",
    ]);
  });

  it("a file of another program: prefixes, no styles, no shared strings, stored parts, a comment at the end", async () => {
    const parts = workbookParts({
      sheets: { 一覧: '<row r="1"><c r="A1" s="4" t="inlineStr"><is><t>計画</t></is></c></row>' },
    })
      .filter(({ name }) => !["xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml"].includes(name))
      .map((part): ZipPart => {
        const xml = part.content.toString();
        const prefixed = part.name.includes("rels")
          ? xml
          : xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
        return { ...part, content: prefixed, stored: true, wide: true };
      });
    const path = temporaryFile(
      "other.xlsx",
      zipFile(parts, { wideEnd: true, comment: "PK\x05\x06 行動計画" }),
    );
    expect((await readBook(path)).sheets[0]?.values).toEqual([["計画"]]);
  });

  it("UTF-16 parts, and a mark before UTF-8", async () => {
    const rows = '<row><c t="inlineStr"><is><t>計画</t></is></c></row>';
    const { sheets } = await read({ sheets: { 一覧: rows, 個票: rows } }, (part) => {
      if (part.name === "xl/worksheets/sheet1.xml")
        return { ...part, content: Buffer.from(`\ufeff${part.content.toString()}`, "utf16le") };
      return part.name === "xl/worksheets/sheet2.xml"
        ? { ...part, content: `\ufeff${part.content.toString()}` }
        : part;
    });
    expect(sheets.map(({ values }) => values)).toEqual([[["計画"]], [["計画"]]]);
  });
});
