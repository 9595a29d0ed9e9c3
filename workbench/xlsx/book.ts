import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { HeaderFooter, PageSetup, SheetProtection } from "hucre";

/** A file, taken over whole. */
export interface OpenedBook {
  /** Univer opens it as it is: conditional formats, validations, names, tables and comments are among its resources. */
  readonly workbook: IWorkbookData;
  readonly beside: BookBeside;
  /** The sheet that the file opens on. */
  readonly activeSheetId: string;
  /**
   * Rows (from 0, by sheet) that hold wrapped text and for which the file gives no height: Excel measures them when it opens
   * the file, Univer doesn't.
   */
  readonly unmeasuredRows: Readonly<Record<string, readonly number[]>>;
  /** What neither Univer nor the lists beside it have a place for: gone when the book is saved. */
  readonly losses: readonly Loss[];
}

/** What is to become a file. */
export interface SavedBook {
  readonly workbook: IWorkbookData;
  readonly beside?: BookBeside;
  readonly activeSheetId?: string;
  /** Names of the add-in's functions: in the file they carry a prefix. Those that the opened file used are known from `beside`. */
  readonly addInFunctions?: readonly string[];
  /** By sheet: the cells that spilling formulas fill, which Univer's snapshot lacks. Without them Excel fills them when it opens the file. */
  readonly spills?: Readonly<Record<string, CellTable | undefined>>;
}

/** Row → column → cell. */
export type CellTable = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

/** What Univer has no place for, kept beside its workbook. */
export interface BookBeside {
  /** By sheet id. */
  readonly sheets: Readonly<Record<string, SheetBeside>>;
  /** What the styles of tables are called in Excel, by the tables' ids: Univer has other styles. */
  readonly tableStyles?: Readonly<Record<string, string>>;
  /** Functions of add-ins that the file calls, in capitals. */
  readonly addInFunctions: readonly string[];
}

export interface SheetBeside {
  /** Hidden so that only a program can show it; Univer knows it as hidden. */
  readonly isVeryHidden?: boolean;
  /**
   * Paper, orientation, scale or fit (0 or absent: as many pages as needed), margins in inches, `printArea` ("$A$1:$I$40"),
   * `printTitlesRow` ("$7:$8"), `printTitlesColumn`.
   */
  readonly page?: PageSetup;
  readonly headerFooter?: HeaderFooter;
  /** Without its password, which can't be read out of a file. */
  readonly protection?: SheetProtection;
}

export interface Loss {
  readonly what: LossKind;
  /** Name; absent for what belongs to the whole book. */
  readonly sheet?: string;
}

export type LossKind =
  | "images"
  | "charts"
  | "shapes"
  | "sparklines"
  | "pivot-tables"
  | "slicers"
  | "links"
  | "filters"
  | "text-formats"
  | "far-formats"
  | "conditional-formats"
  | "macros"
  | "other-workbooks";
