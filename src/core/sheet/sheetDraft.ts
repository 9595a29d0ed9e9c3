/** Cells on a sheet, counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a new cell holds: a text (also one that begins with "="), a number, nothing, or a formula with its "=". */
export type DraftCell = string | number | null | { readonly formula: string };

export interface LineStyle {
  readonly color: string;
  readonly weight: "hairline" | "thin" | "medium";
}

/** Only what is given is set. Colours are #RRGGBB. */
export interface CellFormat {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** points */
  readonly size?: number;
  readonly font?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** all edges and inner lines of the block */
  readonly lines?: LineStyle;
  /** 斜線, from the top right to the bottom left, in each cell */
  readonly diagonal?: LineStyle;
}

/** A sheet that is to be made, as plain data: every workbook and every file writer makes the same of it. */
export interface SheetDraft {
  readonly name: string;
  /** rows × columns from A1, all rows of one length */
  readonly cells: readonly (readonly DraftCell[])[];
  /** applied in order, later ones over earlier ones */
  readonly formats: readonly { readonly box: Box; readonly format: CellFormat }[];
  readonly merges: readonly Box[];
  /** points, by column from A */
  readonly columnWidths: readonly number[];
  /** points, by row from 1; `undefined` = left to Excel */
  readonly rowHeights: readonly (number | undefined)[];
  /** dropdowns: the texts, or a reference such as =設定!$A$5:$A$8 or =評価 */
  readonly lists: readonly { readonly box: Box; readonly source: readonly string[] | string }[];
  /** becomes a table with filter buttons, its first row the headings; the texts there all differ */
  readonly table?: Box;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly paper: "A3" | "A4";
    readonly landscape: boolean;
    /** rows repeated on every page, from 0 */
    readonly headerRows?: { readonly first: number; readonly last: number };
    readonly area?: Box;
  };
  /** workbook-wide defined names for cells of this sheet */
  readonly names: readonly { readonly name: string; readonly box: Box }[];
}
