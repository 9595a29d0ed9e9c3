/** A cell of the workbook as a person names it. */
export interface CellPlace {
  readonly sheet: string;
  /** E26 */
  readonly cell: string;
}
