import type { Box } from "./box";
import type { Range } from "./range";
import { readText } from "./readRange";

/** Office.js's SearchCriteria. */
export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: "Forward" | "Backwards";
}

/**
 * The first cell, row by row, whose shown text contains the text, or is it where `completeMatch`.
 *
 * Wildcards are taken literally, other than in Excel.
 */
export function findInRange(range: Range, text: string, criteria: SearchCriteria): Box | undefined {
  const fold = (each: string) => (criteria.matchCase ? each : each.toLowerCase());
  const wanted = fold(text);
  const matches = (shown: string) =>
    criteria.completeMatch ? fold(shown) === wanted : fold(shown).includes(wanted);
  const { row, column } = range.box;
  const used = range.sheet.clipped(range.box);
  const shown = readText(range.sheet.at(used));
  const found: Box[] = [];
  shown.forEach((line, i) =>
    line.forEach((each, j) => {
      if (matches(each)) found.push({ row: row + i, column: column + j, rows: 1, columns: 1 });
    }),
  );
  return criteria.searchDirection === "Backwards" ? found.at(-1) : found[0];
}
