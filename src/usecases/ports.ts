import type { FormulaBook } from "../core/formulas/formulaBook";
import type { CellPlace } from "../core/sheet/cellPlace";
import type { Box, SheetDraft } from "../core/sheet/sheetDraft";
import type { BookSnapshot } from "../core/sheet/sheetSnapshot";

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
  | "cell-written"
  | "formula-written"
  | "colours-laid"
  | "colours-taken-off"
  | "values-copied"
  | "formulas-rewritten";

/** The workbook that is open in Excel, in the plan's words. One Excel.run per call; all reject with WorkbookError. */
export interface PlanWorkbook extends BookSource {
  readonly sheetNames: () => Promise<readonly string[]>;
  /**
   * Makes the sheets, in order, behind the others. `name-taken`: nothing was made.
   *
   * @param drafts of the book they may know its sheets, its names, and the cells of 評価基準
   */
  readonly addSheets: (drafts: OverBook<readonly SheetDraft[]>) => Promise<void>;
  /** Goes to the cell and selects it. */
  readonly showCell: (place: CellPlace) => Promise<void>;
  /** Writes one cell's text or number (a fix). */
  readonly writeCell: (place: CellPlace, value: string | number) => Promise<void>;
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
