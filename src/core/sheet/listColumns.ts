import { cellText } from "./cellText";
import type { HeadedColumn, ListHeadings } from "./listHeadings";
import type { ListField } from "./listForm";
import type { SheetSnapshot } from "./sheetSnapshot";

/** Fields of one column each. */
export type SingleField = Exclude<ListField, "grade" | "actual">;

/** Which column of the snapshot holds which field. */
export interface ListColumns {
  readonly single: Readonly<Partial<Record<SingleField, HeadedColumn>>>;
  /** from left to right */
  readonly grades: readonly HeadedColumn[];
  /** first row under the headings, counted within the snapshot */
  readonly firstRow: number;
}

/**
 * Decides between the columns that a heading leaves in doubt: sure headings before weak ones; of several years the
 * last target, and the last current value that is filled in; otherwise the first.
 *
 * @see SPEC.md S10 to S13
 */
export function listColumns(sheet: SheetSnapshot, headings: ListHeadings): ListColumns {
  const firstRow = headings.firstRow + headings.rows;
  const candidates = (field: ListField): readonly HeadedColumn[] => surest(headings.columns, field);
  const filled = (column: HeadedColumn): boolean => isFilled(sheet, column.column, firstRow);
  const latest = (columns: readonly HeadedColumn[]): HeadedColumn | undefined =>
    latestOf(columns.filter(filled)) ?? latestOf(columns);

  const named = latest(candidates("current"));
  const actual = latest(candidates("actual"));
  const baseline = candidates("baseline")[0];
  const standsIn = named !== undefined && baseline === undefined && actual !== undefined;
  const single = {
    number: candidates("number")[0],
    title: candidates("title")[0],
    departments: candidates("departments")[0],
    indicator: candidates("indicator")[0],
    baseline: standsIn ? named : baseline,
    current: standsIn ? actual : (named ?? actual),
    target: latestOf(candidates("target")),
    overview: candidates("overview")[0],
    method: candidates("method")[0],
  };
  return {
    single: withTitleBesideNumber(sheet, headings, firstRow, present(single)),
    grades: candidates("grade"),
    firstRow,
  };
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

function isFilled({ values }: SheetSnapshot, column: number, firstRow: number): boolean {
  for (let row = firstRow; row < values.length; row++)
    if (cellText(values[row]?.[column]) !== "") return true;
  return false;
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

/** One heading 行動計画 merged over a column of numbers and the column of titles beside it. */
function withTitleBesideNumber(
  sheet: SheetSnapshot,
  headings: ListHeadings,
  firstRow: number,
  single: Partial<Record<SingleField, HeadedColumn>>,
): Partial<Record<SingleField, HeadedColumn>> {
  const { number, title } = single;
  if (title === undefined || number !== undefined) return single;
  const beside = title.column + 1;
  const hasHeading = sheet.values
    .slice(headings.firstRow, firstRow)
    .some((row) => cellText(row[beside]) !== "");
  if (hasHeading || !isFilled(sheet, beside, firstRow) || !holdsOnlyNumbers(sheet, title.column, firstRow)) {
    return single;
  }
  return { ...single, number: { ...title, field: "number" }, title: { ...title, column: beside } };
}

/** Of the cells that have something to their right: a legend below may stand in this column alone. */
function holdsOnlyNumbers({ values }: SheetSnapshot, column: number, firstRow: number): boolean {
  let numbers = 0;
  for (let row = firstRow; row < values.length; row++) {
    const text = cellText(values[row]?.[column]);
    if (text === "" || cellText(values[row]?.[column + 1]) === "") continue;
    if (!/^[0-9０-９]{1,4}[.．]?$/.test(text)) return false;
    numbers++;
  }
  return numbers > 0;
}
