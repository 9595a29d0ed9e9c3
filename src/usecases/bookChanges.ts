import type { Severity } from "../core/validation/finding";
import type { Box, DraftCell } from "../core/sheet/sheetDraft";

/** What one cell is to hold. Its format and its comments stay as they are, unless others are given. */
export interface CellChange {
  /** on the sheet, from 0 */
  readonly row: number;
  readonly column: number;
  readonly content: DraftCell;
  readonly numberFormat?: string;
  /** becomes a comment on the cell, or an answer to the one that is there; nothing where that text stands there already */
  readonly comment?: string;
}

export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/**
 * All lines of a table of the settings sheet, in place of those that are there.
 *
 * Where it grows or shrinks, whole rows are inserted before its last one or deleted at its end: what stands below moves,
 * and its name goes with it.
 */
export interface TableChange {
  readonly sheet: string;
  /** where its lines stand now, headings left out */
  readonly box: Box;
  /** as many columns as the box has; at least one line */
  readonly lines: readonly (readonly DraftCell[])[];
}

/** What is to be changed in a book, cells and tables; a cell of a table is changed by the table only. */
export interface BookChanges {
  readonly cells: readonly SheetChanges[];
  readonly tables?: readonly TableChange[];
}

/** Cells of one sheet that get a mark. */
export interface MarkPlan {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly severity: Severity }[];
}

/** Somebody, not this add-in, changed cells of the open book. */
export interface BookEdit {
  readonly sheet: string;
  /** `undefined`: rows, columns or cells were inserted, deleted or moved, or the sheet itself: places aren't what they were */
  readonly box: Box | undefined;
}
