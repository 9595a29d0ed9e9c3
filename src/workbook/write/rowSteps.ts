import { cellAddress } from "../../core/sheet/cellAddress";
import type { DefinedName } from "../../core/sheet/sheetSnapshot";
import type { TableChange } from "../../usecases/ports";

/** Whole rows that come or go. */
export interface RowStep {
  readonly kind: "insert" | "delete";
  /** the first of them, from 0 */
  readonly at: number;
  readonly count: number;
  /** names that Excel doesn't let grow with it, and what they stand for then */
  readonly names: readonly DefinedName[];
}

/**
 * What lets a table grow or shrink, and what takes that back; of several tables on a sheet the lowest goes first.
 *
 * Rows inserted before a table's last one are inside of all names for its lines, which grow with it; a name of one row
 * has no inside.
 *
 * @param names of the table's sheet
 */
export function resizeSteps(
  { box, lines }: TableChange,
  names: readonly DefinedName[],
): { readonly forth: RowStep; readonly back: RowStep } {
  const [from, to] = [box.rows, lines.length];
  const fewer = Math.min(from, to);
  const count = Math.abs(to - from);
  const insertAt = box.row + Math.max(fewer - 1, 1);
  const ending = fewer > 1 ? [] : names.filter((name) => endsWith(name, box));
  if (from < to) {
    const grown = ending.map((name) => ({ ...name, rows: name.rows + count }));
    return {
      forth: { kind: "insert", at: insertAt, count, names: grown },
      back: { kind: "delete", at: insertAt, count, names: [] },
    };
  }
  return {
    forth: { kind: "delete", at: box.row + fewer, count, names: [] },
    back: { kind: "insert", at: insertAt, count, names: ending },
  };
}

function endsWith({ firstRow, firstColumn, rows, columns }: DefinedName, box: TableChange["box"]): boolean {
  const isBeside = firstColumn + columns <= box.column || box.column + box.columns <= firstColumn;
  return !isBeside && firstRow <= box.row && firstRow + rows === box.row + box.rows;
}

/** Queues the step. What was written in the rows that go is gone. */
export function takeStep(sheet: Excel.Worksheet, { kind, at, count, names }: RowStep): void {
  const rows = sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow();
  if (kind === "delete") rows.delete("Up");
  else rows.insert("Down");
  nameRows(sheet, names);
}

/** Queues what names stand for. */
export function nameRows(sheet: Excel.Worksheet, names: readonly DefinedName[]): void {
  for (const name of names) sheet.context.workbook.names.getItem(name.name).formula = formulaOf(name);
}

function formulaOf({ sheet, firstRow, firstColumn, rows, columns }: DefinedName): string {
  const [first, last] = [
    cellAddress(firstRow, firstColumn),
    cellAddress(firstRow + rows - 1, firstColumn + columns - 1),
  ];
  const fixed = (address: string) => address.replace(/^([A-Z]+)/, "$$$1$$");
  return `='${sheet.replaceAll("'", "''")}'!${fixed(first)}:${fixed(last)}`;
}

/** How far the rows of a sheet have come and gone, as far as is known. */
export interface RowsStand {
  /** steps that were taken when it was last known */
  readonly taken: number;
  /** rows that held anything then */
  readonly filled: readonly number[];
  /** a request that takes steps was sent since, and Excel hasn't said how far it came */
  readonly underWay: "forth" | "back" | undefined;
}

/**
 * How many of the steps are taken, where Excel refused a request that takes them one after the other.
 *
 * @param stand how it was before that request
 * @param filled the rows that hold anything now, from the top
 * @returns `undefined` where none of what may be fits: somebody has written in other rows meanwhile
 */
export function takenNow(
  steps: readonly { readonly forth: RowStep; readonly back: RowStep }[],
  stand: RowsStand,
  filled: readonly number[],
): number | undefined {
  const isForth = stand.underWay === "forth";
  let { taken, filled: rows } = stand;
  while (rows.join() !== filled.join()) {
    const step = isForth ? steps[taken]?.forth : steps[taken - 1]?.back;
    if (step === undefined) return undefined;
    rows = rowsAfter(rows, step);
    taken += isForth ? 1 : -1;
  }
  return taken;
}

function rowsAfter(rows: readonly number[], { kind, at, count }: RowStep): number[] {
  if (kind === "insert") return rows.map((row) => (row < at ? row : row + count));
  return rows.flatMap((row) => (row < at ? [row] : row < at + count ? [] : [row - count]));
}
