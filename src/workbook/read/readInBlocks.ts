import type { SheetSnapshot } from "../../core/sheet/sheetSnapshot";
import type { Reading } from "../../usecases/ports";
import { queueMerges, syncedWithMerges } from "./mergedCells";
import { readBlocks, SIZE } from "./readBlocks";
import { CELLS, joinedSnapshot, snapshotOf } from "./snapshotOf";

/** Cells asked for at once: 5 MB would be 170 bytes for each, a long sentence in every fourth one. */
const CELLS_AT_ONCE = 30_000;

/**
 * Sheets whose cells together are more than Excel answers at once (5 MB on the web, 5 million cells anywhere).
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { onSheet, isStopped }: Reading,
): Promise<SheetSnapshot[]> {
  const { sizes, merges } = await syncedWithMerges(context, (withMerges) => {
    const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(SIZE));
    return { sizes: ranges, merges: withMerges ? ranges.map(queueMerges) : [] };
  });
  const read: SheetSnapshot[] = [];
  for (const [at, sheet] of sheets.entries()) {
    onSheet?.(sheet.name, at, sheets.length);
    const blocks = await readBlocks(sheet, sizes[at]!, {
      load: CELLS,
      take: (block) => snapshotOf(sheet.name, block),
      cellsAtOnce: CELLS_AT_ONCE,
      isStopped,
    });
    read.push(joinedSnapshot(sheet.name, blocks, merges[at]?.()));
  }
  return read;
}
