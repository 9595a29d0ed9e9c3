import type { IRange, IWorkbookData } from "@univerjs/core";
import type { BookBeside, CellTable } from "../../../workbench/xlsx/book";

const range = (startRow: number, startColumn: number, endRow: number, endColumn: number): IRange => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const line = (s: number, rgb = "#404040") => ({ s, cl: { rgb } });
const resource = (name: string, data: object) => ({ name, data: JSON.stringify(data) });

/** A workbook with everything in it that a file must keep. */
export function everyFeature(): IWorkbookData {
  return {
    id: "workbook",
    name: "",
    appVersion: "",
    locale: "jaJP" as IWorkbookData["locale"],
    defaultStyle: { ff: "游ゴシック", fs: 11 },
    styles: {
      diagonal: {
        bd: { tl_br: line(1, "#ff0000"), t: line(8), b: line(7), l: line(13), r: line(4) },
      },
      head: {
        bl: 1,
        it: 1,
        ul: { s: 1 },
        bg: { rgb: "#dde8f4" },
        cl: { rgb: "rgb(255,0,0)" },
        ff: "メイリオ",
        fs: 14,
        ht: 2,
        vt: 2,
        tb: 3,
      },
      money: { n: { pattern: '#,##0"百万円"' } },
      day: { n: { pattern: 'ggge"年"m"月"d"日"' } },
      upright: { tr: { a: 0, v: 1 } },
      slanted: { tr: { a: -45 } },
      indented: { ht: 1, pd: { l: 20 } },
    },
    sheetOrder: ["a", "b", "c"],
    sheets: {
      a: {
        id: "a",
        name: "一覧 1",
        rowCount: 200,
        columnCount: 26,
        tabColor: "#00ff00",
        showGridlines: 0,
        defaultRowHeight: 25,
        defaultColumnWidth: 72,
        freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
        mergeData: [range(0, 0, 0, 2)],
        rowData: { 0: { h: 60, ia: 0 }, 1: { h: 40, ia: 1, ah: 50 }, 5: { hd: 1 } },
        columnData: { 0: { w: 200 }, 3: { hd: 1 }, 4: { w: 90 } },
        cellData: {
          0: {
            0: { v: "見出し\n二行", t: 1, s: "head" },
            4: { s: "diagonal" },
            5: { v: "縦書き", t: 1, s: "upright" },
            6: { v: "斜め", t: 1, s: "slanted" },
            7: { v: "字下げ", t: 1, s: "indented" },
          },
          1: {
            0: { v: 982, t: 2, s: "money" },
            1: { v: 1, t: 3 },
            2: { v: "007", t: 4 },
            4: { v: "=1+1", t: 4 },
            5: { v: "#N/A", t: 1 },
            6: { v: "#N/A", t: 4 },
            7: { v: 44286.75, t: 2, s: "day" },
            8: { v: "a_x0041_b & <c>", t: 1 },
          },
          2: {
            0: { f: '=GRADE("982百万円","835百万円","700百万円")', v: "C", t: 1 },
            1: { f: "=SEQUENCE(3)", v: 1, t: 2 },
            2: { f: "=LET(x,2,LAMBDA(y,x*y)(3))", v: 6, t: 2 },
            4: { f: "=NA()", v: "#N/A", t: 1 },
            5: { f: "=SUM(B3#)", v: 6, t: 2 },
            6: { f: "=A2>1", v: 1, t: 3 },
            7: { f: "=A$2*2", si: "filled", v: 1964, t: 2 },
            8: { si: "filled", v: 2, t: 2 },
          },
          3: { 0: { v: "A", t: 1 } },
          4: { 0: { v: "C", t: 1 } },
        },
      },
      b: {
        id: "b",
        name: "設定",
        hidden: 1,
        cellData: {
          0: { 0: { v: "進捗率", t: 1 } },
          1: { 0: { v: "達成率", t: 1 } },
          5: { 0: { v: "部署", t: 1 }, 1: { v: "人", t: 1 } },
          6: { 0: { v: "財政課", t: 1 }, 1: { v: 3, t: 2 } },
        },
      },
      c: { id: "c", name: "秘", hidden: 1, cellData: {} },
    },
    resources: [
      resource("SHEET_DEFINED_NAME_PLUGIN", {
        n1: {
          id: "n1",
          name: "評価基準",
          formulaOrRefString: "設定!$A$1:$A$2",
          localSheetId: "AllDefaultWorkbook",
        },
        n2: {
          id: "n2",
          name: "倍",
          formulaOrRefString: "LAMBDA(x,x*2)",
          localSheetId: "AllDefaultWorkbook",
          comment: "二倍",
        },
        n3: { id: "n3", name: "ここ", formulaOrRefString: "'一覧 1'!$A$1", localSheetId: "a" },
      }),
      resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", {
        a: [
          rule("1", [range(3, 0, 9, 0)], true, {
            subType: "formula",
            value: '=$A4="C"',
            style: { bg: { rgb: "#ffc7ce" }, cl: { rgb: "#9c0006" }, bl: 1 },
          }),
          rule("2", [range(3, 0, 9, 0), range(3, 2, 9, 2)], false, {
            subType: "formula",
            value: "=A4=設定!$A$1",
            style: { bg: { rgb: "#c6efce" } },
          }),
          rule("3", [range(1, 0, 1, 0)], false, {
            subType: "number",
            operator: "between",
            value: [1, 1000],
            style: { cl: { rgb: "#0000ff" } },
          }),
          rule("4", [range(3, 0, 9, 0)], false, {
            subType: "text",
            operator: "containsText",
            value: 'A"B',
            style: { it: 1 },
          }),
          rule("5", [range(3, 0, 9, 0)], false, {
            subType: "text",
            operator: "equal",
            value: "A",
            style: { st: { s: 1 } },
          }),
          rule("6", [range(3, 0, 9, 0)], false, {
            subType: "duplicateValues",
            style: { bd: { b: line(1) } },
          }),
        ],
      }),
      resource("SHEET_DATA_VALIDATION_PLUGIN", {
        a: [
          {
            uid: "1",
            type: "list",
            formula1: '["A","B","C"]',
            ranges: [range(3, 0, 9, 0)],
            renderMode: 1,
            showDropDown: true,
            showErrorMessage: true,
            error: "A、B、Cから\n選んでください。",
            errorTitle: "達成度",
            allowBlank: true,
          },
          { uid: "2", type: "list", formula1: "=[workbook]設定!A1:A2", ranges: [range(3, 1, 9, 1)] },
          { uid: "3", type: "list", formula1: "=評価基準", ranges: [range(3, 4, 9, 4)] },
          {
            uid: "4",
            type: "whole",
            operator: "between",
            formula1: "1",
            formula2: "10",
            ranges: [range(3, 6, 9, 6)],
            errorStyle: 2,
          },
        ],
      }),
      resource("SHEET_TABLE_PLUGIN", {
        b: {
          tables: [
            {
              id: "t",
              name: "部署表",
              range: range(5, 0, 6, 1),
              options: { showHeader: true, showFooter: false },
              filters: {},
              columns: [
                { id: "x", displayName: "部署" },
                { id: "y", displayName: "人" },
              ],
              meta: {},
            },
          ],
        },
      }),
      resource("SHEET_UNIVER_THREAD_COMMENT_PLUGIN", {
        a: [
          {
            id: "k",
            threadId: "k",
            ref: "A4",
            personId: "財政課",
            dT: "2026/04/01 10:00",
            text: { dataStream: "確認\r済み\r\n" },
            unitId: "workbook",
            subUnitId: "a",
            children: [
              {
                id: "k2",
                threadId: "k",
                parentId: "k",
                personId: "x",
                dT: "",
                text: { dataStream: "はい\r\n" },
                unitId: "workbook",
                subUnitId: "a",
              },
            ],
          },
        ],
      }),
    ],
  };
}

/** What stands beside it. */
export const EVERY_BESIDE: BookBeside = {
  addInFunctions: [],
  tableStyles: { t: "TableStyleLight9" },
  sheets: {
    a: {
      page: {
        paperSize: "a3",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printArea: "$A$1:$I$10",
        printTitlesRow: "$1:$2",
      },
      headerFooter: { oddFooter: "&C&P / &N" },
      protection: { sheet: true, formatCells: true },
    },
    c: { isVeryHidden: true },
  },
};

/** Cells that =SEQUENCE(3) fills. */
export const EVERY_SPILL: Record<string, CellTable> = {
  a: { 2: { 1: { v: 1, t: 2 } }, 3: { 1: { v: 2, t: 2 } }, 4: { 1: { v: 3, t: 2 } } },
};

function rule(cfId: string, ranges: IRange[], stopIfTrue: boolean, rest: object): object {
  return { cfId, ranges, stopIfTrue, rule: { type: "highlightCell", ...rest } };
}
