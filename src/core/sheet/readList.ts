import type { FiscalYear } from "../fiscal-year/fiscalYear";
import { DEFAULT_SCALE } from "../grading/defaultScale";
import { DEFAULT_STAGES } from "../grading/stage";
import type { Place } from "../plan/place";
import type { ActionPlan, PlanList, YearHeading } from "../plan/planList";
import type { ScaleProblem } from "../plan/scaleProblem";
import { mapInSteps } from "../steps/mapInSteps";
import { allSteps, type Steps } from "../steps/steps";
import { cellAddress } from "./cellAddress";
import type { CellPlace } from "./cellPlace";
import { legendOf, type Legend } from "./legendOf";
import type { LegendSearch } from "./legendsElsewhere";
import { listBoxes, type ListBoxes } from "./listBoxes";
import { listColumns, type ListColumns, type SingleField } from "./listColumns";
import type { HeadedColumn, ListHeadings } from "./headingBlock";
import type { NamedScale } from "./namedScale";
import { planRowsInSteps, type PlanRow } from "./planRows";
import { readPlan } from "./readPlan";
import { saidUnits } from "./saidUnits";
import type { SheetSnapshot } from "./sheetSnapshot";
import { foreignGrades } from "./foreignGrades";
import { gradesIn, scaleAsWritten } from "./scaleAsWritten";
import { spreadMerges } from "./spreadMerges";
import type { UsualGrading } from "./usualGrading";

/** The list without addresses, and the only thing that knows them. */
export interface ReadList {
  readonly list: PlanList;
  readonly locate: (place: Place) => CellPlace;
  readonly boxes: ListBoxes;
}

/**
 * Reads the list under its headings.
 *
 * @param named the scale of the name 評価基準; `undefined`: the legend's, else the default
 * @param search for a legend elsewhere in the book
 * @param usual absent: the book's settings say nothing of it
 * @see SPEC.md S11 to S30, S49 to S54
 */
export function readList(
  sheet: SheetSnapshot,
  headings: ListHeadings,
  named: NamedScale | undefined,
  search: LegendSearch,
  usual?: UsualGrading,
): ReadList {
  return allSteps(readListInSteps(sheet, headings, named, search, usual));
}

/** The same in steps that take some milliseconds each. */
export function* readListInSteps(
  sheet: SheetSnapshot,
  headings: ListHeadings,
  named: NamedScale | undefined,
  search: LegendSearch,
  usual?: UsualGrading,
): Steps<ReadList> {
  const columns = listColumns(sheet, headings);
  const spread = spreadMerges(sheet, columns);
  const rows = yield* planRowsInSteps(spread, columns);
  const filled = rows.filter(({ kind }) => kind !== "empty");
  const empty = rows.filter(({ kind }) => kind === "empty");
  const legend = named?.scale === undefined ? legendOf(sheet, columns, rows, search) : undefined;
  const scale =
    named?.scale ?? legend?.scale ?? scaleAsWritten(DEFAULT_SCALE, gradesIn(sheet, columns, rows));
  const scaleSource =
    named?.scale !== undefined ? "name" : legend?.scale !== undefined ? legend.source : "default";
  const units = saidUnits(spread.sheet, columns, filled);
  const context = {
    sheet: spread.sheet,
    own: sheet,
    columns,
    scale,
    units,
    usual: usual?.method,
    sharesGrade: spread.sharesGrade,
  };
  let above: ActionPlan | undefined;
  const plans = yield* mapInSteps(filled, (row, at) => (above = readPlan(context, row, at, above)));
  const foreign = scaleSource === "default" ? foreignGrades(plans) : [];
  const reportYear = columns.single.current?.year ?? columns.single.overview?.year;
  const list: PlanList = {
    sheet: sheet.name,
    headings: yearHeadings(columns),
    // 進捗状況 over marks
    missingHeadings: headings.missing.filter((field) => field !== "grade" || columns.grades.length === 0),
    hasNumberColumn: columns.single.number !== undefined,
    hasMethodColumn: columns.single.method !== undefined,
    reportYear,
    reportGrade: foreign.length > 0 ? undefined : reportGradeOf(columns, reportYear),
    scale,
    stages: usual?.stages ?? DEFAULT_STAGES,
    scaleSource,
    scaleProblem: scaleProblemOf(named, legend),
    foreignGrades: foreign,
    plans,
    emptyRows: empty.flatMap(({ number }) => (number === undefined ? [] : [number])),
  };
  return {
    list,
    locate: (place) =>
      (place.field === "scale" && list.scaleProblem?.of !== "legend" ? named?.place : undefined) ??
      locate({ sheet, headings, columns, filled, empty }, place),
    boxes: listBoxes(sheet, columns, rows, filled, plans),
  };
}

function scaleProblemOf(named: NamedScale | undefined, legend: Legend | undefined): ScaleProblem | undefined {
  if (named !== undefined) return named.scale === undefined ? named.problem : undefined;
  return legend === undefined || legend.broken.length === 0
    ? undefined
    : { of: "legend", labels: legend.broken };
}

const WITH_YEARS = ["baseline", "current", "target", "overview"] as const;

function yearHeadings({ single, grades }: ListColumns): YearHeading[] {
  const headings: YearHeading[] = [];
  for (const field of WITH_YEARS) {
    const column = single[field];
    if (column !== undefined) headings.push({ field, nth: 0, text: column.text, year: column.year });
  }
  grades.forEach(({ text, year }, nth) => headings.push({ field: "grade", nth, text, year }));
  return headings;
}

/** A single column without a year is the report year's. */
function reportGradeOf({ grades }: ListColumns, reportYear: FiscalYear | undefined): number | undefined {
  const nth = grades.findIndex(({ year }) => year !== undefined && year === reportYear);
  if (nth >= 0) return nth;
  const only = grades.length === 1 ? grades[0] : undefined;
  return only !== undefined && (only.year === undefined || reportYear === undefined) ? 0 : undefined;
}

interface Table {
  readonly sheet: SheetSnapshot;
  readonly headings: ListHeadings;
  readonly columns: ListColumns;
  readonly filled: readonly PlanRow[];
  readonly empty: readonly PlanRow[];
}

function locate({ sheet, headings, columns, filled, empty }: Table, place: Place): CellPlace {
  const headed = columnOf(columns, place);
  const first = headings.columns[0]!;
  const row = place.plan !== undefined ? filled[place.plan] : empty[place.emptyRow ?? -1];
  const { origin } = headed ?? first;
  const [at, column] =
    row !== undefined
      ? [row.row + (origin?.below ?? 0), origin?.column ?? (headed ?? columns.single.title ?? first).column]
      : headed !== undefined
        ? [headed.row, origin?.column ?? headed.column]
        : [first.row, origin?.column ?? first.column];
  return { sheet: sheet.name, cell: cellAddress(sheet.firstRow + at, sheet.firstColumn + column) };
}

function columnOf({ single, grades }: ListColumns, { field, nth }: Place): HeadedColumn | undefined {
  if (field === "grade" || field === "scale") return grades[nth ?? 0];
  // In one cell with the title.
  if (field === "number") return single.number ?? single.title;
  return single[field as SingleField];
}
