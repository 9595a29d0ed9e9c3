import { readBareValue } from "../quantity/readBareValue";

type Cell = Parameters<typeof readBareValue>[0];

/** A bare number above this is a percent: no scale asks for five times the target. */
const LARGEST_FRACTION = 5;

/**
 * Whether the bare numbers among the bounds of a scale are percents; a number kept as text is one of them.
 *
 * @param rows label, lower bound …
 * @see SPEC.md G21
 * @example
 * isPercentColumn([["A", "100"], ["B", "75"], ["C", ""]]); // true
 */
export function isPercentColumn(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some(([, bound]) => {
    const read = readBareValue(bound);
    return (
      read.kind === "quantity" && read.quantity.unit.text === "" && read.quantity.value > LARGEST_FRACTION
    );
  });
}
