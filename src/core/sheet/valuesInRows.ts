import { compact } from "../text/compact";
import { cellText } from "./cellText";
import { withColumns, type HeadedColumn, type YearColumn } from "./headingBlock";
import type { ListField } from "./listForm";
import type { ListTable } from "./listTable";
import type { CellValue, SheetSnapshot } from "./sheetSnapshot";

const TARGETS: ReadonlySet<string> = new Set(["目標", "目標値", "計画", "計画値"]);
const ACTUALS: ReadonlySet<string> = new Set(["実績", "実績値"]);
const RATES: ReadonlySet<string> = new Set(["達成率", "達成度", "進捗率", "差", "差引"]);

/** Rows of an indicator: where its first is, and which of them has what. */
interface Block {
  readonly row: number;
  readonly rows: number;
  readonly target: number;
  readonly actual: number;
}

/**
 * 目標の行と実績の行 a list in which each indicator has a row of targets and one of actuals under the same years: the
 * latest actual becomes its current value, the last target its target, as if they had columns of their own.
 *
 * @returns the table itself where it has no such rows
 * @see SPEC.md S144
 */
export function valuesInRows(table: ListTable): ListTable {
  const { sheet, headings } = table;
  const { years } = headings;
  if (years.length < 2) return table;
  const firstRow = headings.firstRow + headings.rows;
  const blocks = blocksOf(sheet, firstRow, years[0]!.column);
  if (blocks === undefined) return table;
  const filled = (kind: "target" | "actual") => (year: YearColumn) =>
    blocks.some((block) => cellText(sheet.values[block[kind]]?.[year.column]) !== "");
  const current = lastOf(years.filter(filled("actual")));
  const target = lastOf(years.filter(filled("target")));
  if (current === undefined || target === undefined) return table;
  const width = Math.max(...sheet.values.map((row) => row.length));
  const own = (field: ListField, kind: "target" | "actual", year: YearColumn, at: number): HeadedColumn => {
    const below = blocks[0]![kind] - blocks[0]!.row;
    return { ...year, field, weak: false, column: width + at, origin: { column: year.column, below } };
  };
  const added = [own("current", "actual", current, 0), own("target", "target", target, 1)];
  if (target !== current) added.push(own("annual", "target", current, 2));
  const taken = new Set(years.map(({ column }) => column));
  const kept = headings.columns.filter(({ column }) => !taken.has(column));
  return {
    sheet: withAdded(sheet, blocks, added),
    headings: withColumns(headings, [...kept, ...added]),
  };
}

function lastOf(years: readonly YearColumn[]): YearColumn | undefined {
  let last = years[0];
  for (const year of years) if ((year.year ?? 0) > (last?.year ?? 0)) last = year;
  return last;
}

/** In the column of 目標, 実績 left of the years; all blocks must be alike. */
function blocksOf(sheet: SheetSnapshot, firstRow: number, end: number): readonly Block[] | undefined {
  for (let column = end - 1; column >= 0; column--) {
    const blocks = blocksIn(sheet, firstRow, column);
    if (blocks.length > 0) return blocks;
  }
  return undefined;
}

function blocksIn({ values }: SheetSnapshot, firstRow: number, column: number): readonly Block[] {
  const label = (row: number): string => compact(cellText(values[row]?.[column]));
  const isLabel = (text: string): boolean => TARGETS.has(text) || ACTUALS.has(text) || RATES.has(text);
  const first = values.findIndex((_, row) => row >= firstRow && isLabel(label(row)));
  if (first < 0) return [];
  const blocks: Block[] = [];
  let row = first;
  while (row < values.length) {
    if (label(row) !== label(first)) {
      row++;
      continue;
    }
    let next = row + 1;
    while (isLabel(label(next)) && label(next) !== label(first)) next++;
    const within = (words: ReadonlySet<string>): number => {
      for (let at = row; at < next; at++) if (words.has(label(at))) return at;
      return -1;
    };
    const block = { row, rows: next - row, target: within(TARGETS), actual: within(ACTUALS) };
    const like = blocks[0] ?? block;
    const isAlike =
      block.target - row === like.target - like.row && block.actual - row === like.actual - like.row;
    if (block.target < 0 || block.actual < 0 || !isAlike) return [];
    blocks.push(block);
    row = next;
  }
  return blocks;
}

/** The values in new columns at the indicator's first row; its other rows are no rows of the list. */
function withAdded(
  sheet: SheetSnapshot,
  blocks: readonly Block[],
  added: readonly HeadedColumn[],
): SheetSnapshot {
  const values: (readonly CellValue[])[] = [...sheet.values];
  const formats = values.map((_, row) => sheet.formats?.[row]);
  for (const { row, rows } of blocks) {
    const cells = [...sheet.values[row]!];
    const codes = [...(sheet.formats?.[row] ?? [])];
    for (const { column, origin } of added) {
      const from = row + (origin?.below ?? 0);
      while (cells.length <= column) cells.push(null);
      while (codes.length <= column) codes.push("");
      cells[column] = sheet.values[from]?.[origin?.column ?? column] ?? null;
      codes[column] = sheet.formats?.[from]?.[origin?.column ?? column] ?? "";
    }
    values[row] = cells;
    formats[row] = codes;
    for (let below = row + 1; below < row + rows; below++) values[below] = [];
  }
  return { ...sheet, values, formats };
}
