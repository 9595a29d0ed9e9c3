import { intersection } from "../box";
import type { Box } from "../box";

/** What is left of a rectangle when another is taken out of it. */
export function without(box: Box, hole: Box): Box[] {
  const shared = intersection(box, hole);
  if (!shared) return [box];
  const below = shared.row + shared.rows;
  const after = shared.column + shared.columns;
  const parts: Box[] = [
    { ...box, rows: shared.row - box.row },
    { ...box, row: below, rows: box.row + box.rows - below },
    { row: shared.row, rows: shared.rows, column: box.column, columns: shared.column - box.column },
    { row: shared.row, rows: shared.rows, column: after, columns: box.column + box.columns - after },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
