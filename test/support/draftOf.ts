import type { DraftCell, SheetDraft } from "../../src/core/sheet/sheetDraft";

/** A draft of cells alone: A4, nothing frozen, no formats. */
export function draftOf(name: string, cells: readonly (readonly DraftCell[])[]): SheetDraft {
  return {
    name,
    cells,
    formats: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    lists: [],
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", landscape: false },
    names: [],
  };
}
