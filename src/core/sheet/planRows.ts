import { allSteps, type Steps } from "../steps/steps";
import { readText } from "../quantity/readText";
import { compact } from "../text/compact";
import { cellText } from "./cellText";
import { endsAsHeading } from "./endsAsHeading";
import { readHeadingTier } from "./headingTier";
import { legendLevels } from "./legendLevels";
import type { ListColumns, SingleField } from "./listColumns";
import { isPlanNumber, readPlanNumber, splitNumberAndTitle, type NumberAndTitle } from "./numberAndTitle";
import type { SheetSnapshot } from "./sheetSnapshot";
import type { SpreadSheet } from "./spreadMerges";

/** A row of the table that is a plan, a further indicator of the plan above, or waits to be filled in. */
export interface PlanRow extends NumberAndTitle {
  /** within the snapshot */
  readonly row: number;
  readonly kind: "plan" | "continuation" | "empty";
  /** the last text above it, or left of it, that parts the table: 1 経営の視点; "" for none */
  readonly group: string;
}

/**
 * The rows under the headings that are plans. Group and total rows, repeated headings, legend and notes are not.
 *
 * @returns from top to bottom
 * @see SPEC.md S14 to S20, S50
 */
export function planRows(spread: SpreadSheet, columns: ListColumns): readonly PlanRow[] {
  return allSteps(planRowsInSteps(spread, columns));
}

const ROWS_A_STEP = 500;

/** The same in steps that take some milliseconds each. */
export function* planRowsInSteps(spread: SpreadSheet, columns: ListColumns): Steps<readonly PlanRow[]> {
  const { sheet, continued, holdsOwn } = spread;
  const glued = hasGluedNumbers(sheet, columns);
  const besides = columnsBeside(columns);
  let group = "";
  const rows: (PlanRow & { readonly alone: boolean })[] = [];
  for (let row = columns.firstRow; row < sheet.values.length; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const texts = (field: SingleField): string => textOf(sheet, columns, row, field);
    const { number, numberText, title } = numberAndTitle(texts, columns, glued);
    const line = (): string => lineOf(sheet, columns, row);
    group = textsOf(sheet, row, besides) || group;
    const above = rows[rows.length - 1];
    const begin = continued.get(row) ?? row - 1;
    const followsPlan = above !== undefined && above.row >= begin && above.kind !== "empty";
    if (continued.has(row)) {
      if (followsPlan && holdsOwn(row, MEASURED))
        rows.push({ row, kind: "continuation", alone: false, group, ...NAMELESS, title });
      continue;
    }
    if (!holdsOwn(row, OWN)) continue;
    const kind = kindOf({ texts, line, number, numberText, title, followsPlan });
    if (kind === undefined || kind === "alone") group = `${numberText} ${title}`.trim() || group;
    if (kind === undefined) continue;
    rows.push({
      row,
      kind: kind === "alone" ? "plan" : kind,
      alone: kind === "alone",
      group,
      number,
      numberText,
      title,
    });
  }
  return withoutGroups(rows);
}

/** What makes a row a plan's, or one of its further indicators. */
const MEASURED: readonly SingleField[] = ["indicator", "baseline", "current", "target"];
const OWN: readonly SingleField[] = ["number", "title", "departments", ...MEASURED];

const NAMELESS = { number: undefined, numberText: "" };

interface RowFacts extends NumberAndTitle {
  readonly texts: (field: SingleField) => string;
  readonly line: () => string;
  readonly followsPlan: boolean;
}

/** @returns "alone": number and title, and nothing else; `undefined`: no plan's row */
function kindOf(facts: RowFacts): PlanRow["kind"] | "alone" | undefined {
  const { texts, number, numberText, title } = facts;
  // a figure is no office: of a row of counts (A | 3項目 | 25%)
  const department = texts("departments") !== "" && readText(texts("departments")).kind !== "quantity";
  const indicator = texts("indicator") !== "";
  const values = texts("baseline") !== "" || texts("current") !== "" || texts("target") !== "";
  // the target 80%以上 reads like a line of the legend
  const isMeasured = indicator && values;
  if (number === undefined && isNoPlan(facts, isMeasured)) return undefined;
  if (numberText !== "") {
    if (department || indicator || values) return "plan";
    // 4:70%以上80%未満 of a scale whose levels are numbers
    if (legendLevels(facts.line()).length > 0) return undefined;
    if (title === "") return number === undefined ? undefined : "empty";
    return texts("overview") === "" ? "alone" : "plan";
  }
  if (title !== "") {
    return department || indicator ? "plan" : undefined;
  }
  if (department && (indicator || values)) return "plan";
  return indicator && values && facts.followsPlan ? "continuation" : undefined;
}

