import { cellPosition } from "../../core/sheet/cellPosition";
import type { ReadPlanBook } from "../../core/sheet/readPlanBook";

/** Where the rows of a list stand. */
export interface ListRows {
  readonly sheet: string;
  /** on the sheet, from 0; rows of groups in between are within */
  readonly first: number;
  readonly last: number;
  /** of each plan */
  readonly rows: readonly number[];
}

/** @returns `undefined` where there is no list, or it has no rows */
export function listRows({ book: { list }, locate }: ReadPlanBook): ListRows | undefined {
  if (list === undefined) return undefined;
  const rowOf = (place: object): number => cellPosition(locate({ field: "title", ...place }).cell).row;
  const rows = list.plans.map((_, plan) => rowOf({ plan }));
  const empty = list.emptyRows.map((_, emptyRow) => rowOf({ emptyRow }));
  if (rows.length + empty.length === 0) return undefined;
  const all = [...rows, ...empty];
  const [first, last] = all.reduce(
    ([least, most], row) => [Math.min(least, row), Math.max(most, row)],
    [Infinity, -Infinity],
  );
  return { sheet: list.sheet, first, last, rows };
}
