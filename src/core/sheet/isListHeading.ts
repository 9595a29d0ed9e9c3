import type { ListHeadings } from "./headingBlock";
import { NEEDED_FIELDS } from "./listForm";

/** Fewer of the needed headings than these, and a table isn't a list. */
const FEWEST_HEADINGS = 4;

/** How many of the headings a block has that a list isn't complete without. */
export function neededHeadings({ missing }: ListHeadings): number {
  return NEEDED_FIELDS.length - missing.length;
}

/**
 * Whether headings are those of a list. Departments and values alone are any table; a list has indicators or grades.
 *
 * @see SPEC.md S3
 */
export function isListHeading(headings: ListHeadings): boolean {
  const { found } = headings;
  return (
    neededHeadings(headings) >= FEWEST_HEADINGS && (found.includes("indicator") || found.includes("grade"))
  );
}
