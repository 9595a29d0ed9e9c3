import type { ListHeadings } from "./headingBlock";
import type { SheetSnapshot } from "./sheetSnapshot";

/** One table of a sheet: the sheet's rows that are its own, and its headings within them. */
export interface ListTable {
  readonly sheet: SheetSnapshot;
  readonly headings: ListHeadings;
}
