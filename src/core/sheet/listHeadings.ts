import { headingBlock, isBetterHeading, type ListHeadings } from "./headingBlock";
import { HeadingRows, type HeadingRow } from "./headingRows";
import type { SheetSnapshot } from "./sheetSnapshot";

/** The first headings stand near the top: what is further down is a table's body, or another table. */
export const LAST_HEADING_ROW = 500;

const MOST_TIERS = 3;

/**
 * The block of one to three rows that has most of the list's headings; of equals the first and flattest.
 *
 * @returns `undefined` where no row of the sheet has any
 * @see SPEC.md S4, S8, S10, S32
 */
export function listHeadings(sheet: SheetSnapshot): ListHeadings | undefined {
  return bestHeadings(blocksFrom(new HeadingRows(sheet), [0, LAST_HEADING_ROW - 1], LAST_HEADING_ROW));
}

export function bestHeadings(blocks: Iterable<ListHeadings>): ListHeadings | undefined {
  let best: ListHeadings | undefined;
  for (const block of blocks) if (best === undefined || isBetterHeading(block, best)) best = block;
  return best;
}

/** Every block with a heading that begins in these rows and ends above a row. */
export function* blocksFrom(
  rows: HeadingRows,
  [from, to]: readonly [number, number],
  end: number,
): Generator<ListHeadings> {
  for (let firstRow = from; firstRow <= to; firstRow++) {
    const tiers: HeadingRow[] = [];
    for (let row = firstRow; row < Math.min(firstRow + MOST_TIERS, end); row++) {
      const tier = rows.at(row);
      if (tier === undefined || !tier.isUsable) break;
      tiers.push(tier);
      const block = headingBlock(tiers, firstRow);
      if (block.columns.length > 0) yield block;
    }
  }
}
