import type { BookSnapshot } from "../core/sheet/sheetSnapshot";

/** Where a workbook comes from: an .xlsx file, or the one that is open in Excel. */
export interface BookSource {
  /** All sheets as they stand now, hidden ones too. Rejects when the book can't be read. */
  readonly readBook: () => Promise<BookSnapshot>;
}
