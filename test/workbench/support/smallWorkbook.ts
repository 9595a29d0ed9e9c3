import type { HostCollection, HostObject, HostRoot } from "../../../workbench/host/richapi/hostObject";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../../workbench/host/richapi/refusals";

type Cells = unknown[][];

/** A workbook of a few classes without any grid: enough to see how requests are answered. */
export class SmallWorkbook implements HostRoot {
  readonly _type = "Workbook";
  readonly Worksheets = new SmallSheets(this);
  readonly Names = new SmallNames();
  /** In what order the server and the members called. */
  readonly calls: string[] = [];
  readonly subscriptions = new Set<string>();
  /** Set by a test that wants the calculation to take time. */
  calculation: Promise<void> | undefined;
  /** Fails in a way that no host should. */
  get ReadOnly(): boolean {
    throw new TypeError("a slip of the host");
  }

  beginBatch(): void {
    this.calls.push("begin");
  }
  async settled(): Promise<void> {
    this.calls.push("settled");
    await this.calculation;
  }
  endBatch(): void {
    this.calls.push("end");
  }
  /** Of the host alone. */
  secret(): string {
    return "not for add-ins";
  }
}

export class SmallSheets implements HostCollection {
  readonly _type = "WorksheetCollection";
  readonly all: SmallSheet[];
  constructor(readonly book: SmallWorkbook) {
    this.all = [new SmallSheet(this, "{A}", "一覧"), new SmallSheet(this, "{B}", "個票1")];
  }
  _items(): SmallSheet[] {
    return this.all;
  }
  _indexer(key: unknown): SmallSheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(key: unknown): SmallSheet | null {
    return this.all.find(({ Id, Name }) => Id === key || Name === key) ?? null;
  }
  GetCount(): number {
    return this.all.length;
  }
  async Add(name: string): Promise<SmallSheet> {
    if (this.GetItemOrNullObject(name)) throw itemAlreadyExists();
    const sheet = new SmallSheet(this, `{${name}}`, name);
    await Promise.resolve();
    this.all.push(sheet);
    return sheet;
  }
  _RegisterDataChangedEvent(): void {
    this.book.subscriptions.add("Workbook");
  }
}

export class SmallSheet implements HostObject {
  readonly _type = "Worksheet";
  TabColor = "";
  readonly cells: Cells = Array.from({ length: 4 }, () => ["", "", "", ""]);
  readonly Tables = new SmallTables();
  constructor(
    readonly sheets: SmallSheets,
    readonly Id: string,
    public Name: string,
  ) {}
  get Position(): number {
    return this.sheets.all.indexOf(this);
  }
  readonly Visibility = "Visible";
  GetRange(address: string | null): SmallRange {
    return new SmallRange(this, address ?? "A1:D4");
  }
  GetRanges(addresses: string): SmallAreas {
    return new SmallAreas(addresses.split(",").map((address) => this.GetRange(address)));
  }
  Delete(): void {
    this.sheets.all.splice(this.Position, 1);
  }
  _RegisterDataChangedEvent(): void {
    this.sheets.book.subscriptions.add(this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.sheets.book.subscriptions.delete(this.Id);
  }
}

export class SmallRange implements HostObject {
  readonly _type = "Range";
  readonly Format: SmallFormat;
  readonly DataValidation: SmallValidation;
  readonly #rows: readonly [number, number];
  readonly #columns: readonly [number, number];
  constructor(
    readonly sheet: SmallSheet,
    readonly address: string,
  ) {
    const [first = "", last = first] = address.split(":");
    const at = (cell: string) => [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65] as const;
    this.#rows = [at(first)[0], at(last)[0]];
    this.#columns = [at(first)[1], at(last)[1]];
    if (!/^[A-D][1-4](:[A-D][1-4])?$/.test(address)) throw invalidArgument();
    this.Format = new SmallFormat();
    this.DataValidation = new SmallValidation();
  }
  get Address(): string {
    return `${this.sheet.Name}!${this.address}`;
  }
  get Values(): Promise<Cells> {
    const rows = this.sheet.cells.slice(this.#rows[0], this.#rows[1] + 1);
    return Promise.resolve(rows.map((row) => row.slice(this.#columns[0], this.#columns[1] + 1)));
  }
  set Values(values: Cells) {
    const height = this.#rows[1] - this.#rows[0] + 1;
    const width = this.#columns[1] - this.#columns[0] + 1;
    if (values.length !== height || values.some((row) => row.length !== width)) throw invalidArgument();
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        (this.sheet.cells[this.#rows[0] + r] ?? [])[this.#columns[0] + c] = value;
      }),
    );
  }
  get Hidden(): boolean {
    return false;
  }
  get Text(): string[][] {
    return [["text"]];
  }
  /** Excel lets it be written as well. */
  get NumberFormat(): string[][] {
    return [["General"]];
  }
  Merge(across: boolean | null): void {
    this.sheet.sheets.book.calls.push(`merge ${this.address} ${across}`);
  }
  GetBoundingRect(other: unknown): SmallRange {
    if (!(other instanceof SmallRange)) throw invalidArgument();
    return new SmallRange(this.sheet, `${this.address.slice(0, 2)}:${other.address.slice(-2)}`);
  }
}

class SmallFormat implements HostObject {
  readonly _type = "RangeFormat";
  readonly Fill = { _type: "RangeFill", Color: "#FFFFFF" };
  RowHeight = 15;
}

class SmallValidation implements HostObject {
  readonly _type = "DataValidation";
  rule: unknown = null;
  get Rule(): unknown {
    return this.rule;
  }
  set Rule(rule: { list: { source: unknown } }) {
    const { source } = rule.list;
    this.rule = { list: { source: source instanceof SmallRange ? `=${source.Address}` : source } };
  }
}

/** Ranges that only a reference reaches again: no id, no name. */
class SmallAreas implements HostObject {
  readonly _type = "RangeAreas";
  readonly Areas: HostCollection;
  constructor(ranges: readonly SmallRange[]) {
    this.Areas = {
      _type: "RangeCollection",
      _items: () => ranges,
      _indexer: () => {
        throw itemNotFound();
      },
    };
  }
}

class SmallTables implements HostCollection {
  readonly _type = "TableCollection";
  readonly Count = 2;
  _items(): HostObject[] {
    return [1, 2].map((n) => ({ _type: "Table", Id: `{T${n}}`, Name: `表${n}` }));
  }
  _indexer(): HostObject {
    throw itemNotFound();
  }
}

class SmallNames implements HostCollection {
  readonly _type = "NamedItemCollection";
  readonly all: { _type: string; _Id: string; Name: string; Formula: string }[] = [];
  _items(): HostObject[] {
    return this.all;
  }
  _indexer(key: unknown): HostObject {
    const found = this.all.find(({ Name }) => Name === key);
    if (!found) throw itemNotFound();
    return found;
  }
  Add(name: string, reference: unknown): HostObject {
    const formula = reference instanceof SmallRange ? `=${reference.Address}` : String(reference);
    const item = { _type: "NamedItem", _Id: name, Name: name, Formula: formula };
    this.all.push(item);
    return item;
  }
}
