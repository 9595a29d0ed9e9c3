import { allSteps, type Steps } from "../steps/steps";
import { cellText } from "./cellText";
import { isAside } from "./isAside";
import type { ListColumns, SingleField } from "./listColumns";
import {
  isPlanNumber,
  readPlanNumber,
  splitNumberAndTitle,
  type NumberAndTitle,
  type TitleNumbers,
} from "./numberAndTitle";
import { rowKind, type RowKind } from "./rowKind";
import type { SheetSnapshot } from "./sheetSnapshot";
import type { SpreadSheet } from "./spreadMerges";
import { titleNumbersInSteps } from "./titleNumbers";
import { withoutGroups } from "./withoutGroups";

/** A row of the table that is a plan, a further indicator of the plan above, or waits to be filled in. */
export interface PlanRow extends NumberAndTitle {
  /** within the snapshot */
  readonly row: number;
  readonly kind: Exclude<RowKind, "alone">;
  /** the last text above it, or left of it, that parts the table: 1 経営の視点; "" for none */
  readonly group: string;
}

/**
 * The rows under the headings that are plans. Group and total rows, repeated headings, legend and notes are not.
 *
 * @returns from top to bottom
 * @see SPEC.md S14 to S20, S50, S145
 */
export function planRows(spread: SpreadSheet, columns: ListColumns): readonly PlanRow[] {
  return allSteps(planRowsInSteps(spread, columns));
}

const ROWS_A_STEP = 500;

/** The same in steps that take some milliseconds each. */
export function* planRowsInSteps(spread: SpreadSheet, columns: ListColumns): Steps<readonly PlanRow[]> {
  const { sheet, continued, holdsOwn } = spread;
  // beside a column of numbers a title is all title
  const before = columns.single.number === undefined ? yield* numbersBefore(sheet, columns) : undefined;
  const besides = columnsBeside(columns);
  let group = "";
  const rows: (Omit<PlanRow, "kind"> & { readonly kind: RowKind })[] = [];
  for (let row = columns.firstRow; row < sheet.values.length; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const texts = (field: SingleField): string => textOf(sheet, columns, row, field);
    const { number, numberText, title } = numberAndTitle(texts, before);
    const line = (): string => lineOf(sheet, columns, row);
    group = textsOf(sheet, row, besides) || group;
    const above = rows[rows.length - 1];
    const begin = continued.get(row) ?? row - 1;
    const followsPlan = above !== undefined && above.row >= begin && above.kind !== "empty";
    if (continued.has(row)) {
      if (followsPlan && holdsOwn(row, MEASURED))
        rows.push({ row, kind: "continuation", group, ...NAMELESS, title });
      continue;
    }
    if (!holdsOwn(row, OWN)) continue;
    const kind = rowKind({ texts, line, number, numberText, title, followsPlan });
    if (kind === undefined || kind === "alone") group = `${numberText} ${title}`.trim() || group;
    if (kind !== undefined) rows.push({ row, kind, group, number, numberText, title });
  }
  return withoutGroups(rows).map((row) => ({ ...row, kind: row.kind === "alone" ? "plan" : row.kind }));
}

/** What makes a row a plan's, or one of its further indicators. */
const MEASURED: readonly SingleField[] = ["indicator", "baseline", "current", "target"];
const OWN: readonly SingleField[] = ["number", "title", "departments", ...MEASURED];

const NAMELESS = { number: undefined, numberText: "" };

/** What a text in a column of numbers may have unless it is built like one: longer ones are notes or the legend. */
const LONGEST_NUMBER = 6;

function numberAndTitle(
  texts: (field: SingleField) => string,
  before: TitleNumbers | undefined,
): NumberAndTitle {
  if (before !== undefined) return splitNumberAndTitle(texts("title"), before);
  const numberText = texts("number");
  const counts = (numberText.length <= LONGEST_NUMBER || isPlanNumber(numberText)) && !isAside(numberText);
  return {
    number: counts ? readPlanNumber(numberText) : undefined,
    numberText: counts ? numberText : "",
    title: texts("title"),
  };
}

/** As the plans' own titles have their numbers; rows of groups have neither offices nor indicators. */
function* numbersBefore(sheet: SheetSnapshot, columns: ListColumns): Steps<TitleNumbers> {
  const titles: string[] = [];
  for (let row = columns.firstRow; row < sheet.values.length; row++) {
    const title = textOf(sheet, columns, row, "title");
    const isPlan = (field: SingleField): boolean => textOf(sheet, columns, row, field) !== "";
    if (title !== "" && (isPlan("departments") || isPlan("indicator"))) titles.push(title);
  }
  return yield* titleNumbersInSteps(titles);
}

/** An error fills its cell: it isn't a blank that waits for an entry. */
function textOf(sheet: SheetSnapshot, columns: ListColumns, row: number, field: SingleField): string {
  const column = columns.single[field]?.column;
  const value = column === undefined ? null : sheet.values[row]?.[column];
  return typeof value === "object" && value !== null ? value.error : cellText(value);
}

/** As far as the list reaches: a legend may stand beside it. */
function lineOf(sheet: SheetSnapshot, { single, grades }: ListColumns, row: number): string {
  let last = 0;
  for (const { column } of [...Object.values(single), ...grades]) last = Math.max(last, column);
  return (sheet.values[row] ?? [])
    .slice(0, last + 1)
    .map(cellText)
    .join(" ");
}

/** Left of the title, and none of the list's own: 施策, 基本目標. */
function columnsBeside({ single, grades, units }: ListColumns): readonly number[] {
  const own = new Set([...Object.values(single), ...grades, ...units].map(({ column }) => column));
  const columns = Array.from({ length: single.title?.column ?? 0 }, (_, column) => column);
  return columns.filter((column) => !own.has(column));
}

function textsOf({ values }: SheetSnapshot, row: number, columns: readonly number[]): string {
  return columns
    .map((column) => cellText(values[row]?.[column]))
    .join(" ")
    .trim();
}
