import type { IStyleData, Nullable } from "@univerjs/core";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { UniverGrid } from "./startUniver";

/**
 * What conditional formats make of a cell, for tests. Univer calculates their formulas only after somebody asked: ask, wait
 * until the calculation has settled, ask again.
 */
export function conditionalStyle(
  { injector, unitId }: UniverGrid,
  sheetId: string,
  row: number,
  column: number,
): Nullable<IStyleData> {
  return injector.get(ConditionalFormattingService).composeStyle(unitId, sheetId, row, column)
    ?.style as Nullable<IStyleData>;
}
