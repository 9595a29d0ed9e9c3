import type { SheetDraft } from "../../src/core/sheet/sheetDraft";
import type { BookSnapshot } from "../../src/core/sheet/sheetSnapshot";
import { MemoryWorkbook } from "./memoryWorkbook";

/** The drafts as a workbook reads them back, formulas computed. */
export function bookFromDrafts(...drafts: readonly SheetDraft[]): Promise<BookSnapshot> {
  return new MemoryWorkbook(drafts).readBook();
}
