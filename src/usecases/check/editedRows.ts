import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import type { BookEdit } from "../bookChanges";
import { listRows } from "./listRows";
import { planBooksOf } from "./planBooksOf";

/** Neighbouring rows of one sheet. */
export interface RowRun {
  readonly sheet: string;
  /** on the sheet, from 0 */
  readonly row: number;
  readonly rows: number;
}

/** With more of them, or more readings, a whole one is as quick. */
const MOST_ROWS = 500;
const MOST_RUNS = 10;

/** So many rows in between are read along: a reading costs more than they do. */
const GAP = 5;

/**
 * The rows that have to be read again after edits.
 *
 * @param book as it was validated
 * @returns each once, near ones together, sheet by sheet from top to bottom; `undefined` where an edit reaches beyond
 *   the rows of one list's plans, or there are so many that the book is better read anew
 */
export function editedRows(book: BookSnapshot, edits: readonly BookEdit[]): readonly RowRun[] | undefined {
  const lists = planBooksOf(book).flatMap((read) => listRows(read) ?? []);
  const bySheet = new Map<string, Set<number>>();
  for (const { sheet, box } of edits) {
    if (box === undefined || box.rows > MOST_ROWS) return undefined;
    const last = box.row + box.rows - 1;
    if (!lists.some((list) => list.sheet === sheet && list.first <= box.row && last <= list.last))
      return undefined;
    const rows = bySheet.get(sheet) ?? new Set();
    bySheet.set(sheet, rows);
    for (let row = box.row; row <= last; row++) rows.add(row);
    if (rows.size > MOST_ROWS) return undefined;
  }
  const runs = [...bySheet].flatMap(([sheet, rows]) => runsOf(sheet, rows));
  return runs.length > MOST_RUNS ? undefined : runs;
}

function runsOf(sheet: string, rows: ReadonlySet<number>): RowRun[] {
  const runs: { sheet: string; row: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && row - run.row - run.rows <= GAP) run.rows = row - run.row + 1;
    else runs.push({ sheet, row, rows: 1 });
  }
  return runs;
}
