import type { CellPlace } from "../../src/core/sheet/cellPlace";
import type { BookSnapshot, CellValue } from "../../src/core/sheet/sheetSnapshot";
import type { PlanWorkbook } from "../../src/usecases/ports";
import type { Severity } from "../../src/core/validation/finding";
import type { WorkbookErrorCode } from "../../src/usecases/workbookError";

/** Refusals that every workbook under test can be made to give. */
export type StagedRefusal = Extract<WorkbookErrorCode, "cell-edit" | "protected" | "timed-out" | "too-large">;

/**
 * What the contract asks of a workbook behind the port's back: to look at it, and to be the clerk at the keyboard.
 *
 * Cells are addressed as A1 on a sheet.
 */
export interface WorkbookInspector {
  /** what stands in the cell; a formula's result is not asked for */
  readonly valueAt: (place: CellPlace) => Promise<CellValue>;
  /** with its "="; `null` where the cell holds no formula */
  readonly formulaAt: (place: CellPlace) => Promise<string | null>;
  readonly numberFormatAt: (place: CellPlace) => Promise<string>;
  /** what stands at the cell, the comment first and then what was answered */
  readonly commentsAt: (place: CellPlace) => Promise<readonly string[]>;
  /** as somebody else comments on a cell without comments */
  readonly comment: (place: CellPlace, text: string) => Promise<void>;
  /** as somebody types it into the cell; the workbook's own undo log doesn't see it */
  readonly type: (place: CellPlace, value: string | number | null) => Promise<void>;
  /** the same as somebody at the keyboard does it, whom watchers are told of */
  readonly edit: (place: CellPlace, value: string | number) => Promise<void>;
  readonly select: (place: CellPlace) => Promise<void>;
  readonly selected: () => Promise<CellPlace>;
  /** conditional formats on the sheet, whoever laid them */
  readonly ruleCount: (sheet: string) => Promise<number>;
  /** data bars on the sheet as "C2:C3", whoever laid them, sorted */
  readonly barsOn: (sheet: string) => Promise<readonly string[]>;
  /** lays a data bar that isn't ours */
  readonly addForeignBar: (place: CellPlace) => Promise<void>;
  /** our mark on the cell */
  readonly markAt: (place: CellPlace) => Promise<Severity | null>;
  /** cells of the table on the sheet, as "A1:C3"; `null` for none */
  readonly tableOn: (sheet: string) => Promise<string | null>;
  /** lays a rule that isn't ours */
  readonly addForeignRule: (place: CellPlace) => Promise<void>;
  /** draws a diagonal line that isn't ours */
  readonly drawDiagonal: (place: CellPlace) => Promise<void>;
  readonly hasDiagonal: (place: CellPlace) => Promise<boolean>;
  /** the dropdown's texts or its reference; `null` for none */
  readonly dropdownAt: (place: CellPlace) => Promise<readonly string[] | string | null>;
  readonly frozenAt: (sheet: string) => Promise<{ readonly rows: number; readonly columns: number }>;
  readonly deleteSheet: (sheet: string) => Promise<void>;
  /** the next call of the port that touches the workbook is refused */
  readonly refuseNext: (refusal: StagedRefusal) => void;
}

export interface WorkbookUnderTest {
  /** over a book of one empty sheet */
  readonly workbook: PlanWorkbook;
  readonly inspect: WorkbookInspector;
  readonly dispose?: () => void | Promise<void>;
}

/** What a snapshot holds in a cell, wherever its block begins. @param row,column from 0 */
export function snapshotAt(book: BookSnapshot, sheet: string, row: number, column: number): CellValue {
  const found = book.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet} in the snapshot`);
  return found.values[row - found.firstRow]?.[column - found.firstColumn] ?? null;
}
