import type { IRange, Worksheet } from "@univerjs/core";

/** What Univer's scroll command takes; what is absent stays. */
export interface ScrollTarget {
  readonly sheetViewStartRow?: number;
  readonly offsetY?: number;
  readonly sheetViewStartColumn?: number;
  readonly offsetX?: number;
}

/**
 * How to scroll so that a cell is first in view; undefined where it is in view already or frozen.
 *
 * Univer's own ways count in rows of one height, and miss the cell where frozen rows are higher than others.
 *
 * @param seen cells in view, without the frozen ones
 */
export function scrollTo(
  sheet: Worksheet,
  row: number,
  column: number,
  seen: IRange,
): ScrollTarget | undefined {
  const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
  const rows = isInView(row, seen.startRow, seen.endRow, startRow)
    ? undefined
    : viewStart(row, startRow - ySplit, ySplit, (at) =>
        sheet.getRowVisible(at) ? sheet.getRowHeight(at) : 0,
      );
  const columns = isInView(column, seen.startColumn, seen.endColumn, startColumn)
    ? undefined
    : viewStart(column, startColumn - xSplit, xSplit, (at) =>
        sheet.getColVisible(at) ? sheet.getColumnWidth(at) : 0,
      );
  if (!rows && !columns) return undefined;
  return {
    ...(rows && { sheetViewStartRow: rows.start, offsetY: rows.offset }),
    ...(columns && { sheetViewStartColumn: columns.start, offsetX: columns.offset }),
  };
}

/** The last one seen is mostly cut off. */
function isInView(at: number, first: number, last: number, afterFrozen: number): boolean {
  return at < afterFrozen || (at >= first && (at < last || first === last));
}

/** The scrolled part begins below the frozen one: what is scrolled away is as high as all before the cell, less the frozen. */
function viewStart(at: number, frozenFrom: number, frozen: number, size: (at: number) => number) {
  const sum = (from: number, count: number) => {
    let total = 0;
    for (let each = from; each < from + count; each++) total += size(each);
    return total;
  };
  let offset = sum(0, at) - (frozen > 0 ? sum(frozenFrom, frozen) : 0);
  let start = 0;
  while (start < at && offset >= size(start)) offset -= size(start++);
  return { start, offset: Math.max(0, offset) };
}
