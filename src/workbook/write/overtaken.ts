import { CONTENT, contentAt, type CellContent } from "./cellContent";
import { isExpected } from "./expectedContent";
import { cellKey, type BegunSheet, type PlannedCell, type PlannedTable } from "./planChanges";
import type { FoundCell } from "./queueContents";

/** What `asFoundBefore` wants loaded of a sheet's used range, before its rows move. */
export const FOUND = `${CONTENT},rowIndex,columnIndex`;

type FoundRange = Pick<
  Excel.Range,
  "values" | "formulas" | "numberFormat" | "rowIndex" | "columnIndex" | "isNullObject"
>;

/**
 * A sheet with what its tables held just before their rows moved.
 *
 * @returns `undefined` where that is what was read: nobody has typed in between
 */
export function tablesOvertaken(begun: BegunSheet, found: FoundRange): BegunSheet | undefined {
  const { plan } = begun;
  const tables = plan.tables.map((table) => asFound(table, found));
  const isAsRead = tables.every(({ rowsBefore }, at) => isSame(rowsBefore, plan.tables[at]!.rowsBefore));
  return isAsRead ? undefined : { ...begun, plan: { ...plan, tables } };
}

function asFound(table: PlannedTable, found: FoundRange): PlannedTable {
  const { box, before } = table;
  const rowsBefore = new Map<string, CellContent>();
  for (let row = box.row; row < box.row + box.rows; row++) {
    const line = found.isNullObject ? [] : ((found.formulas[row - found.rowIndex] ?? []) as unknown[]);
    line.forEach((_, at) =>
      rowsBefore.set(cellKey(row, found.columnIndex + at), contentAt(found, row - found.rowIndex, at)),
    );
  }
  const contentOf = (cell: (typeof before)[number]): CellContent =>
    rowsBefore.get(cellKey(cell.row, cell.column)) ?? { ...cell.before, value: "", formula: "" };
  return { ...table, rowsBefore, before: before.map((cell) => ({ ...cell, before: contentOf(cell) })) };
}

type Rows = ReadonlyMap<string, CellContent>;

function isSame(one: Rows, other: Rows): boolean {
  const isWithin = (some: Rows, all: Rows): boolean =>
    [...some].every(([key, { formula }]) => (all.get(key)?.formula ?? "") === formula);
  return isWithin(one, other) && isWithin(other, one);
}

/**
 * A sheet with what its single cells held just before they were written.
 *
 * @param areRowsMoved on this sheet or another: formulas may say other rows than they did
 * @returns `undefined` where that is what was read: nobody has typed in between
 */
export function cellsOvertaken(
  begun: BegunSheet,
  found: readonly FoundCell<PlannedCell>[],
  areRowsMoved: boolean,
): BegunSheet | undefined {
  const { plan, written } = begun;
  const typed = new Map<PlannedCell, PlannedCell>();
  for (const { cell, now } of found)
    if (!isExpected(now.formula, { formula: cell.before.formula }, areRowsMoved))
      typed.set(cell, { ...cell, before: now });
  if (typed.size === 0 || written === undefined) return undefined;
  const asTyped = (cell: PlannedCell): PlannedCell => typed.get(cell) ?? cell;
  const cells = new Map([...written.cells].map(([cell, made]) => [asTyped(cell), made]));
  return { ...begun, plan: { ...plan, cells: plan.cells.map(asTyped) }, written: { ...written, cells } };
}
