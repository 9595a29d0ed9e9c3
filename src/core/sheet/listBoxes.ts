import type { ActionPlan } from "../plan/planList";
import type { ListColumns } from "./listColumns";
import type { PlanRow } from "./planRows";
import { rateColumns } from "./rateColumns";
import type { Box } from "./sheetDraft";
import type { SheetSnapshot } from "./sheetSnapshot";

/** Cells of a list as blocks on its sheet, for what is laid over them. */
export interface ListBoxes {
  /** 達成度 one column each, from the first plan's row to the last one's, rows to be filled in included */
  readonly grades: readonly Box[];
  /** values and grades of the rows of 指標の設定困難 */
  readonly unmeasurable: readonly Box[];
  /** 達成率等 one column each, over the same rows as the grades */
  readonly rates: readonly Box[];
}

/**
 * Where grades, unmeasurable values and rates stand on the sheet.
 *
 * @param rows all rows of plans, those to be filled in included
 * @param filled those of `plans`, one for each
 * @see SPEC.md S47, S140
 */
export function listBoxes(
  sheet: SheetSnapshot,
  columns: ListColumns,
  rows: readonly PlanRow[],
  filled: readonly PlanRow[],
  plans: readonly ActionPlan[],
): ListBoxes {
  const { firstRow, firstColumn } = sheet;
  const { single, grades } = columns;
  const first = rows[0]?.row;
  const last = rows[rows.length - 1]?.row;
  if (first === undefined || last === undefined) return { grades: [], unmeasurable: [], rates: [] };
  const values = [single.baseline, single.current, single.target, ...grades].flatMap((column) =>
    column === undefined || column.origin !== undefined ? [] : [column.column],
  );
  const runs = runsOf(values);
  const overRows = (column: number): Box => ({
    row: firstRow + first,
    column: firstColumn + column,
    rows: last - first + 1,
    columns: 1,
  });
  return {
    grades: grades.map(({ column }) => overRows(column)),
    rates: rateColumns(sheet, columns, [first, last]).map(overRows),
    unmeasurable: plans.flatMap(({ unmeasurable, index }) =>
      unmeasurable
        ? runs.map(([from, to]) => ({
            row: firstRow + filled[index]!.row,
            column: firstColumn + from,
            rows: 1,
            columns: to - from + 1,
          }))
        : [],
    ),
  };
}

/** Neighbouring columns together: 3, 4, 5, 7, 8 are 3–5 and 7–8. */
function runsOf(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && column <= run[1] + 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
