import { compact } from "../text/compact";
import { cellText } from "./cellText";
import type { ListColumns } from "./listColumns";
import type { SheetSnapshot } from "./sheetSnapshot";

/** As the standard list heads its working column, and as other lists do. */
const WORDS: ReadonlySet<string> = new Set(["達成率等", "達成率", "目標達成率", "進捗率", "達成率・進捗率"]);

/**
 * 達成率等 the columns that hold rates: those under such a heading, or under a grade's where they hold rates instead,
 * whose numbers are all shown in percent.
 *
 * A 66.6 that means a percentage is no rate here: beside 0.666 it would be a hundred times as much.
 *
 * @param rows of the plans, within the snapshot: first and last
 * @returns columns within the snapshot, from left to right
 * @see SPEC.md S140
 */
export function rateColumns(
  { values, formats }: SheetSnapshot,
  { headingRow, firstRow, rates }: Pick<ListColumns, "headingRow" | "firstRow" | "rates">,
  [first, last]: readonly [number, number],
): readonly number[] {
  const headed = new Set(rates.map(({ column }) => column));
  for (const line of values.slice(headingRow, firstRow))
    line.forEach((value, column) => {
      if (WORDS.has(compact(cellText(value)))) headed.add(column);
    });
  const isRate = (column: number): boolean =>
    values.slice(first, last + 1).every((line, at) => {
      const format = formats?.[first + at]?.[column] ?? "";
      return typeof line[column] !== "number" || format.includes("%");
    });
  return [...headed].filter(isRate).sort((a, b) => a - b);
}
