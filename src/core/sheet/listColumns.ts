import type { HeadedColumn, ListHeadings } from "./headingBlock";
import { VAGUE_TITLES, type ListField } from "./listForm";
import { ofOneIndicator } from "./ofOneIndicator";
import { columnHolds, holdsMarks } from "./columnHolds";
import { isFilled } from "./isFilled";
import type { SheetSnapshot } from "./sheetSnapshot";
import { compact } from "../text/compact";
import { titleColumns } from "./titleColumns";

/** Fields of one column each. */
export type SingleField = Exclude<ListField, "grade" | "actual" | "unit" | "annual">;

/** Which column of the snapshot holds which field. */
export interface ListColumns {
  readonly single: Readonly<Partial<Record<SingleField, HeadedColumn>>>;
  /** from left to right */
  readonly grades: readonly HeadedColumn[];
  /** under a grade's heading, but of rates: 達成度 81.2% */
  readonly rates: readonly HeadedColumn[];
  /** 単位 apart from the numbers: one for all values, or one behind each; from left to right */
  readonly units: readonly HeadedColumn[];
  /** 計画 or 目標 of the current value's year, beside a target of a later one */
  readonly yearTarget: HeadedColumn | undefined;
  /** first row of the headings, counted within the snapshot */
  readonly headingRow: number;
  /** first row under them */
  readonly firstRow: number;
}

/**
 * Decides between the columns that a heading leaves in doubt: sure headings before weak ones; of several years the
 * last target, and the last current value that is filled in; otherwise the first. Of grade columns those with grades.
 *
 * @see SPEC.md S10 to S13, S141, S142
 */
export function listColumns(sheet: SheetSnapshot, headings: ListHeadings): ListColumns {
  const firstRow = headings.firstRow + headings.rows;
  const columns = ofOneIndicator(headings.columns);
  const candidates = (field: ListField): readonly HeadedColumn[] => surest(columns, field);
  const filled = (column: HeadedColumn): boolean => isFilled(sheet, column.column, firstRow);
  const latest = (columns: readonly HeadedColumn[]): HeadedColumn | undefined =>
    latestOf(columns.filter(filled)) ?? latestOf(columns);

  const graded = headings.columns
    .filter(({ field }) => field === "grade")
    .map((column) => ({ column, holds: columnHolds(sheet, column, firstRow) }));
  const holding = (what: "grades" | "rates"): readonly HeadedColumn[] =>
    graded.filter(({ holds }) => holds === what).map(({ column }) => column);
  const grades = surest(holding("grades"), "grade");
  const marks = candidates("overview").find(
    ({ weak, column }) => weak && holdsMarks(sheet, column, firstRow),
  );
  const named = latest(candidates("current"));
  const actual = latest(candidates("actual"));
  const baseline = candidates("baseline")[0];
  const standsIn = named !== undefined && baseline === undefined && actual !== undefined;
  const single = {
    number: candidates("number")[0],
    title: candidates("title").find(({ text }) => !isVague(text)) ?? candidates("title")[0],
    departments: candidates("departments")[0],
    indicator: candidates("indicator")[0],
    baseline: standsIn ? named : baseline,
    current: standsIn ? actual : (named ?? actual),
    target: latestOf(candidates("target")),
    overview: candidates("overview").find((column) => grades.length > 0 || column !== marks),
    method: candidates("method")[0],
  };
  return {
    single: { ...present(single), ...titleColumns(sheet, headings, present(single)) },
    grades: grades.length > 0 || marks === undefined ? grades : [marks],
    rates: holding("rates"),
    units: candidates("unit"),
    yearTarget: [...candidates("target"), ...candidates("annual")].find(
      (column) =>
        column !== single.target && column.year !== undefined && column.year === single.current?.year,
    ),
    headingRow: headings.firstRow,
    firstRow,
  };
}

/** 施策 is the plan, unless a column behind it says what is done for it. */
function isVague(text: string): boolean {
  return VAGUE_TITLES.has(compact(text));
}

function surest(columns: readonly HeadedColumn[], wanted: ListField): readonly HeadedColumn[] {
  const all = columns.filter(({ field }) => field === wanted);
  const sure = all.filter(({ weak }) => !weak);
  return sure.length > 0 ? sure : all;
}

function latestOf(columns: readonly HeadedColumn[]): HeadedColumn | undefined {
  let latest = columns[0];
  for (const column of columns) if ((column.year ?? 0) > (latest?.year ?? 0)) latest = column;
  return latest;
}

function present(
  single: Readonly<Record<SingleField, HeadedColumn | undefined>>,
): Partial<Record<SingleField, HeadedColumn>> {
  const result: Partial<Record<SingleField, HeadedColumn>> = {};
  for (const field of Object.keys(single) as SingleField[]) {
    const column = single[field];
    if (column !== undefined) result[field] = column;
  }
  return result;
}
