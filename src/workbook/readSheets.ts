import type { BookSnapshot } from "../core/sheet/sheetSnapshot";
import { WorkbookError } from "../usecases/ports";
import type { Reading } from "../usecases/ports";
import { namedRanges, NAMES } from "./namedRanges";
import { readInBlocks } from "./readInBlocks";
import { CELLS, snapshotOf } from "./snapshotOf";
import { workbookErrorOf } from "./workbookErrorOf";

interface SheetReading extends Reading {
  /** queues what else is to be loaded of the sheets, with their cells; again, where the cells are too many at once */
  readonly alsoLoad?: (sheets: readonly Excel.Worksheet[]) => void;
}

/**
 * The whole book: two syncs, whatever it holds. Where that is more than Excel answers at once, in blocks.
 *
 * Sheets are read as far as they hold values; formats alone don't count.
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
  const { items } = worksheets;
  const used = items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(CELLS));
  alsoLoad?.(items);
  const isRead = await syncUnlessTooLarge(context);
  if (!isRead) alsoLoad?.(items);
  const sheets = isRead
    ? items.map(({ name }, at) => {
        stopIfAsked(reading);
        reading.onSheet?.(name, at, items.length);
        return snapshotOf(name, used[at]!);
      })
    : await readInBlocks(context, items, reading);
  return {
    sheets,
    names: namedRanges(
      names.items,
      sheets.map(({ name }) => name),
    ),
  };
}

function stopIfAsked({ isStopped }: Reading): void {
  if (isStopped?.() === true) throw new WorkbookError("stopped");
}

async function syncUnlessTooLarge(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (thrown) {
    const error = workbookErrorOf(thrown);
    if (error instanceof WorkbookError && error.code === "too-large") return false;
    throw thrown;
  }
}
