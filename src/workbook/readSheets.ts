import type { BookSnapshot, DefinedName } from "../core/sheet/sheetSnapshot";
import { WorkbookError } from "../usecases/ports";
import type { Reading } from "../usecases/ports";
import { plainRange } from "./plainRange";
import { readInBlocks } from "./readInBlocks";
import { runExcel } from "./runExcel";
import { CELLS, snapshotOf } from "./snapshotOf";
import { workbookErrorOf } from "./workbookErrorOf";

/**
 * The whole book: two syncs, whatever it holds. Where that is more than Excel answers at once, in blocks.
 *
 * Sheets are read as far as they hold values; formats alone don't count.
 */
export function readSheets(reading: Reading = {}): Promise<BookSnapshot> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/type,items/formula");
    stopIfAsked(reading);
    await context.sync();
    stopIfAsked(reading);
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(CELLS));
    const isRead = await syncUnlessTooLarge(context);
    const sheets = isRead
      ? worksheets.items.map(({ name }, at) => {
          stopIfAsked(reading);
          reading.onSheet?.(name, at, worksheets.items.length);
          return snapshotOf(name, used[at]!);
        })
      : await readInBlocks(context, worksheets.items, reading);
    const known = new Set(sheets.map(({ name }) => name));
    return { sheets, names: namedRanges(names.items).filter(({ sheet }) => known.has(sheet)) };
  });
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

function namedRanges(items: readonly Excel.NamedItem[]): DefinedName[] {
  return items.flatMap(({ name, type, formula }) => {
    const range = type === "Range" ? plainRange(String(formula)) : undefined;
    return range === undefined ? [] : [{ name, ...range }];
  });
}
