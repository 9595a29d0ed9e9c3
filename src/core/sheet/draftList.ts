import type { FiscalYear } from "../fiscal-year/fiscalYear";
import { DEFAULT_SCALE } from "../grading/defaultScale";
import type { GradeScale } from "../grading/gradeScale";
import { METHOD_LABELS } from "../grading/methodLabels";
import type { SamplePlan } from "../plan/samplePlan";
import { legendLines } from "./legendLines";
import { listFormats, LIST_WIDTHS, overviewWidth } from "./listFormats";
import { listHeadingCells, type PlanYears } from "./listHeadingCells";
import { listLayout, planColumn, type ListLayout } from "./listLayout";
import { listRow, type ListRow } from "./listRow";
import { rowHeight } from "./rowHeight";
import type { DraftCell, SheetDraft } from "./sheetDraft";

/** What a new list is made from. */
export interface ListRequest {
  /** of the plan: 第一次行政改革プラン */
  readonly name: string;
  readonly sheetName: string;
  readonly years: PlanYears;
  /** rows for plans, 1 to 500; at least as many as `plans` */
  readonly rows: number;
  /** absent: all rows wait to be filled in */
  readonly plans?: readonly SamplePlan[];
  /** one grade column each, ascending; absent: the current year and the one before it, if after the baseline's */
  readonly gradeYears?: readonly FiscalYear[];
  readonly scale?: GradeScale;
  /** dropdown of typed letters: the cells of the settings, or absent: the scale's labels */
  readonly gradeChoices?: string;
}

const WORKING_NOTE = "作業欄（印刷されません）";

/** What a sentence of GRADEREASON takes in its column. */
const TWO_LINES = "\n";

/** Points to a digit of 10-point 游ゴシック. */
const DIGIT_POINTS = 5.4;

/**
 * 一覧シートをつくる the standard list as plain data, in the layout by which any list is read.
 *
 * @see SPEC.md S34 to S42
 */
export function draftList(request: ListRequest): SheetDraft {
  const { name, sheetName, years, plans = [], scale = DEFAULT_SCALE } = request;
  const gradeYears = request.gradeYears ?? gradeYearsSoFar(years);
  const layout = listLayout(Math.max(request.rows, plans.length), gradeYears.length);
  const { columns } = layout;
  const width = columns.reason + 1;
  const heading = listHeadingCells(layout, years, gradeYears, width);
  const rows = Array.from({ length: layout.plans }, (_, at) =>
    listRow(plans[at] ?? at + 1, {
      layout,
      row: layout.firstPlan + at,
      width,
      gradeYears,
      reportYear: years.current,
    }),
  );
  const legend = legendLines(scale);
  const blank = lineOf(width);
  const cells = [
    lineOf(width, [0, `◆${name}に基づく行動計画一覧`]),
    lineOf(width, [columns.method, WORKING_NOTE]),
    ...heading.tiers,
    ...rows.map((row) => row.cells),
    blank,
    ...legend.map((line) => lineOf(width, [0, line])),
  ];
  const widths = widthsOf(layout, gradeYears.length);
  return {
    name: sheetName,
    cells,
    formats: listFormats(layout, rows, legend.length),
    merges: heading.merges,
    columnWidths: widths.map((digits) => Math.round(digits * DIGIT_POINTS)),
    rowHeights: heightsOf(cells, layout, widths, plans.length),
    lists: dropdownsOf(layout, rows, {
      gradeYears,
      reportYear: years.current,
      choices: request.gradeChoices ?? scale.map(({ label }) => label),
    }),
    frozen: { rows: layout.firstPlan, columns: 1 },
    print: {
      paper: "A3",
      landscape: true,
      headerRows: { first: layout.heading, last: layout.firstPlan - 1 },
      area: { row: 0, column: 0, rows: cells.length, columns: columns.lastGrade + 1 },
    },
    names: [],
  };
}

/** @see SPEC.md S35 */
function gradeYearsSoFar({ baseline, current }: PlanYears): readonly FiscalYear[] {
  return current - 1 > baseline ? [current - 1, current] : [current];
}

function lineOf(width: number, ...texts: readonly (readonly [column: number, text: string])[]): DraftCell[] {
  const line = new Array<DraftCell>(width).fill(null);
  for (const [column, text] of texts) line[column] = text;
  return line;
}

/** In widths of a digit: more grade columns take their room from the overview. */
function widthsOf({ columns }: ListLayout, gradeColumns: number): readonly number[] {
  const { title, departments, indicator, value, grade, gap, method, rate, reason } = LIST_WIDTHS;
  const widths = [title, departments, indicator, value, value, value, overviewWidth(gradeColumns)];
  for (let column = columns.firstGrade; column <= columns.lastGrade; column++) widths.push(grade);
  return [...widths, gap, method, rate, reason];
}

function heightsOf(
  cells: readonly (readonly DraftCell[])[],
  { title, heading, firstPlan, plans, columns }: ListLayout,
  widths: readonly number[],
  filled: number,
): readonly (number | undefined)[] {
  return cells.map((line, row) => {
    if (row === title) return 30;
    // The merged headings have both tiers for their lines; that of the grades has the upper one, over all its columns.
    if (row === heading) {
      const overGrades = LIST_WIDTHS.grade * (columns.lastGrade - columns.firstGrade + 1);
      return rowHeight([line[columns.firstGrade]], [overGrades]);
    }
    if (row < firstPlan || row >= firstPlan + plans) return rowHeight([], []);
    // Excel grows a row with what is typed into it, as long as nobody has set its height.
    if (row >= firstPlan + filled) return undefined;
    const printed = rowHeight(line.slice(0, columns.lastGrade + 1), widths);
    return isFormula(line[columns.reason]) ? Math.max(printed, rowHeight([TWO_LINES], [0])) : printed;
  });
}

function isFormula(cell: DraftCell | undefined): boolean {
  return typeof cell === "object" && cell !== null;
}

interface Choices {
  readonly gradeYears: readonly FiscalYear[];
  readonly reportYear: FiscalYear;
  readonly choices: readonly string[] | string;
}

/** Methods everywhere; letters where they are typed, never over a formula, which a choice would destroy. */
function dropdownsOf(
  layout: ListLayout,
  rows: readonly ListRow[],
  { gradeYears, reportYear, choices }: Choices,
): SheetDraft["lists"] {
  const { columns, firstPlan } = layout;
  const lists: { box: SheetDraft["lists"][number]["box"]; source: readonly string[] | string }[] = [
    { box: planColumn(layout, columns.method), source: Object.values(METHOD_LABELS) },
  ];
  gradeYears.forEach((year, at) => {
    const column = columns.firstGrade + at;
    if (year !== reportYear) lists.push({ box: planColumn(layout, column), source: choices });
    else
      rows.forEach(({ isTyped }, row) => {
        if (!isTyped) return;
        lists.push({ box: { row: firstPlan + row, column, rows: 1, columns: 1 }, source: choices });
      });
  });
  return lists;
}
