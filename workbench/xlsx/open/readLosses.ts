import type { Sheet, Workbook } from "hucre";
import type { SheetExtras } from "../parts/sheetExtras";
import type { Loss, LossKind } from "../book";
import { isKnownRule } from "./readRules";
import { reachesBeyond, usedArea } from "./usedArea";

/** What a saved copy of this book will lack. */
export function readLosses(
  book: Workbook,
  extrasOf: (sheet: string) => SheetExtras,
  hasMacros: boolean,
): Loss[] {
  const losses: Loss[] = [];
  for (const sheet of book.sheets) {
    for (const [what, isThere] of Object.entries(contentsOf(sheet, extrasOf(sheet.name)))) {
      if (isThere) losses.push({ what: what as LossKind, sheet: sheet.name });
    }
  }
  if (hasMacros) losses.push({ what: "macros" });
  if (book.externalLinks?.length) losses.push({ what: "other-workbooks" });
  return losses;
}

function contentsOf(sheet: Sheet, extras: SheetExtras): Partial<Record<LossKind, boolean>> {
  const cells = [...(sheet.cells?.values() ?? [])];
  return {
    "far-formats": reachesBeyond(sheet, usedArea(sheet)),
    images: Boolean(sheet.images?.length) || sheet.backgroundImage !== undefined,
    charts: Boolean(sheet.charts?.length),
    shapes: Boolean(sheet.textBoxes?.length),
    sparklines: Boolean(sheet.sparklines?.length),
    "pivot-tables": Boolean(sheet.pivotTables?.length),
    slicers: Boolean(sheet.slicers?.length) || Boolean(sheet.timelines?.length),
    links: cells.some(({ hyperlink }) => hyperlink),
    filters: sheet.autoFilter !== undefined,
    "text-formats": cells.some(({ richText }) => richText && richText.length > 1),
    "conditional-formats": [...(sheet.conditionalRules ?? []), ...extras.rules].some(
      (rule) => !isKnownRule(rule),
    ),
  };
}
