import type { Box } from "../../core/sheet/sheetDraft";
import { WorkbookError } from "../../usecases/ports";
import { workbookErrorOf } from "../workbookErrorOf";

/** What `readBlocks` wants loaded of a sheet's used range. */
export const SIZE = "rowIndex,columnIndex,rowCount,columnCount";

export type UsedSize = Pick<
  Excel.Range,
  "isNullObject" | "rowIndex" | "columnIndex" | "rowCount" | "columnCount"
>;

export interface BlockReading<T> {
  /** what to load of each block */
  readonly load: string;
  /** a plain copy of what was loaded: ranges would be kept by the context until the end */
  readonly take: (block: Excel.Range) => T;
  /** cells asked for in one request */
  readonly cellsAtOnce: number;
  readonly isStopped?: (() => boolean) | undefined;
}

/**
 * The used cells of one sheet, whole rows at a time, a sync each. A block that is too large after all is asked for in
 * halves.
 *
 * @param size loaded
 * @returns from top to bottom; none for a sheet without values
 */
export async function readBlocks<T>(
  sheet: Excel.Worksheet,
  size: UsedSize,
  reading: BlockReading<T>,
): Promise<T[]> {
  if (size.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = size;
  const rowsAtOnce = Math.max(1, Math.floor(reading.cellsAtOnce / columnCount));
  const blocks: T[] = [];
  for (let row = 0; row < rowCount; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, rowCount - row);
    const block = { row: rowIndex + row, column: columnIndex, rows, columns: columnCount };
    blocks.push(...(await readBlock(sheet, block, reading)));
  }
  return blocks;
}

async function readBlock<T>(sheet: Excel.Worksheet, block: Box, reading: BlockReading<T>): Promise<T[]> {
  if (reading.isStopped?.() === true) throw new WorkbookError("stopped");
  const { row, column, rows, columns } = block;
  const range = sheet.getRangeByIndexes(row, column, rows, columns).load(reading.load);
  try {
    await range.context.sync();
    return [reading.take(range)];
  } catch (thrown) {
    if (rows < 2 || !isTooLarge(thrown)) throw thrown;
  }
  // anew from the sheet: a range of a request that failed can't be used any more
  const half = Math.floor(rows / 2);
  const upper = await readBlock(sheet, { ...block, rows: half }, reading);
  const lower = await readBlock(sheet, { ...block, row: row + half, rows: rows - half }, reading);
  return [...upper, ...lower];
}

/** Whether Excel refused because there is more than it takes or answers at once. */
export function isTooLarge(thrown: unknown): boolean {
  const error = workbookErrorOf(thrown);
  return error instanceof WorkbookError && error.code === "too-large";
}
