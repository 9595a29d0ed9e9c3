import type { MergedCells, SheetSnapshot } from "../core/sheet/sheetSnapshot";
import { WorkbookError } from "../usecases/ports";
import type { Reading } from "../usecases/ports";
import { queueMerges, syncedWithMerges } from "./mergedCells";
import { CELLS, snapshotOf } from "./snapshotOf";
import type { LoadedCells } from "./snapshotOf";
import { workbookErrorOf } from "./workbookErrorOf";

/** Cells asked for at once: 5 MB would be 170 bytes for each, a long sentence in every fourth one. */
const CELLS_AT_ONCE = 30_000;

/**
 * Sheets whose cells together are more than Excel answers at once (5 MB on the web, 5 million cells anywhere).
 *
 * A block that is too large after all is asked for in halves.
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { onSheet, isStopped }: Reading,
): Promise<SheetSnapshot[]> {
  const { sizes, merges } = await syncedWithMerges(context, (withMerges) => {
    const ranges = sheets.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    return { sizes: ranges, merges: withMerges ? ranges.map(queueMerges) : [] };
  });
  const read: SheetSnapshot[] = [];
  for (const [at, sheet] of sheets.entries()) {
    onSheet?.(sheet.name, at, sheets.length);
    const size = sizes[at]!;
    const blocks: LoadedCells[] = [];
    const rows = size.isNullObject ? 0 : size.rowCount;
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / (size.isNullObject ? 1 : size.columnCount)));
    for (let row = 0; row < rows; row += rowsAtOnce) {
      if (isStopped?.() === true) throw new WorkbookError("stopped");
      const count = Math.min(rowsAtOnce, rows - row);
      const range = sheet.getRangeByIndexes(size.rowIndex + row, size.columnIndex, count, size.columnCount);
      blocks.push(...(await readBlock(range, count)));
    }
    read.push(joined(sheet.name, blocks, merges[at]?.()));
  }
  return read;
}

async function readBlock(range: Excel.Range, rows: number): Promise<LoadedCells[]> {
  range.load(CELLS);
  try {
    await range.context.sync();
    // plain copies: ranges would be kept by the context until the end
    const { values, valueTypes, numberFormat, rowIndex, columnIndex } = range;
    return [{ values, valueTypes, numberFormat, rowIndex, columnIndex }];
  } catch (thrown) {
    const error = workbookErrorOf(thrown);
    if (rows < 2 || !(error instanceof WorkbookError) || error.code !== "too-large") throw thrown;
  }
  const half = Math.floor(rows / 2);
  const upper = range.getResizedRange(half - rows, 0);
  const lower = range.getOffsetRange(half, 0).getResizedRange(-half, 0);
  return [...(await readBlock(upper, half)), ...(await readBlock(lower, rows - half))];
}

function joined(
  name: string,
  blocks: readonly LoadedCells[],
  merges: readonly MergedCells[] | undefined,
): SheetSnapshot {
  const [first] = blocks;
  if (first === undefined) return { name, firstRow: 0, firstColumn: 0, values: [] };
  const cells = {
    rowIndex: first.rowIndex,
    columnIndex: first.columnIndex,
    values: blocks.flatMap(({ values }) => values),
    valueTypes: blocks.flatMap(({ valueTypes }) => valueTypes),
    numberFormat: blocks.flatMap(({ numberFormat }) => numberFormat),
  };
  return snapshotOf(name, cells, merges);
}
