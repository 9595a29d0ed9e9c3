import type { Steps } from "../steps/steps";
import { endsAsHeading } from "./endsAsHeading";
import { isBetterHeading, type ListHeadings } from "./headingBlock";
import type { HeadingRows } from "./headingRows";
import { isListHeading, neededHeadings } from "./isListHeading";
import { blocksFrom, LAST_HEADING_ROW } from "./listHeadings";
import type { CellValue, SheetSnapshot } from "./sheetSnapshot";

/** A step of them takes a few milliseconds: most rows are passed over at once. */
const ROWS_A_STEP = 4_000;

/**
 * 見出し of further lists on a sheet, and the same headings again on its next pages, apart from the best block; in steps.
 *
 * @param near blocks of the first rows, best included
 * @returns from top to bottom; each has as many of the needed headings as the best, or one less
 * @see SPEC.md S60
 */
export function* furtherHeadings(
  sheet: SheetSnapshot,
  rows: HeadingRows,
  near: readonly ListHeadings[],
  best: ListHeadings,
): Steps<readonly ListHeadings[]> {
  const enough = (block: ListHeadings): boolean =>
    isListHeading(block) && neededHeadings(block) >= neededHeadings(best) - 1;
  const far: ListHeadings[] = [];
  let from = LAST_HEADING_ROW;
  for (let row = from; row < rows.count; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    if (!mayHead(sheet.values[row]!)) continue;
    // it may have tiers above it; what begins below it has a row of its own that is found
    const begin = [Math.max(from, row - 2), row] as const;
    for (const block of blocksFrom(rows, begin, row + 3)) if (enough(block)) far.push(block);
    from = row + 1;
  }
  const further: ListHeadings[] = [];
  for (const block of [...near.filter(enough), ...far].sort((a, b) => a.firstRow - b.firstRow)) {
    if (overlap(block, best)) continue;
    const last = further[further.length - 1];
    if (last === undefined || !overlap(last, block)) further.push(block);
    else if (isFitter(block, last)) further[further.length - 1] = block;
  }
  return further;
}

/** Of equals the flattest: what stands above it is the table before. */
function isFitter(block: ListHeadings, other: ListHeadings): boolean {
  return isBetterHeading(block, other) || (!isBetterHeading(other, block) && block.rows < other.rows);
}

function overlap(a: ListHeadings, b: ListHeadings): boolean {
  return a.firstRow < b.firstRow + b.rows && b.firstRow < a.firstRow + a.rows;
}

const FEWEST_WORDS = 2;
const LONGEST = 60;

/** A first look, that costs next to nothing: whether two cells end as headings do. */
function mayHead(row: readonly CellValue[]): boolean {
  let words = 0;
  for (const value of row)
    if (
      typeof value === "string" &&
      value.length <= LONGEST &&
      endsAsHeading(value) &&
      ++words >= FEWEST_WORDS
    )
      return true;
  return false;
}
