import { isWholeColumns, isWholeRows } from "./box";
import type { Box } from "./box";

/** Rows or columns that came or went. */
export interface Shift {
  readonly along: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Where the rectangle is afterwards; undefined when all of it was deleted. Whole columns stay so when rows come. */
export function shiftBox(box: Box, { along, kind, at, count }: Shift): Box | undefined {
  if (along === "rows" ? isWholeColumns(box) : isWholeRows(box)) return box;
  const [start, length] = along === "rows" ? [box.row, box.rows] : [box.column, box.columns];
  const moved = kind === "insert" ? inserted(start, length, at, count) : deleted(start, length, at, count);
  if (!moved) return undefined;
  return along === "rows"
    ? { ...box, row: moved.start, rows: moved.length }
    : { ...box, column: moved.start, columns: moved.length };
}

function inserted(start: number, length: number, at: number, count: number) {
  if (at <= start) return { start: start + count, length };
  return { start, length: at < start + length ? length + count : length };
}

function deleted(start: number, length: number, at: number, count: number) {
  const before = Math.max(0, Math.min(at + count, start) - at);
  const within = Math.max(0, Math.min(at + count, start + length) - Math.max(at, start));
  return within < length ? { start: start - before, length: length - within } : undefined;
}
