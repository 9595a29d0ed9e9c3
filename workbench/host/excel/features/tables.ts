import type { FWorksheet } from "@univerjs/sheets/facade";
import type { HostCollection } from "../../richapi/hostObject";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../../richapi/refusals";
import { intersection, isWholeColumns, isWholeRows } from "../box";
import type { HostWorkbook } from "../hostWorkbook";
import type { Range } from "../range";
import { rangeArgument } from "../rangeArgument";
import type { Worksheet } from "../worksheet";
import { assertWritable } from "./protection";
import { Table } from "./table";
import { tableBox } from "./tableBox";

type TableInfo = ReturnType<FWorksheet["getSubTableInfos"]>[number];

/** The tables of the workbook, or those of a sheet. */
export class Tables implements HostCollection {
  readonly _type = "TableCollection";

  /** @param sheet absent: tables of all sheets */
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly sheet?: Worksheet,
  ) {}

  get Count(): number {
    return this._items().length;
  }

  _items(): readonly Table[] {
    const sheets = this.sheet ? [this.sheet] : this.workbook.Worksheets._items();
    return sheets.flatMap((sheet) => infosOf(sheet).map(({ id }) => new Table(sheet, id)));
  }

  /** By name or by id. */
  _indexer(key: unknown): Table {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key);
    const tables = this._items();
    return (
      tables.find(({ Id }) => Id === wanted) ??
      tables.find(({ Name }) => Name.toLowerCase() === wanted.toLowerCase()) ??
      null
    );
  }

  GetItemAt(index: number): Table {
    const item = this._items()[index];
    if (!item) throw itemNotFound();
    return item;
  }

  GetCount(): number {
    return this.Count;
  }

  /** @param address a range or an address; where the workbook is asked, on the active sheet unless it names another */
  async Add(address: unknown, hasHeaders: unknown): Promise<Table> {
    const range = rangeArgument(this.sheet ?? this.workbook.Worksheets.GetActiveWorksheet(), address);
    const { sheet, box } = range;
    if (hasHeaders !== true) throw notImplemented("TableCollection.add without headers");
    if (isWholeColumns(box) || isWholeRows(box) || (this.sheet && this.sheet.Id !== sheet.Id))
      throw invalidArgument();
    if (infosOf(sheet).some((info) => intersection(tableBox(info), box))) throw invalidOperation();
    assertWritable(sheet, box);
    fillHeaders(range.GetRow(0));
    const { name, id } = this.free();
    const place = {
      startRow: box.row,
      endRow: box.row + box.rows - 1,
      startColumn: box.column,
      endColumn: box.column + box.columns - 1,
    };
    sheet.fit(box);
    if (!(await sheet.facade.addTable(name, place, id, { showHeader: true }))) throw invalidArgument();
    return new Table(sheet, id);
  }

  /** Excel with Japanese settings says テーブル1; ids are numbers. */
  private free(): { name: string; id: string } {
    const tables = new Tables(this.workbook)._items();
    const names = new Set(tables.map(({ Name }) => Name));
    const ids = new Set(tables.map(({ Id }) => Id));
    let n = 1;
    while (names.has(`テーブル${n}`) || ids.has(`${n}`)) n++;
    return { name: `テーブル${n}`, id: `${n}` };
  }
}

export function infosOf(sheet: Worksheet): TableInfo[] {
  return sheet.facade.getSubTableInfos();
}

/** Every column has a name of its own: empty header cells get 列1, 列2, the second of equal ones a number. */
function fillHeaders(row: Range): void {
  const [headers = []] = row.Values;
  const taken = new Set<string>();
  const names = headers.map((header, i) => {
    const base = header === "" ? `列${i + 1}` : String(header);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
  if (names.some((name, i) => name !== headers[i]))
    row.Values = [names.map((name, i) => (name === headers[i] ? null : `'${name}`))];
}
