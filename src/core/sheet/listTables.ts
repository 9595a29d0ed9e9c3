import { allSteps, type Steps } from "../steps/steps";
import { compact } from "../text/compact";
import { cellText } from "./cellText";
import { furtherHeadings } from "./furtherHeadings";
import type { ListHeadings } from "./headingBlock";
import { HeadingRows } from "./headingRows";
import { isListHeading } from "./isListHeading";
import { legendLevels } from "./legendLevels";
import type { ListTable } from "./listTable";
import { bestHeadings, blocksFrom, LAST_HEADING_ROW } from "./listHeadings";
import { readPlanNumber, splitPlainNumber } from "./numberAndTitle";
import { sideBySide } from "./sideBySide";
import { valuesInRows } from "./valuesInRows";
import type { SheetSnapshot } from "./sheetSnapshot";

/**
 * 表 the tables of a sheet that stand under one another, each with the rows down to the next one's title, or side by side.
 *
 * The same headings again, as on every printed page, go on with the table; they are no rows of it.
 *
 * @returns one where the sheet has one, or has headings too few for a list; none where it has no heading
 * @see SPEC.md S60, S61
 */
export function listTables(sheet: SheetSnapshot): readonly ListTable[] {
  return allSteps(listTablesInSteps(sheet));
}

/** The same in steps that take some milliseconds each. */
export function* listTablesInSteps(sheet: SheetSnapshot): Steps<readonly ListTable[]> {
  const rows = new HeadingRows(sheet);
  yield* rows.readInSteps(LAST_HEADING_ROW);
  const near = [...blocksFrom(rows, [0, LAST_HEADING_ROW - 1], LAST_HEADING_ROW)];
  const best = bestHeadings(near);
  if (best === undefined) return [];
  const further = isListHeading(best) ? yield* furtherHeadings(sheet, rows, near, best) : [];
  if (further.length === 0) return sideBySide({ sheet, headings: best }).map(valuesInRows);
  const own: ListHeadings[] = [];
  const repeated: ListHeadings[] = [];
  for (const headings of [...further, best].sort((a, b) => a.firstRow - b.firstRow)) {
    const above = own[own.length - 1];
    (above !== undefined && isGoneOn(sheet, above, headings) ? repeated : own).push(headings);
  }
  const values = [...sheet.values];
  for (const { firstRow, rows: tiers } of repeated)
    for (let row = firstRow; row < firstRow + tiers; row++) values[row] = [];
  const starts = own.map((headings, at) => (at === 0 ? 0 : startOf(sheet, headings, own[at - 1]!)));
  return own.flatMap((headings, at) =>
    sideBySide(tableOf({ ...sheet, values }, headings, starts[at]!, starts[at + 1])).map(valuesInRows),
  );
}

/** The same words over the same columns, and the numbers don't begin anew. */
function isGoneOn(sheet: SheetSnapshot, above: ListHeadings, below: ListHeadings): boolean {
  if (wordsOf(above) !== wordsOf(below)) return false;
  const first = firstNumber(sheet, above);
  const next = firstNumber(sheet, below);
  return first === undefined || next === undefined || next > first;
}

function wordsOf({ columns }: ListHeadings): string {
  return JSON.stringify(columns.map(({ column, text }) => [column, compact(text)]));
}

/** Titles of groups, rows in wait and the like may come first. */
const ROWS_TO_NUMBER = 30;

/** Of a plan, not of a group: an office or an indicator stands beside it. */
function firstNumber(
  { values }: SheetSnapshot,
  { firstRow, rows, columns }: ListHeadings,
): number | undefined {
  const columnOf = (field: string): number => columns.find((each) => each.field === field)?.column ?? -1;
  const [number, title] = [columnOf("number"), columnOf("title")];
  const beside = [columnOf("departments"), columnOf("indicator")];
  for (let row = firstRow + rows; row < Math.min(firstRow + rows + ROWS_TO_NUMBER, values.length); row++) {
    const text = (column: number): string => cellText(values[row]![column]);
    if (beside.every((column) => text(column) === "")) continue;
    const found = number >= 0 ? readPlanNumber(text(number)) : splitPlainNumber(text(title), false).number;
    if (found !== undefined) return found;
  }
  return undefined;
}

const MOST_TITLE_ROWS = 5;
const MOST_TITLE_CELLS = 2;

/** Where a further table begins: at the lines directly above its headings that are a title or say its unit. */
function startOf(sheet: SheetSnapshot, headings: ListHeadings, above: ListHeadings): number {
  let start = headings.firstRow;
  const top = Math.max(above.firstRow + above.rows, start - MOST_TITLE_ROWS);
  for (let row = start - 1; row >= top; row--) {
    const texts = sheet.values[row]!.map(cellText).filter((text) => text !== "");
    if (texts.length === 0) continue;
    const isParted = row === 0 || sheet.values[row - 1]!.every((value) => cellText(value) === "");
    if (!isTitle(texts, isParted)) break;
    start = row;
  }
  return start;
}

/** A line with a number may be a plan of the table above, unless a blank row parts it from there. */
function isTitle(texts: readonly string[], isParted: boolean): boolean {
  const [first = ""] = texts;
  if (texts.length > MOST_TITLE_CELLS || "※注＊*".includes(first.charAt(0))) return false;
  if (legendLevels(texts.join(" ")).length > 0) return false;
  return isParted || splitPlainNumber(first, false).numberText === "";
}

function tableOf(
  sheet: SheetSnapshot,
  headings: ListHeadings,
  start: number,
  end: number | undefined,
): ListTable {
  const { merges, formats } = sheet;
  const within = (row: number): boolean =>
    row >= sheet.firstRow + start && (end === undefined || row < sheet.firstRow + end);
  return {
    sheet: {
      ...sheet,
      firstRow: sheet.firstRow + start,
      values: sheet.values.slice(start, end),
      ...(formats === undefined ? {} : { formats: formats.slice(start, end) }),
      ...(merges === undefined ? {} : { merges: merges.filter(({ firstRow }) => within(firstRow)) }),
    },
    headings: {
      ...headings,
      firstRow: headings.firstRow - start,
      columns: headings.columns.map((column) => ({ ...column, row: column.row - start })),
      years: headings.years.map((year) => ({ ...year, row: year.row - start })),
    },
  };
}