/** A total, a note, a line of the legend, or the headings again. */
function isNoPlan({ texts, line, title }: RowFacts, isMeasured: boolean): boolean {
  return (
    isAside(texts("number")) ||
    isAside(title) ||
    (!isMeasured && legendLevels(line()).length > 0) ||
    isRepeatedHeading(texts)
  );
}

/**
 * 1 経営的視点… over the plans 1 to 10: a row without anything else whose number another row has, or is of another kind,
 * or that has none.
 */
function withoutGroups(rows: readonly (PlanRow & { readonly alone: boolean })[]): readonly PlanRow[] {
  const plans = rows.filter(({ alone }) => !alone);
  const numbers = new Set(plans.map(({ number }) => number));
  const shapes = new Set(plans.flatMap(({ numberText }) => (numberText === "" ? [] : shapeOf(numberText))));
  const isGroup = ({ number, numberText }: PlanRow): boolean =>
    number === undefined || numbers.has(number) || (shapes.size > 0 && !shapes.has(shapeOf(numberText)));
  return rows
    .filter((row) => !row.alone || !isGroup(row))
    .map(({ row, kind, group, number, numberText, title }) => ({
      row,
      kind,
      group,
      number,
      numberText,
      title,
    }));
}

/** 1 over (1) and (2), or over 1-1, is written otherwise than the plans are. */
function shapeOf(numberText: string): string {
  return compact(numberText).replace(/[0-9]+/g, "0");
}

/** What a text in a column of numbers may have unless it is built like one: longer ones are notes or the legend. */
const LONGEST_NUMBER = 6;

function numberAndTitle(
  texts: (field: SingleField) => string,
  columns: ListColumns,
  glued: boolean,
): NumberAndTitle {
  if (columns.single.number === undefined) return splitNumberAndTitle(texts("title"), glued);
  const numberText = texts("number");
  const counts = (numberText.length <= LONGEST_NUMBER || isPlanNumber(numberText)) && !isAside(numberText);
  return {
    number: counts ? readPlanNumber(numberText) : undefined,
    numberText: counts ? numberText : "",
    title: texts("title"),
  };
}

/** 1公金収納対策の強化: no title is parted from its number, and most begin with one. */
function hasGluedNumbers(sheet: SheetSnapshot, columns: ListColumns): boolean {
  if (columns.single.number !== undefined) return false;
  let titles = 0;
  let begun = 0;
  for (let row = columns.firstRow; row < sheet.values.length; row++) {
    const title = textOf(sheet, columns, row, "title");
    if (title === "" || textOf(sheet, columns, row, "departments") === "") continue;
    titles++;
    if (splitNumberAndTitle(title, false).numberText !== "") return false;
    if (splitNumberAndTitle(title, true).numberText !== "") begun++;
  }
  return begun * 2 > titles;
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

const TOTALS: ReadonlySet<string> = new Set(["合計", "計", "小計", "総計", "総合計", "平均", "全体"]);

/** A total or a note under the table. */
function isAside(text: string): boolean {
  const first = text.charAt(0);
  return first === "※" || first === "注" || first === "＊" || first === "*" || TOTALS.has(compact(text));
}

/** The headings again, as on every printed page. */
function isRepeatedHeading(texts: (field: SingleField) => string): boolean {
  const isHeading = (field: SingleField): boolean => {
    const text = texts(field);
    if (text === "" || text.length > 20 || !endsAsHeading(text)) return false;
    const tier = readHeadingTier(text);
    return tier.kind === "known" && tier.word?.field === field;
  };
  // two of the three
  return isHeading("title")
    ? isHeading("departments") || isHeading("indicator")
    : isHeading("departments") && isHeading("indicator");
}
