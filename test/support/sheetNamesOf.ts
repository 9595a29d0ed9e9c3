import type { BookSource } from "../../src/usecases/ports";

/** Names of the sheets, in order. */
export async function sheetNamesOf(workbook: BookSource): Promise<string[]> {
  return (await workbook.readBook()).sheets.map(({ name }) => name);
}
