import type { MergedCells } from "../core/sheet/sheetSnapshot";
import { WorkbookError } from "../usecases/ports";
import { workbookErrorOf } from "./workbookErrorOf";

const PLACES = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

/** Merged cells of a sheet, once they are loaded. */
export type MergedReading = () => readonly MergedCells[];

/**
 * Queues what tells a sheet's merged cells. Excel refuses the whole request where they are more than 512.
 *
 * @param used of the sheet, which may have no values
 */
export function queueMerges(used: Excel.Range): MergedReading {
  const merged = used.getMergedAreasOrNullObject();
  merged.load(PLACES.map((place) => `areas/items/${place}`).join(","));
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          firstRow: rowIndex,
          firstColumn: columnIndex,
          rows: rowCount,
          columns: columnCount,
        }));
}

/**
 * Queues, with merged cells where this Excel can tell them, and syncs; again without them where it refuses.
 *
 * @returns what `queue` returned
 */
export async function syncedWithMerges<T>(
  context: Excel.RequestContext,
  queue: (withMerges: boolean) => T,
): Promise<T> {
  const withMerges = canReadMerges();
  const queued = queue(withMerges);
  try {
    await context.sync();
    return queued;
  } catch (thrown) {
    const error = workbookErrorOf(thrown);
    const isOfMerges =
      error instanceof WorkbookError && (error.code === "refused" || error.code === "unsupported");
    if (!withMerges || !isOfMerges) throw thrown;
  }
  const again = queue(false);
  await context.sync();
  return again;
}

/** From ExcelApi 1.13 on. */
function canReadMerges(): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.13") &&
    typeof Excel.Range.prototype.getMergedAreasOrNullObject === "function"
  );
}
