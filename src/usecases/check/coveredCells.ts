import type { MergedCells } from "../../core/sheet/sheetSnapshot";

/**
 * Tells which cells are merged into another one, which holds the value of all of them.
 *
 * @returns a function of row and column on the sheet, from 0; a column's merges are looked through once, however many
 *   of its cells are asked for
 */
export function coveredCells(
  merges: readonly MergedCells[],
): (cell: { readonly row: number; readonly column: number }) => boolean {
  const byColumn = new Map<number, readonly MergedCells[]>();
  const over = (column: number): readonly MergedCells[] => {
    const known = byColumn.get(column) ?? mergesOver(merges, column);
    byColumn.set(column, known);
    return known;
  };
  return ({ row, column }) => {
    const merge = lastFrom(over(column), row);
    if (merge === undefined || row >= merge.firstRow + merge.rows) return false;
    return row !== merge.firstRow || column !== merge.firstColumn;
  };
}

/** From top to bottom. */
function mergesOver(merges: readonly MergedCells[], column: number): readonly MergedCells[] {
  return merges
    .filter(({ firstColumn, columns }) => column >= firstColumn && column < firstColumn + columns)
    .sort((a, b) => a.firstRow - b.firstRow);
}

/** The last that begins in the row or above it: merges don't overlap. */
function lastFrom(sorted: readonly MergedCells[], row: number): MergedCells | undefined {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]!.firstRow <= row) from = middle + 1;
    else to = middle;
  }
  return sorted[from - 1];
}
