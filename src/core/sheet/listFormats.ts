import { DIAGONAL_LINE } from "./diagonalLine";
import { planColumn, type ListLayout } from "./listLayout";
import type { ListRow } from "./listRow";
import type { Box, CellFormat, LineStyle, SheetDraft } from "./sheetDraft";

const FONT = "游ゴシック";
const LINE: LineStyle = { color: "#404040", weight: "thin" };
const FAINT: LineStyle = { color: "#BFBFBF", weight: "thin" };
const HEADING_FILL = "#E7EEF7";
const WORKING_FILL = "#F3F3F3";

/** Column widths in digits; the printed ones together are as wide as A3 landscape. */
export const LIST_WIDTHS = {
  title: 29,
  departments: 22,
  indicator: 29,
  value: 12,
  grade: 8,
  gap: 3,
  method: 10,
  rate: 10,
  /** a sentence of GRADEREASON on two lines */
  reason: 62,
};

const PRINTED = 198;
const NARROWEST_OVERVIEW = 40;

/** What the other printed columns leave for the overview, in digits. */
export function overviewWidth(gradeColumns: number): number {
  const { title, departments, indicator, value, grade } = LIST_WIDTHS;
  const others = title + departments + indicator + 3 * value + gradeColumns * grade;
  return Math.max(NARROWEST_OVERVIEW, PRINTED - others);
}

/**
 * Fonts, lines, fills and number formats of a standard list.
 *
 * @param legendLines how many lines stand under the table
 * @see SPEC.md S38, S41
 */
export function listFormats(
  layout: ListLayout,
  rows: readonly ListRow[],
  legendLines: number,
): SheetDraft["formats"] {
  const { columns, heading, firstPlan, plans, legend } = layout;
  const width = columns.reason + 1;
  const table = plans + firstPlan - heading;
  const printed: Box = { row: heading, column: 0, rows: table, columns: columns.lastGrade + 1 };
  const working: Box = { row: heading, column: columns.method, rows: table, columns: width - columns.method };
  const formats: { box: Box; format: CellFormat }[] = [
    {
      box: { row: 0, column: 0, rows: legend + legendLines, columns: width },
      format: { font: FONT, size: 10, vertical: "Center" },
    },
    { box: cell(layout.title, 0), format: { size: 16, bold: true } },
    { box: cell(heading - 1, columns.method), format: { size: 9, color: "#595959" } },
    { box: printed, format: { lines: LINE, wrap: true } },
    { box: working, format: { lines: FAINT, wrap: true } },
    {
      box: { ...printed, rows: firstPlan - heading },
      format: { fill: HEADING_FILL, bold: true, horizontal: "Center" },
    },
    {
      box: { ...working, rows: firstPlan - heading },
      format: { fill: WORKING_FILL, bold: true, horizontal: "Center" },
    },
    // A number alone waits for its title behind it: it stands where the title will.
    { box: planColumn(layout, columns.title), format: { horizontal: "Left" } },
    { box: planColumn(layout, columns.baseline, columns.target), format: { horizontal: "Center" } },
    {
      box: planColumn(layout, columns.firstGrade, columns.lastGrade),
      format: { horizontal: "Center", bold: true },
    },
    { box: planColumn(layout, columns.method), format: { horizontal: "Center" } },
    // Two places: Excel rounds what it shows, and 99.95% must not look like 100.0%.
    { box: planColumn(layout, columns.rate), format: { horizontal: "Right", numberFormat: "0.00%" } },
    { box: cell(legend, 0), format: { bold: true } },
  ];
  rows.forEach((row, at) => {
    for (const [column, numberFormat] of row.formats)
      formats.push({ box: cell(firstPlan + at, column), format: { numberFormat } });
    if (row.isUnmeasurable)
      for (const box of unmeasurableBoxes(layout, firstPlan + at))
        formats.push({ box, format: { diagonal: DIAGONAL_LINE } });
  });
  return formats;
}

/** 斜線 the values and the grades of a row. */
function unmeasurableBoxes({ columns }: ListLayout, row: number): readonly Box[] {
  return [
    { row, column: columns.baseline, rows: 1, columns: 3 },
    { row, column: columns.firstGrade, rows: 1, columns: columns.lastGrade - columns.firstGrade + 1 },
  ];
}

function cell(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}
