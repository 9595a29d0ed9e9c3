import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "./box";
import type { Box } from "./box";

/** Univer's IRange, as far as it is needed here. */
export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly rangeType?: number;
  readonly sheetId?: string;
}

/** Univer's RANGE_TYPE: by what was clicked. */
const Kind = { cells: 0, rows: 1, columns: 2, sheet: 3 } as const;

export function boxFrom({ startRow, endRow, startColumn, endColumn, rangeType }: GridRange): Box {
  const allColumns = rangeType === Kind.rows || rangeType === Kind.sheet;
  const allRows = rangeType === Kind.columns || rangeType === Kind.sheet;
  return {
    row: allRows ? 0 : startRow,
    column: allColumns ? 0 : startColumn,
    rows: allRows ? MAX_ROWS : endRow - startRow + 1,
    columns: allColumns ? MAX_COLUMNS : endColumn - startColumn + 1,
  };
}

/** @param size rows and columns that the grid's sheet has: whole rows end there */
export function gridRange(
  box: Box,
  size: { rows: number; columns: number },
): GridRange & { rangeType: number } {
  const [allRows, allColumns] = [isWholeColumns(box), isWholeRows(box)];
  return {
    startRow: box.row,
    endRow: Math.min(box.row + box.rows, size.rows) - 1,
    startColumn: box.column,
    endColumn: Math.min(box.column + box.columns, size.columns) - 1,
    rangeType: allRows ? (allColumns ? Kind.sheet : Kind.columns) : allColumns ? Kind.rows : Kind.cells,
  };
}
