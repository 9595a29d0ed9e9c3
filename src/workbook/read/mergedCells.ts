import type { MergedCells } from "../../core/sheet/sheetSnapshot";
import { WorkbookError } from "../../usecases/ports";
import { workbookErrorOf } from "../workbookErrorOf";

const PLACES = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

/** Merged cells of a sheet, once they are loaded. */
export type MergedReading = () => readonly MergedCells[];

/**
 * Requests in which merged cells are asked for in parts, as Excel refuses a whole request where a range has more than
 * 512 of them; and how many parts may still be asked for: each costs about 1 KB of the 5 MB that a request may have.
 */
const partsLeft = new WeakMap<object, number>();
const MOST_PARTS = 2_500;

/** Rows of a part: twelve merged cells in each are fewer than 512. Lists with merged cells are no longer than these. */
const ROWS_OF_PART = 40;
const PARTS_OF_SHEET = 50;
const LAST_ROW = 1_048_576;

/**
 * Queues what tells a sheet's merged cells.
 *
 * @param used of the sheet, which may have no values
 */
export function queueMerges(used: Excel.Range): MergedReading {
  const areas = partsOf(used).map((part) => {
    const merged = part.getMergedAreasOrNullObject();
    merged.load(PLACES.map((place) => `areas/items/${place}`).join(","));
    return merged;
  });
  return () => {
    // Excel tells those that begin in a range (#3611); a host that tells all that reach into it says some twice
    const found = new Map<string, MergedCells>();
    for (const merged of areas) {
      if (merged.isNullObject) continue;
      for (const { rowIndex, columnIndex, rowCount, columnCount } of merged.areas.items)
        found.set(`${rowIndex},${columnIndex}`, {
          firstRow: rowIndex,
          firstColumn: columnIndex,
          rows: rowCount,
          columns: columnCount,
        });
    }
    return [...found.values()];
  };
}

/** The range itself, or where that was refused its rows part by part: how many it has isn't known yet. */
function partsOf(used: Excel.Range): readonly Excel.Range[] {
  const left = partsLeft.get(used.context);
  if (left === undefined || left <= PARTS_OF_SHEET) return [used];
  partsLeft.set(used.context, left - PARTS_OF_SHEET - 1);
  return Array.from({ length: PARTS_OF_SHEET + 1 }, (_, part) => {
    const first = part * ROWS_OF_PART + 1;
    const last = part < PARTS_OF_SHEET ? first + ROWS_OF_PART - 1 : LAST_ROW;
    return used.getIntersectionOrNullObject(`${first}:${last}`);
  });
}

/**
 * Queues, with merged cells where this Excel can tell them, and syncs; where it refuses again with them in parts, and
 * without them where it refuses those too.
 *
 * @returns what `queue` returned
 */
export async function syncedWithMerges<T>(
  context: Excel.RequestContext,
  queue: (withMerges: boolean) => T,
): Promise<T> {
  if (canReadMerges()) {
    const whole = await syncedUnlessRefused(context, queue);
    if (whole.synced) return whole.queued;
    if (whole.code === "refused" && !partsLeft.has(context)) {
      partsLeft.set(context, MOST_PARTS);
      const inParts = await syncedUnlessRefused(context, queue);
      if (inParts.synced) return inParts.queued;
    }
  }
  const without = queue(false);
  await context.sync();
  return without;
}

type Synced<T> =
  | { readonly synced: true; readonly queued: T }
  | { readonly synced: false; readonly code: "refused" | "unsupported" };

async function syncedUnlessRefused<T>(
  context: Excel.RequestContext,
  queue: (withMerges: boolean) => T,
): Promise<Synced<T>> {
  const queued = queue(true);
  try {
    await context.sync();
    return { synced: true, queued };
  } catch (thrown) {
    const error = workbookErrorOf(thrown);
    const code = error instanceof WorkbookError ? error.code : undefined;
    if (code !== "refused" && code !== "unsupported") throw thrown;
    return { synced: false, code };
  }
}

/** From ExcelApi 1.13 on. */
function canReadMerges(): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.13") &&
    typeof Excel.Range.prototype.getMergedAreasOrNullObject === "function"
  );
}
