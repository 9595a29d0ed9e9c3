import type { HeldCells } from "../read/heldCells";
import { BLANK, isExpected, type Expected } from "./expectedContent";
import { cellKey, type BegunSheet, type PlannedTable } from "./planChanges";

/** @returns "" for a blank cell, and for one outside */
function heldAt({ row, column, formulas }: HeldCells, atRow: number, atColumn: number): unknown {
  return formulas[atRow - row]?.[atColumn - column] ?? "";
}

/** Rows come and go inside a table: before its last line, or below its only one. */
function insideOf({ box, rows }: PlannedTable): { readonly from: number; readonly to: number } {
  const from = Math.max(Math.min(box.rows, rows) - 1, 1);
  return { from, to: from + Math.abs(rows - box.rows) };
}

/**
 * What may stand in a line of a table whose rows have come or gone: what stood in that row before, or what we wrote.
 *
 * @param line from 0, of the lines that it was given
 */
function expectedInLine(
  table: PlannedTable,
  line: number,
  column: number,
  written: HeldCells | undefined,
): Expected[] {
  const { from, to } = insideOf(table);
  const isGrown = table.rows > table.box.rows;
  const isNew = isGrown && line >= from && line < to;
  const source = isGrown && line >= to ? line - (to - from) : line;
  const before = isNew ? undefined : table.rowsBefore.get(cellKey(table.box.row + source, column));
  const row = table.row + line;
  if (written !== undefined) return [before ?? BLANK, { formula: heldAt(written, row, column) }];
  const own = table.lines.find((cell) => cell.row === row && cell.column === column);
  return [before ?? BLANK, ...(own === undefined ? [] : [{ entered: own.entered }])];
}

/**
 * What may stand in a row of a table whose rows are back, before its contents are.
 *
 * @param row of the sheet
 */
export function expectedInRow(
  table: PlannedTable,
  row: number,
  column: number,
  written: HeldCells | undefined,
): Expected[] {
  const { from, to } = insideOf(table);
  const at = row - table.box.row;
  const isShrunk = table.rows < table.box.rows;
  if (at < from) return expectedInLine(table, at, column, written);
  if (isShrunk) return at < to ? [BLANK] : expectedInLine(table, at - (to - from), column, written);
  return expectedInLine(table, at + (to - from), column, written);
}

/**
 * Whether rows may go back: nobody has written in the rows of the tables that have come to another size.
 *
 * @param used the sheet's cells as they are now
 */
export function canGoBack({ plan, rows, written }: BegunSheet, used: HeldCells): boolean {
  return plan.tables.slice(0, rows.taken).every((table, at) => {
    // those above it have moved it, as far as they have come
    const above = plan.tables.slice(at + 1, rows.taken);
    const top = above.reduce((row, { box, rows: now }) => row + now - box.rows, table.box.row);
    const columns = Math.max(
      used.column + (used.formulas[0]?.length ?? 0),
      table.box.column + table.box.columns,
    );
    const isAll = rows.taken === plan.tables.length;
    return Array.from({ length: table.rows * columns }, (_, cell) => cell).every((cell) => {
      const [line, column] = [Math.floor(cell / columns), cell % columns];
      const now = heldAt(used, top + line, column);
      const expected = expectedInLine(table, line, column, written?.rows[at]);
      return expected.some((each) => isExpected(now, each, written === undefined || !isAll));
    });
  });
}
