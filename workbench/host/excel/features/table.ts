import type { HostObject } from "../../richapi/hostObject";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../richapi/refusals";
import type { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { isDefinedName } from "./definedName";
import { assertWritable } from "./protection";
import { TableColumns } from "./tableColumns";
import { TableRows } from "./tableRows";
import { tableBox } from "./tableBox";
import { infosOf, Tables } from "./tables";

/** What Excel gives a new table. */
const STYLE = "TableStyleMedium2";

/** A table, known by its id on its sheet. */
export class Table implements HostObject {
  readonly _type = "Table";

  constructor(
    private readonly sheet: Worksheet,
    readonly Id: string,
  ) {}

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Name(): string {
    return this.info.name;
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || !isDefinedName(name)) throw invalidArgument();
    const { workbook } = this.sheet;
    const other = new Tables(workbook).GetItemOrNullObject(name);
    if (other && other.Id !== this.Id) throw itemAlreadyExists();
    void this.sheet.facade.setTableName(this.Id, name);
  }

  /** Only read: Univer's tables always have them. */
  get ShowHeaders(): boolean {
    return this.info.showHeader;
  }

  get ShowTotals(): boolean {
    return false;
  }

  /** A word that is kept; the grid draws its own. */
  get Style(): string {
    const { style } = this.sheet.workbook.grid.tableMeta(this.Id);
    return typeof style === "string" && style ? style : STYLE;
  }

  set Style(style: string) {
    this.sheet.workbook.grid.tableMeta(this.Id).style = style;
  }

  get Columns(): TableColumns {
    return new TableColumns(this);
  }

  get Rows(): TableRows {
    return new TableRows(this);
  }

  GetRange(): Range {
    return this.sheet.at(tableBox(this.info));
  }

  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }

  /** @throws RichApiError where the table is its header alone */
  GetDataBodyRange(): Range {
    const range = this.GetRange();
    if (range.RowCount < 2) throw itemNotFound();
    return this.sheet.at({ ...range.box, row: range.box.row + 1, rows: range.box.rows - 1 });
  }

  /** The cells stay as they are. */
  async ConvertToRange(): Promise<Range> {
    const range = this.GetRange();
    assertWritable(this.sheet, range.box);
    await this.sheet.facade.removeTable(this.Id);
    return range;
  }

  /** The cells go with it. */
  async Delete(): Promise<void> {
    const range = await this.ConvertToRange();
    range.Clear("All");
  }

  private get info() {
    const found = infosOf(this.sheet).find(({ id }) => id === this.Id);
    if (!found) throw itemNotFound();
    return found;
  }
}
