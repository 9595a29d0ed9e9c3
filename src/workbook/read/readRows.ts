import type { SheetSnapshot } from "../../core/sheet/sheetSnapshot";
import { queueMerges, syncedWithMerges } from "./mergedCells";
import { runExcel } from "../runExcel";
import { CELLS, snapshotOf } from "./snapshotOf";

/**
 * Rows of a sheet as they stand now, from the first column that it uses to the last: one sync.
 *
 * @param first from 0
 * @returns without values where the sheet has none in these rows' part of what it uses
 */
export function readRows(name: string, first: number, rows: number): Promise<SheetSnapshot> {
  return runExcel(async (context) => {
    const { cells, merges } = await syncedWithMerges(context, (withMerges) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      const wanted = sheet.getRangeByIndexes(first, 0, rows, 1).getEntireRow();
      const loaded = used.getIntersectionOrNullObject(wanted).load(CELLS);
      return { cells: loaded, merges: withMerges ? queueMerges(loaded) : undefined };
    });
    return snapshotOf(name, cells, merges?.());
  }, name);
}
