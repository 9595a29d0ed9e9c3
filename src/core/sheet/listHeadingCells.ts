import type { FiscalYear } from "../fiscal-year/fiscalYear";
import { formatYear } from "../fiscal-year/formatYear";
import { LIST_FORM, type ListField } from "./listForm";
import type { ListLayout } from "./listLayout";
import type { Box } from "./sheetDraft";

/** 当初・現状・目標の年度 of a plan. */
export interface PlanYears {
  readonly baseline: FiscalYear;
  readonly current: FiscalYear;
  readonly target: FiscalYear;
}

export interface HeadingCells {
  /** both tiers, by column; `null` = nothing */
  readonly tiers: readonly [readonly (string | null)[], readonly (string | null)[]];
  readonly merges: readonly Box[];
}

/** Working columns that the list's form doesn't know: nobody reads them back. */
const RATE = "達成率等";
const REASON = "根拠";

/**
 * 見出し the two heading rows of a standard list, from the form by which lists are read.
 *
 * @param width columns of the sheet
 * @see SPEC.md S34, S35
 */
export function listHeadingCells(
  layout: ListLayout,
  years: PlanYears,
  gradeYears: readonly FiscalYear[],
  width: number,
): HeadingCells {
  const { columns, heading: row } = layout;
  const upper = new Array<string | null>(width).fill(null);
  const lower = new Array<string | null>(width).fill(null);
  const merges: Box[] = [];
  const single = (column: number, text: string): void => {
    upper[column] = text;
    merges.push({ row, column, rows: 2, columns: 1 });
  };
  for (const field of ["title", "departments", "indicator", "overview", "method"] as const)
    single(columns[field], textOf(field));
  for (const field of ["baseline", "current", "target"] as const)
    single(columns[field], formatYear(years[field], { role: roleOf(field) }));
  single(columns.rate, RATE);
  single(columns.reason, REASON);
  upper[columns.firstGrade] = textOf("grade");
  gradeYears.forEach((year, at) => (lower[columns.firstGrade + at] = formatYear(year, "short")));
  if (gradeYears.length > 1)
    merges.push({ row, column: columns.firstGrade, rows: 1, columns: gradeYears.length });
  return { tiers: [upper, lower], merges };
}

function headingOf(field: ListField) {
  const heading = LIST_FORM.find((column) => column.field === field)?.heading;
  if (heading === undefined) throw new Error(`the standard list has no column ${field}`);
  return heading;
}

function textOf(field: ListField): string {
  const heading = headingOf(field);
  if (heading.kind === "year") throw new Error(`${field} is headed by its year`);
  return heading.text;
}

function roleOf(field: ListField): string {
  const heading = headingOf(field);
  if (heading.kind !== "year") throw new Error(`${field} is not headed by a year`);
  return heading.role;
}
