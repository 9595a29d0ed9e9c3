import type { HostCollection } from "../../richapi/hostObject";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../richapi/refusals";
import type { HostWorkbook } from "../hostWorkbook";
import type { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { isDefinedName } from "./definedName";
import { NamedItem } from "./namedItem";
import { freeNameId, namesIn, WHOLE_BOOK } from "./storedNames";
import type { StoredName } from "./storedNames";
import { storedReference } from "./storedReference";

/** The names of the workbook, or those of a sheet alone. */
export class NamedItems implements HostCollection {
  readonly _type = "NamedItemCollection";

  /** @param sheet absent: names of the whole workbook */
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly sheet?: Worksheet,
  ) {}

  _items(): readonly NamedItem[] {
    return this.stored().map((name) => this.item(name));
  }

  _indexer(name: unknown): NamedItem {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }

  /** In any case. */
  GetItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    const found = this.stored().find(({ name: each }) => each.toLowerCase() === wanted);
    return found ? this.item(found) : null;
  }

  GetCount(): number {
    return this.stored().length;
  }

  /** @param reference a range, or a formula; a text without "=" is itself what the name stands for */
  Add(name: unknown, reference: unknown, comment?: string | null): NamedItem {
    if (typeof name !== "string" || !isDefinedName(name)) throw invalidArgument();
    if (this.GetItemOrNullObject(name)) throw itemAlreadyExists();
    const { grid, book } = this.workbook;
    book.insertDefinedNameBuilder({
      id: freeNameId(grid.names()),
      unitId: grid.unitId,
      name,
      formulaOrRefString: storedReference(reference),
      localSheetId: this.sheet?.Id ?? WHOLE_BOOK,
      ...(comment && { comment }),
    });
    return this._indexer(name);
  }

  /** @throws RichApiError InvalidArgument for what is no formula */
  AddFormulaLocal(name: unknown, formula: unknown, comment?: string | null): NamedItem {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
    return this.Add(name, formula, comment);
  }

  private stored(): readonly StoredName[] {
    return namesIn(this.workbook, this.sheet);
  }

  private item(name: StoredName): NamedItem {
    return new NamedItem(this.workbook, this.sheet, name.name);
  }
}

/** What an address of `worksheet.getRange` may be too: a name of the sheet, else one of the workbook. */
export function rangeOfName(sheet: Worksheet, name: string): Range | null {
  const { workbook } = sheet;
  const item =
    new NamedItems(workbook, sheet).GetItemOrNullObject(name) ??
    new NamedItems(workbook).GetItemOrNullObject(name);
  return item?.GetRangeOrNullObject() ?? null;
}
