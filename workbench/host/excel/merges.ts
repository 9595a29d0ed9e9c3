import { intersection } from "./box";
import type { Box } from "./box";
import { boxFrom } from "./gridRange";
import type { Range } from "./range";

/** Merges the cells into one, or row by row; the first cell's content stays. */
export function mergeRange(range: Range, across: boolean): void {
  const { sheet, box } = range;
  sheet.assertWritable(box);
  if (box.rows * box.columns === 1 || (across && box.columns === 1)) return;
  const { facade } = range;
  const options = { isForceMerge: true };
  sheet.workbook.quietly(() => (across ? facade.mergeAcross(options) : facade.merge(options)));
}

export function unmergeRange(range: Range): void {
  range.sheet.assertWritable(range.box);
  const { facade } = range;
  if (mergedAreas(range).length > 0) range.sheet.workbook.quietly(() => facade.breakApart());
}

/** Merged cells that the range touches. */
export function mergedAreas({ sheet, box }: Range): Box[] {
  return sheet.facade
    .getMergeData()
    .map((area) => boxFrom(area.getRange()))
    .filter((area) => intersection(area, box));
}
