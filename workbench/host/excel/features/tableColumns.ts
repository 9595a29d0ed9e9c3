import type { HostCollection, HostObject } from "../../richapi/hostObject";
import { invalidArgument, itemNotFound } from "../../richapi/refusals";
import type { Range } from "../range";
import type { Table } from "./table";

/** The columns of a table; they are called what their header cells show. */
export class TableColumns implements HostCollection {
  readonly _type = "TableColumnCollection";

  constructor(private readonly table: Table) {}

  get Count(): number {
    return this.table.GetRange().ColumnCount;
  }

  _items(): readonly TableColumn[] {
    return Array.from({ length: this.Count }, (_, index) => new TableColumn(this.table, index));
  }

  /** By name or by id. */
  _indexer(key: unknown): TableColumn {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    const columns = this._items();
    const wanted = String(key);
    const isNamed = ({ Name }: TableColumn) => Name.toLowerCase() === wanted.toLowerCase();
    return columns.find(isNamed) ?? columns.find(({ Id }) => String(Id) === wanted) ?? null;
  }

  GetItemAt(index: number): TableColumn {
    const column = this._items()[index];
    if (!column) throw itemNotFound();
    return column;
  }

  GetCount(): number {
    return this.Count;
  }
}

class TableColumn implements HostObject {
  readonly _type = "TableColumn";

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {}

  get Id(): number {
    return this.Index + 1;
  }

  get Name(): string {
    return this.GetHeaderRowRange().Text[0]?.[0] ?? "";
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.GetHeaderRowRange().Values = `'${name}`;
  }

  get Values(): unknown[][] {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }

  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
}
