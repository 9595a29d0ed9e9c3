import type { PageSetup } from "hucre";
import { invalidArgument, itemNotFound } from "../../richapi/refusals";
import { formatBox, parseAddress } from "../address";
import type { Box } from "../box";
import type { Range } from "../range";
import { rangeArgument } from "../rangeArgument";
import { RangeAreas } from "../rangeAreas";
import type { Worksheet } from "../worksheet";

/** Which cells of a sheet are printed, and which rows and columns on every page. */
export abstract class PrintedPart {
  constructor(protected readonly sheet: Worksheet) {}

  /** @param area a range, several ranges or an address */
  SetPrintArea(area: unknown): void {
    const areas =
      area instanceof RangeAreas ? area.Areas._items() : typeof area === "string" ? area.split(",") : [area];
    this.change({ printArea: areas.map((each) => absolute(this.onThisSheet(each))).join(",") });
  }

  GetPrintArea(): RangeAreas {
    return this.GetPrintAreaOrNullObject() ?? missing();
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.page;
    if (printArea === undefined) return null;
    return new RangeAreas(
      this.sheet,
      printArea.split(",").flatMap((address) => this.rangeAt(address) ?? []),
    );
  }

  SetPrintTitleRows(rows: unknown): void {
    this.change({ printTitlesRow: absolute(this.wide(rows, "rows")) });
  }

  GetPrintTitleRows(): Range {
    return this.GetPrintTitleRowsOrNullObject() ?? missing();
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeAt(this.page.printTitlesRow);
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.change({ printTitlesColumn: absolute(this.wide(columns, "columns")) });
  }

  GetPrintTitleColumns(): Range {
    return this.GetPrintTitleColumnsOrNullObject() ?? missing();
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeAt(this.page.printTitlesColumn);
  }

  protected get page(): PageSetup {
    return this.sheet.workbook.state.sheet(this.sheet.Id).page;
  }

  protected set page(page: PageSetup) {
    this.sheet.workbook.state.sheet(this.sheet.Id).page = page;
  }

  protected change(change: PageSetup): void {
    this.page = { ...this.page, ...change };
  }

  private rangeAt(address: string | undefined): Range | null {
    const box = address === undefined ? undefined : parseAddress(address)?.box;
    return box ? this.sheet.at(box) : null;
  }

  private onThisSheet(value: unknown): Box {
    const range = rangeArgument(this.sheet, value);
    if (range.sheetId !== this.sheet.Id) throw invalidArgument();
    return range.box;
  }

  private wide(value: unknown, along: "rows" | "columns"): Box {
    const range = this.sheet.at(this.onThisSheet(value));
    return (along === "rows" ? range.GetEntireRow() : range.GetEntireColumn()).box;
  }
}

const absolute = (box: Box): string => formatBox(box, { absolute: true });

function missing(): never {
  throw itemNotFound();
}
