import type { FiscalYear } from "../fiscal-year/fiscalYear";
import type { HeadingRow } from "./headingRows";
import type { HeadingTier } from "./headingTier";
import { LIST_FORM, NEEDED_FIELDS, type ListField, type PlanField } from "./listForm";
import { readHeading, type HeadingReading } from "./readHeading";

/** A column that a heading of the list stands over. Rows and columns count within the snapshot. */
export interface HeadedColumn extends HeadingReading {
  readonly column: number;
  /** lowest row of the heading that has a text in this column */
  readonly row: number;
  /** what stands there, tiers joined by a space */
  readonly text: string;
  /** 千円 of 「現状値（千円）」, from the lowest tier that says one; `undefined` where none does */
  readonly unit?: string | undefined;
  /** where its values stand on the sheet, which is not in this column: so many rows below the plan's own */
  readonly origin?: { readonly column: number; readonly below: number };
}

/** A column that is headed by a year and nothing else. */
export type YearColumn = Omit<HeadedColumn, "field">;

/** The rows of a sheet that read like a list's headings. */
export interface ListHeadings {
  readonly firstRow: number;
  /** 1 to 3 */
  readonly rows: number;
  readonly columns: readonly HeadedColumn[];
  /** headed by a year alone, values of `columns` among them */
  readonly years: readonly YearColumn[];
  /** in the form's order */
  readonly found: readonly ListField[];
  /** needed ones only */
  readonly missing: readonly PlanField[];
}

const FIELDS = LIST_FORM.map(({ field }) => field);

/**
 * One to three rows read as the headings of a list, tier by tier.
 *
 * @param firstRow of the first of them
 * @see SPEC.md S8, S32, S56
 */
export function headingBlock(rows: readonly HeadingRow[], firstRow: number): ListHeadings {
  const width = Math.max(...rows.map(({ texts }) => texts.length));
  const carried: (HeadingTier | undefined)[] = rows.map(() => undefined);
  const ends: (number | undefined)[] = rows.map(() => undefined);
  const columns: HeadedColumn[] = [];
  const years: YearColumn[] = [];
  for (let column = 0; column < width; column++) {
    const own = rows.map(({ texts }) => texts[column] ?? "");
    const lowest = lastFilled(own);
    const tiers = rows.map(({ tiers: cells }, tier): HeadingTier => {
      const cell = own[tier] === "" ? undefined : cells[column];
      // A merged heading has its text in its first column only: it reaches to its end, or, where nothing tells which
      // cells are merged, over the columns that go on below it.
      if (cell !== undefined) ends[tier] = rows[tier]!.reach.get(column);
      const end = ends[tier];
      const reaches = end === undefined ? tier < lowest : column <= end;
      carried[tier] = reaches ? (cell ?? carried[tier]) : undefined;
      return cell ?? (tier < lowest ? carried[tier] : undefined) ?? { kind: "blank" };
    });
    const reading = readHeading(tiers);
    const text = own.filter((each) => each !== "").join(" ");
    const place = { column, row: firstRow + lowest, text, unit: unitOf(tiers) };
    const year = yearAlone(tiers[lowest]);
    if (reading !== undefined) columns.push({ ...reading, ...place });
    else if (year !== undefined && !isGroup(rows, lowest, column)) years.push({ ...place, year, weak: true });
  }
  columns.push(...valuesByYear(years, fieldsOf(columns)));
  const found = fieldsOf(columns);
  return {
    firstRow,
    rows: rows.length,
    columns: columns.sort((a, b) => a.column - b.column),
    years,
    found,
    missing: missingOf(found),
  };
}

/** Other columns under the same headings. */
export function withColumns(headings: ListHeadings, columns: readonly HeadedColumn[]): ListHeadings {
  const found = fieldsOf(columns);
  return { ...headings, columns, found, missing: missingOf(found) };
}

function missingOf(found: readonly ListField[]): readonly PlanField[] {
  return NEEDED_FIELDS.filter((field) => !found.includes(field));
}

/** More of the needed headings, then more columns, then more years. */
export function isBetterHeading(a: ListHeadings, b: ListHeadings): boolean {
  if (a.missing.length !== b.missing.length) return a.missing.length < b.missing.length;
  if (a.columns.length !== b.columns.length) return a.columns.length > b.columns.length;
  return datedColumns(a) > datedColumns(b);
}

function datedColumns({ columns }: ListHeadings): number {
  return columns.filter(({ year }) => year !== undefined).length;
}

function unitOf(tiers: readonly HeadingTier[]): string | undefined {
  for (let tier = tiers.length - 1; tier >= 0; tier--) {
    const unit = tiers[tier]!.unit;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function yearAlone(tier: HeadingTier | undefined): FiscalYear | undefined {
  return tier?.kind === "known" && tier.word === undefined ? tier.year : undefined;
}

/** 令和5年度 over 計画 and 実績 heads several columns, merged or with blanks beside it, and is no value of its own. */
function isGroup(rows: readonly HeadingRow[], tier: number, column: number): boolean {
  const end = rows[tier]!.reach.get(column);
  if (end !== undefined && end > column) return true;
  const beside = rows.map(({ texts }) => texts[column + 1]);
  return beside.some((text) => text !== undefined) && beside.every((text) => (text ?? "") === "");
}

const VALUES = ["baseline", "current", "target"] as const;

/**
 * H29, R2, R4 without a word: a graded list's values, if there are as many as values without a heading; between 基準値
 * and 目標値 the actuals of each year.
 */
function valuesByYear(years: readonly YearColumn[], found: readonly ListField[]): HeadedColumn[] {
  const lacking = VALUES.filter((field) => !found.includes(field));
  if (years.length > 1 && lacking.length === 1 && lacking[0] === "current")
    return years.map((year) => ({ ...year, field: "actual" }));
  if (years.length !== lacking.length || !found.includes("grade")) return [];
  return lacking.map((field, at) => ({ ...years[at]!, field }));
}

/** @returns -1 where all are blank */
function lastFilled(texts: readonly string[]): number {
  let last = texts.length - 1;
  while (last >= 0 && texts[last] === "") last--;
  return last;
}

/** 実績 stands in for the value that has no heading of its own: beside a 現状 without 当初, 現状 is the baseline. */
function fieldsOf(columns: readonly HeadedColumn[]): ListField[] {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.delete("actual")) fields.add(fields.has("current") ? "baseline" : "current");
  return FIELDS.filter((field) => fields.has(field));
}
