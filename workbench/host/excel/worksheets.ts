import type { HostCollection } from "../richapi/hostObject";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../richapi/refusals";
import { WORKBOOK } from "./events";
import type { HostWorkbook } from "./hostWorkbook";
import { SheetEvents } from "./sheetEvents";
import { freeSheetName, isSheetName } from "./sheetName";
import { Worksheet } from "./worksheet";

export class Worksheets extends SheetEvents implements HostCollection {
  readonly _type = "WorksheetCollection";

  constructor(private readonly workbook: HostWorkbook) {
    super(() => workbook.events, WORKBOOK);
  }

  _items(): readonly Worksheet[] {
    return this.workbook.book.getSheets().map((sheet) => new Worksheet(this.workbook, sheet.getSheetId()));
  }

  _indexer(key: unknown): Worksheet {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  /** By id or by name, in any case. */
  find(key: unknown): Worksheet | null {
    const { book } = this.workbook;
    const wanted = String(key).toLowerCase();
    const sheet =
      book.getSheetBySheetId(String(key)) ??
      book.getSheets().find((each) => each.getSheetName().toLowerCase() === wanted);
    return sheet ? new Worksheet(this.workbook, sheet.getSheetId()) : null;
  }

  /** @throws RichApiError InvalidArgument or ItemAlreadyExists where Excel doesn't take the name */
  checkName(name: unknown, except?: Worksheet): string {
    if (typeof name !== "string" || !isSheetName(name)) throw invalidArgument();
    const other = this.find(name);
    if (other && other.Id !== except?.Id && other.Name.toLowerCase() === name.toLowerCase())
      throw itemAlreadyExists();
    return name;
  }

  Add(name?: string | null): Worksheet {
    const { workbook } = this;
    const chosen = name ?? freeSheetName(this._items().map((sheet) => sheet.Name));
    this.checkName(chosen);
    const { book } = workbook;
    const { defaultStyle } = book.getWorkbook().getSnapshot();
    const sheet = defaultStyle ? { defaultStyle } : {};
    const added = workbook.quietly(() => book.insertSheet(chosen, { sheet })); // which also shows it; Excel's add doesn't
    return new Worksheet(workbook, added.getSheetId());
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.workbook, this.workbook.book.getActiveSheet().getSheetId());
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.find(key);
  }

  GetCount(visibleOnly?: boolean | null): number {
    return this.counted(visibleOnly).length;
  }

  GetFirst(visibleOnly?: boolean | null): Worksheet {
    return this.counted(visibleOnly)[0]!;
  }

  GetLast(visibleOnly?: boolean | null): Worksheet {
    return this.counted(visibleOnly).at(-1)!;
  }

  counted(visibleOnly?: boolean | null): readonly Worksheet[] {
    return this._items().filter((sheet) => !visibleOnly || sheet.Visibility === "Visible");
  }
}
