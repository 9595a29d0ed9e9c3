import type { SheetDraft } from "../../core/sheet/sheetDraft";

/** The book as it was before sheets were added. */
export interface BookBefore {
  readonly sheetIds: ReadonlySet<string>;
  /** formulas by name in small letters */
  readonly names: ReadonlyMap<string, string>;
}

/** Takes away what an adding that failed just now has left; later, see takeSheetsBack.ts. */
export async function removeAdded(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  before: BookBefore,
): Promise<void> {
  const wanted = new Set(drafts.map(({ name }) => name.toLowerCase()));
  const namesOfOurs = new Set(drafts.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase())));
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/id");
  names.load("items/name");
  await context.sync();
  for (const item of names.items) {
    const name = item.name.toLowerCase();
    if (namesOfOurs.has(name) && !before.names.has(name)) item.delete();
  }
  for (const sheet of worksheets.items) {
    if (!before.sheetIds.has(sheet.id) && wanted.has(sheet.name.toLowerCase())) sheet.delete();
  }
  await context.sync();
}
