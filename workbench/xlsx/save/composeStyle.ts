import type { IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import type { CellStyle } from "hucre";
import { writeStyle } from "./writeStyle";

type StyleReference = Nullable<string | IStyleData>;

/** Gives the file's style of a cell: Excel's cells hold their whole style, Univer's only what differs from column, row and sheet. */
export class StyleComposer {
  private readonly written = new Map<string, CellStyle | undefined>();
  /** The sheet's default where it isn't the workbook's. */
  private readonly sheetStyle: StyleReference;

  constructor(
    private readonly workbook: IWorkbookData,
    private readonly sheet: Partial<IWorksheetData>,
  ) {
    const { defaultStyle } = sheet;
    this.sheetStyle = isSame(defaultStyle, workbook.defaultStyle) ? undefined : defaultStyle;
  }

  styleOf(row: number, column: number, own: StyleReference): CellStyle | undefined {
    const parts = [
      this.workbook.defaultStyle,
      this.sheetStyle,
      this.sheet.columnData?.[column]?.s,
      this.sheet.rowData?.[row]?.s,
      own,
    ];
    // The workbook's own default is the file's as well: alone it needs no style.
    if (!parts.slice(1).some(Boolean)) return undefined;
    const key = parts.map((part) => (typeof part === "object" ? JSON.stringify(part) : part)).join("|");
    if (!this.written.has(key)) this.written.set(key, this.compose(parts));
    return this.written.get(key);
  }

  private compose(parts: readonly StyleReference[]): CellStyle | undefined {
    const styles = parts.map((part) => (typeof part === "string" ? this.workbook.styles[part] : part) ?? {});
    const whole = styles.reduce<IStyleData>((under, over) => ({ ...under, ...withoutBlanks(over) }), {});
    const written = writeStyle(whole);
    return Object.keys(written).length > 0 ? written : undefined;
  }
}

function isSame(a: StyleReference, b: StyleReference): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withoutBlanks(style: IStyleData): IStyleData {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== null && value !== undefined),
  );
}
