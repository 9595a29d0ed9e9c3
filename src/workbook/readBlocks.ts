import { WorkbookError } from "../usecases/ports";
import { workbookErrorOf } from "./workbookErrorOf";

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
    if (reading.isStopped?.() === true) throw new WorkbookError("stopped");
    const count = Math.min(rowsAtOnce, rowCount - row);
    const range = sheet.getRangeByIndexes(rowIndex + row, columnIndex, count, columnCount);
    blocks.push(...(await readBlock(range, count, reading)));
  }
  return blocks;
}

async function readBlock<T>(range: Excel.Range, rows: number, reading: BlockReading<T>): Promise<T[]> {
  range.load(reading.load);
  try {
    await range.context.sync();
    return [reading.take(range)];
  } catch (thrown) {
    if (rows < 2 || !isTooLarge(thrown)) throw thrown;
  }
  const half = Math.floor(rows / 2);
  const upper = range.getResizedRange(half - rows, 0);
  const lower = range.getOffsetRange(half, 0).getResizedRange(-half, 0);
  return [...(await readBlock(upper, half, reading)), ...(await readBlock(lower, rows - half, reading))];
}

/** Whether Excel refused because there is more than it takes or answers at once. */
export function isTooLarge(thrown: unknown): boolean {
  const error = workbookErrorOf(thrown);
  return error instanceof WorkbookError && error.code === "too-large";
}
