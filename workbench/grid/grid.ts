import type { ICellData, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
// What these add to the facade's types.
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-data-validation/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-numfmt/facade";
import type {} from "@univerjs/sheets-table/facade";
import type {} from "@univerjs/sheets-thread-comment/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { IThreadComment } from "@univerjs/thread-comment";
import type { FunctionEngine } from "./functionEngine";

/** Row → column → what is written there. */
export type CellMatrix<T> = Record<number, Record<number, T>>;

/** Content and style of a cell as stored; see Univer's ICellData: v, t, f, si, p, s. */
export type StoredCell = Nullable<ICellData>;

/** A style where null takes a property away. */
export type StylePatch = { [K in keyof IStyleData]?: IStyleData[K] | null };

/** The same, or null: all of the style goes. */
export type StyleWrite = StylePatch | null;

/** A command or mutation that ran. */
export interface GridCommand {
  readonly id: string;
  readonly params: Record<string, unknown>;
  /** Stored without a calculation: styles, and results of the calculation itself. */
  readonly isLocal: boolean;
  /** Puts results of the calculation into the cells. */
  readonly isResult: boolean;
}

/**
 * All that the host needs of Univer. One object in the page and in Node, so that the host imports nothing of Univer
 * (types apart) and the bundles stay two.
 */
export interface Grid {
  readonly api: FUniver;
  /** Id of the open workbook; another after `open`. */
  readonly unitId: string;
  readonly cells: GridCells;
  readonly calculation: GridCalculation;
  readonly undo: UndoGroup;
  readonly view: GridView;
  readonly functions: FunctionEngine;

  book(): FWorkbook;
  sheet(id: string): FWorksheet | null;
  /** All defined names, in the order of their adding. */
  names(): readonly IDefinedNamesServiceParam[];
  /** What is kept with a table; may be written. */
  tableMeta(tableId: string): Record<string, unknown>;
  /** Comments of a sheet, each with its answers. */
  comments(sheetId: string): readonly IThreadComment[];
  /** Puts this workbook in the place of the open one. */
  open(workbook: Partial<IWorkbookData>): void;
  save(): IWorkbookData;

  /** Runs a mutation of the open workbook at once, outside of undo. */
  mutate(id: string, params: object): void;

  /** Listeners are called for every command and mutation of the open workbook. */
  beforeCommand(listener: (command: GridCommand) => void): void;
  onCommand(listener: (command: GridCommand) => void): void;
  /** Runs after `open`. */
  onOpen(listener: () => void): void;
  dispose(): void;
}

/** Cells, past the facade: that one answers what is drawn (formatted text, themes), and writes slowly. */
export interface GridCells {
  stored(sheetId: string, row: number, column: number): StoredCell;
  /** Calls for each cell that holds anything. */
  forEach(sheetId: string, visit: (row: number, column: number, cell: ICellData) => void): void;
  /** Cells that a spilling formula fills, its own included. */
  spilled(sheetId: string): CellMatrix<StoredCell> | undefined;
  /** The formula of a cell that shares another's, expanded; "" where there is none. */
  formula(sheetId: string, row: number, column: number): string;
  /** Resolved style: sheet, column, row and the cell itself, later ones over earlier ones. */
  style(sheetId: string, row: number, column: number): IStyleData;
  /** The formula as it would be this many cells further down and to the right. */
  movedFormula(formula: string, rows: number, columns: number): string;
  /** The number format applied, as Univer draws it. */
  text(sheetId: string, row: number, column: number): string;
  /** One mutation and one entry of undo; the calculation follows. */
  write(sheetId: string, cells: CellMatrix<ICellData>): void;
  /** The same for styles, which no calculation follows. */
  writeStyles(sheetId: string, styles: CellMatrix<StyleWrite>): void;
  /** The style of cells that aren't stored: of whole columns, whole rows or the whole sheet. */
  writeDefaultStyle(sheetId: string, part: DefaultStylePart, patch: StyleWrite): void;
  /** Makes the sheet at least this large. */
  grow(sheetId: string, rows: number, columns: number): void;
}

export type DefaultStylePart =
  | { readonly kind: "sheet" }
  | { readonly kind: "columns" | "rows"; readonly first: number; readonly count: number };

/** Univer calculates a while after the last write; Excel's answers already hold the results. */
export interface GridCalculation {
  /** Whether something was written that the calculation has not yet seen. */
  readonly isDirty: boolean;
  /** Resolves when everything written up to now is calculated and stored; at once when nothing is dirty. */
  settled(): Promise<void>;
  /** Calculates every formula again. */
  recalculate(): void;
}

export interface GridView {
  /** Runs something that moves the selection or shows another sheet on the way, and takes that back. */
  undisturbed<T>(act: () => T): T;
  /** Scrolls where the cell of the sheet that is shown is out of sight; nothing without a screen. */
  reveal(sheetId: string, row: number, column: number): void;
  /** Makes rows as high as their text needs; nothing without a screen, where no text can be measured. */
  fitRows(sheetId: string, first: number, count: number): void;
  fitColumns(sheetId: string, first: number, count: number): void;
}

/** Everything done between begin and end is one step of undo. */
export interface UndoGroup {
  begin(): void;
  /** What is done now belongs to someone else: if it can be undone, the group ends before it. */
  pause(): void;
  resume(): void;
  end(): void;
}
