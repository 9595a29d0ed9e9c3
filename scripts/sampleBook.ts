import { writeXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import facts from "../test/fixtures/facts.json";
import overviews from "../test/fixtures/overviews.json";
import { rowHeight } from "../src/core/sheet/rowHeight";

const FONT = "游ゴシック";
const FONT_SIZE = 10;
const UNMEASURABLE = "指標の設定困難";

/** Rows of the sheet, from 0; as the document has them, so that row 26 is plan 18 there and here. */
const TITLE_ROW = 2;
const DOCUMENT_ROW = 4;
const HEADING_ROW = 6;
const FIRST_PLAN_ROW = 8;
const LEGEND_ROW = FIRST_PLAN_ROW + facts.plans.length + 1;
const LAST_COLUMN = 8;

/** In widths of a digit; together as wide as A3 landscape. */
const WIDTHS = [29, 22, 29, 11, 14, 11, 56, 8, 8];

const HEADINGS = [
  ["行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)"],
  ["昨年度取組内容の概要\n(詳細は別紙行動計画を参照)", "指標に対する\n目標達成度"],
].flat();
const GRADE_YEARS = ["R1", "R2"] as const;

const LEGEND = [
  "≪指標に対する目標達成度欄の目安について≫",
  "A 達成状況が100%以上",
  "B 達成状況が75%以上100%未満",
  "C 達成状況が50%以上75%未満の場合",
  "D 達成状況が50%未満の場合",
  "※指標が設定困難となっている場合は斜線となっている",
];

/** Written into the file; a fixed day, so that the same facts give the same file. */
const MADE_ON = new Date(Date.UTC(2026, 0, 1));

const LINE = { style: "thin", color: { rgb: "404040" } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const HEADING_FILL = { type: "pattern", pattern: "solid", fgColor: { rgb: "E7EEF7" } } as const;

/**
 * The sample: the list as the document lays it out (25 rows, values as texts with their units, published letters as
 * values, no formulas), from the facts and from overviews of our own.
 *
 * @returns the bytes of an .xlsx file, the same on every call
 */
export async function sampleBook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [listSheet()],
    defaultFont: { name: FONT, size: FONT_SIZE },
    properties: {
      title: "行動計画一覧",
      creator: "行動計画アシスト",
      created: MADE_ON,
      modified: MADE_ON,
    },
  });
}

function listSheet(): WriteSheet {
  const rows = [...Array.from({ length: FIRST_PLAN_ROW }, () => blankRow()), ...facts.plans.map(planRow)];
  put(rows, TITLE_ROW, 0, facts.title);
  put(rows, DOCUMENT_ROW, LAST_COLUMN, facts.document);
  HEADINGS.forEach((heading, column) => put(rows, HEADING_ROW, column, heading));
  GRADE_YEARS.forEach((year, index) => put(rows, HEADING_ROW + 1, HEADINGS.length - 1 + index, year));
  rows.push(blankRow(), ...LEGEND.map((line) => [line, ...blankRow().slice(1)]));
  return {
    name: "行動計画一覧",
    rows,
    cells: styledCells(rows),
    columns: WIDTHS.map((width) => ({ width })),
    rowDefs: new Map(rows.map((row, index) => [index, { height: heightOf(row, index) }])),
    merges: [
      merged(TITLE_ROW, 0, TITLE_ROW, LAST_COLUMN),
      ...HEADINGS.slice(0, -1).map((_, column) => merged(HEADING_ROW, column, HEADING_ROW + 1, column)),
      merged(HEADING_ROW, HEADINGS.length - 1, HEADING_ROW, LAST_COLUMN),
    ],
    freezePane: { rows: FIRST_PLAN_ROW, columns: 1 },
    pageSetup: {
      paperSize: "a3",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$I$${rows.length}`,
      printTitlesRow: `$${HEADING_ROW + 1}:$${HEADING_ROW + 2}`,
    },
    headerFooter: { oddFooter: "&C&P / &N" },
    view: { showGridLines: false },
    a11y: { summary: "25の行動計画の指標と達成度の一覧", headerRow: HEADING_ROW },
  };
}

function planRow(plan: (typeof facts.plans)[number]): CellValue[] {
  return [
    `${plan.number} ${plan.title}`,
    plan.departments,
    plan.indicator,
    plan.baseline,
    plan.current,
    plan.target,
    overviews[String(plan.number) as keyof typeof overviews],
    ...GRADE_YEARS.map((year) => plan.grades[year]),
  ];
}

function styledCells(rows: readonly CellValue[][]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, index) => {
    row.forEach((_, column) => cells.set(`${index},${column}`, { style: styleOf(row, index, column) }));
  });
  return cells;
}

function styleOf(row: readonly CellValue[], index: number, column: number): CellStyle {
  if (index === TITLE_ROW) return { font: font({ size: 16, bold: true }), alignment: { vertical: "center" } };
  if (index === DOCUMENT_ROW && column === LAST_COLUMN) {
    return { font: font(), border: BOX, alignment: { horizontal: "center", vertical: "center" } };
  }
  if (index < HEADING_ROW || index >= FIRST_PLAN_ROW + facts.plans.length) {
    return { font: font(index === LEGEND_ROW ? { bold: true } : {}), alignment: { vertical: "center" } };
  }
  if (index < FIRST_PLAN_ROW) {
    return {
      font: font({ bold: true }),
      fill: HEADING_FILL,
      border: BOX,
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    };
  }
  // 当初・現状・目標 and the letters
  const short = (column > 2 && column < 6) || column > 6;
  const diagonal = short && row[2] === UNMEASURABLE;
  return {
    font: font(),
    border: diagonal ? { ...BOX, diagonal: LINE, diagonalUp: true } : BOX,
    alignment: { horizontal: short ? "center" : "left", vertical: "center", wrapText: true },
  };
}

function font(changes: { size?: number; bold?: boolean } = {}) {
  return { name: FONT, size: FONT_SIZE, ...changes };
}

function heightOf(row: readonly CellValue[], index: number): number {
  if (index === TITLE_ROW) return 30;
  const inTable = index >= HEADING_ROW && index < FIRST_PLAN_ROW + facts.plans.length;
  if (!inTable) return rowHeight([], []);
  // the first tier's merged headings have both rows for their lines
  return rowHeight(index === HEADING_ROW ? row.slice(-2) : row, index === HEADING_ROW ? [16, 16] : WIDTHS);
}

function blankRow(): CellValue[] {
  return Array.from({ length: LAST_COLUMN + 1 }, () => null);
}

function put(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  const line = rows[row];
  if (line === undefined) throw new Error(`no row ${row}`);
  line[column] = value;
}

function merged(startRow: number, startCol: number, endRow: number, endCol: number) {
  return { startRow, startCol, endRow, endCol };
}
