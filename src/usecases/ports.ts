import type { FormulaBook } from "../core/formulas/formulaBook";
import type { CellPlace } from "../core/sheet/cellPlace";
import type { Box, SheetDraft } from "../core/sheet/sheetDraft";
import type { BookSnapshot, SheetSnapshot } from "../core/sheet/sheetSnapshot";
import type { BookChanges, BookEdit, MarkPlan } from "./bookChanges";

export type { BookChanges, BookEdit, CellChange, MarkPlan, SheetChanges, TableChange } from "./bookChanges";
export { WorkbookError } from "./workbookError";
export type { WorkbookErrorCode } from "./workbookError";

/** Where a workbook comes from: an .xlsx file, or the one that is open in Excel. */
export interface BookSource {
  /**
   * All sheets as they stand now, hidden ones too. Rejects when the book can't be read, and with `stopped` when
   * `reading.isStopped()` says so between two blocks.
   */
  readonly readBook: (reading?: Reading) => Promise<BookSnapshot>;
}

/** How a long reading tells where it is, and learns that nobody waits for it any more. */
export interface Reading {
  /** Excel answers, and has given no cell yet: what is asked of it now happens before it reads them */
  readonly onAnswer?: () => void;
  readonly onSheet?: (sheet: string, done: number, total: number) => void;
  readonly isStopped?: () => boolean;
}

/** Letters of one grade and how their cells look. */
export interface GradeColour {
  readonly label: string;
  /** #RRGGBB */
  readonly fill: string;
  readonly text: string;
}

/** What 色分け lays over one sheet. */
export interface ColourPlan {
  readonly sheet: string;
  /** grade columns below their heading, one box each */
  readonly columns: readonly Box[];
  readonly colours: readonly GradeColour[];
  /** cells of 指標の設定困難 that get the diagonal line */
  readonly diagonals: readonly Box[];
  /** cells of rates that get a quiet data bar; absent: none */
  readonly bars?: readonly Box[];
  /** nobody has said whether bars are wanted: only where some of ours lie on the sheet already */
  readonly areBarsKept?: boolean;
}

/** What of ours lies over some sheets. */
export interface LaidOver {
  /** of sheets that have any; a cell whose rows were copied may have several */
  readonly marks: readonly MarkPlan[];
  /** some rates have our data bars */
  readonly hasBars: boolean;
}

/**
 * What is to be done to the book, or what says it of the book as it is found in the same call: between a reading and
 * an action somebody may have typed, and two readings cost twice.
 *
 * Where it comes to nothing, nothing is done, and the last action can still be undone.
 */
export type OverBook<T> = T | ((book: BookSnapshot) => T);

/** One formula in place of another. */
export interface FormulaEdit {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas that are to be rewritten on one sheet. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly cells: readonly FormulaEdit[];
}

/** A copy of a sheet in which some cells hold values instead of formulas. */
export interface ValueCopy {
  readonly sheet: string;
  /** of the copy */
  readonly name: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number | boolean | null;
  }[];
}

/** What 「元に戻す」 did: cells that no longer held what we wrote were left alone. */
export interface UndoOutcome {
  readonly restored: number;
  readonly left: number;
}

/** What 「元に戻す」 would take back. */
export type UndoableAction =
  | "sheets-made"
  | "formula-written"
  | "colours-laid"
  | "colours-taken-off"
  | "values-copied"
  | "formulas-rewritten"
  | "findings-fixed"
  | "settings-changed"
  | "cells-marked"
  | "marks-taken-off";

/** The workbook that is open in Excel, in the plan's words. One Excel.run per call; all reject with WorkbookError. */
export interface PlanWorkbook extends BookSource {
  /**
   * Makes the sheets, in order, behind the others. `name-taken`: nothing was made.
   *
   * @param drafts of the book they may know its sheets, its names, and the cells of 評価基準
   */
  readonly addSheets: (drafts: OverBook<readonly SheetDraft[]>) => Promise<void>;
  /** Goes to the cell and selects it. */
  readonly showCell: (place: CellPlace) => Promise<void>;
  /** Puts a formula into the selected cell (ヘルプ: セルに入れる). @returns the cell */
  readonly writeFormulaAtSelection: (formula: string) => Promise<CellPlace>;
  /** All sheets with their formulas. */
  readonly readFormulas: () => Promise<FormulaBook>;
  /**
   * Rewrites formulas, over the book as it is found in the same call; all of them or none.
   *
   * @param edits of cells that hold a formula
   * @returns how many of the cells show #NAME? afterwards
   */
  readonly rewriteFormulas: (
    edits: (book: FormulaBook) => readonly SheetFormulas[],
  ) => Promise<{ readonly unknown: number }>;
  /**
   * Changes cells and tables, over the book as it is found in the same call; all of it or nothing.
   *
   * @param action what 「元に戻す」 then takes back
   * @returns how many cells were changed
   */
  readonly changeCells: (
    action: UndoableAction,
    changes: (book: FormulaBook) => BookChanges,
  ) => Promise<number>;
  /**
   * Marks cells by conditional formats of ours, in place of all marks that lie on those sheets.
   *
   * @param options `isFollowing`: marks that follow a new validation; 「元に戻す」 still takes back what was done before
   * @returns cells marked
   */
  readonly markCells: (
    marks: OverBook<readonly MarkPlan[]>,
    options?: { readonly isFollowing?: boolean },
  ) => Promise<number>;
  /**
   * What of ours lies over these sheets. Nobody has asked for it: it waits until no cell is being edited.
   *
   * @returns `undefined` where Excel can't tell just now
   */
  readonly readLaid: (sheets: readonly string[]) => Promise<LaidOver | undefined>;
  /** Takes our marks off every sheet. @returns cells that were marked */
  readonly removeMarks: () => Promise<number>;
  /** Reads whole rows of one sheet as they stand now, as wide as the sheet is used. @param row from 0 */
  readonly readRows: (sheet: string, row: number, rows: number) => Promise<SheetSnapshot>;
  /** Tells of edits by people, not of what this add-in writes. @returns what ends it */
  readonly watchEdits: (onEdit: (edit: BookEdit) => void) => Promise<() => Promise<void>>;
  /** Tells which cell is selected (the active one of several), and again whenever another one is. @returns what ends it */
  readonly watchSelection: (onSelect: (place: CellPlace) => void) => Promise<() => Promise<void>>;
  /** Copies a sheet behind itself, with values in the cells told. `name-taken`: nothing was made. */
  readonly copyWithValues: (copy: (book: FormulaBook) => ValueCopy | undefined) => Promise<void>;
  /** Lays the colours anew: our own rules of those sheets are taken off first, nobody else's. @returns cells under rules */
  readonly colourGrades: (plans: OverBook<readonly ColourPlan[]>) => Promise<number>;
  /** Takes our rules and diagonal lines off. @returns cells that were under rules */
  readonly removeColours: (plans: OverBook<readonly ColourPlan[]>) => Promise<number>;
  /** Takes the last action back: values, formulas and formats of cells that still hold what we wrote. */
  readonly undo: () => Promise<UndoOutcome>;
  /** @returns `undefined` where there is nothing to take back */
  readonly undoable: () => UndoableAction | undefined;
}
