import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { WorkbookError } from "../../usecases/ports";
import type { Reading } from "../../usecases/ports";
import { lostNames, namedRanges, NAMES } from "./namedRanges";
import { queueMerges, syncedWithMerges, type MergedReading } from "./mergedCells";
import { readInBlocks } from "./readInBlocks";
import { CELLS, snapshotOf } from "./snapshotOf";
import { workbookErrorOf } from "../workbookErrorOf";

interface SheetReading extends Reading {
  /** queues what else is to be loaded of the sheets, with their cells; again, where the cells are too many at once */
  readonly alsoLoad?: (sheets: readonly Excel.Worksheet[]) => void;
}

/**
 * The whole book: two syncs, whatever it holds. Where that is more than Excel answers at once, in blocks.
 *
 * Sheets are read as far as they hold values; formats alone don't count. Where a sheet has more merged cells than
 * Excel tells, the book is asked for again without them.
 */
export async function readSheets(
  context: Excel.RequestContext,
  { alsoLoad, ...reading }: SheetReading = {},
): Promise<BookSnapshot> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load(NAMES);
  stopIfAsked(reading);
  await context.sync();
  stopIfAsked(reading);
  reading.onAnswer?.();
  const { items } = worksheets;
  const queue = (withMerges: boolean): readonly QueuedSheet[] => {
    const used = items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(CELLS));
    const merges = withMerges ? used.map(queueMerges) : [];
    alsoLoad?.(items);
    return used.map((cells, at) => ({ cells, merges: merges[at] }));
  };
  const queued = await syncWithMerges(context, queue);
  if (queued === "too-large") alsoLoad?.(items);
  const sheets =
    queued === "too-large"
      ? await readInBlocks(context, items, reading)
      : items.map(({ name }, at) => {
          stopIfAsked(reading);
          reading.onSheet?.(name, at, items.length);
          const { cells, merges } = queued[at]!;
          return snapshotOf(name, cells, merges?.());
        });
  const sheetNames = sheets.map(({ name }) => name);
  const lost = lostNames(names.items, sheetNames);
  const ranges = namedRanges(names.items, sheetNames);
  return { sheets, names: ranges, ...(lost.length === 0 ? {} : { lostNames: lost }) };
}

function stopIfAsked({ isStopped }: Reading): void {
  if (isStopped?.() === true) throw new WorkbookError("stopped");
}

interface QueuedSheet {
  readonly cells: Excel.Range;
  readonly merges: MergedReading | undefined;
}

/** @returns what was queued, loaded */
async function syncWithMerges(
  context: Excel.RequestContext,
  queue: (withMerges: boolean) => readonly QueuedSheet[],
): Promise<readonly QueuedSheet[] | "too-large"> {
  try {
    return await syncedWithMerges(context, queue);
  } catch (thrown) {
    const error = workbookErrorOf(thrown);
    if (error instanceof WorkbookError && error.code === "too-large") return "too-large";
    throw thrown;
  }
}
