import type { HostCollection, HostObject } from "../../richapi/hostObject";
import { itemNotFound } from "../../richapi/refusals";
import type { Range } from "../range";
import type { Table } from "./table";

/** The rows of a table below its header. */
export class TableRows implements HostCollection {
  readonly _type = "TableRowCollection";

  constructor(private readonly table: Table) {}

  get Count(): number {
    return this.table.GetRange().RowCount - 1;
  }

  _items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.table, index));
  }

  _indexer(index: unknown): TableRow {
    return this.GetItemAt(Number(index));
  }

  GetItemAt(index: number): TableRow {
    if (!(index >= 0 && index < this.Count)) throw itemNotFound();
    return new TableRow(this.table, index);
  }

  GetCount(): number {
    return this.Count;
  }
}

class TableRow implements HostObject {
  readonly _type = "TableRow";

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {}

  get Values(): unknown[][] {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }
}
