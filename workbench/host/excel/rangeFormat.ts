import type { HostObject } from "../richapi/hostObject";
import { invalidArgument, notImplemented } from "../richapi/refusals";
import { Borders } from "./borders";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./cellSizes";
import { FormatProtection } from "./features/protection";
import type { Range } from "./range";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";

/** Univer's numbers; those it has no number for are refused. */
const HORIZONTAL: Readonly<Record<string, number>> = { General: 0, Left: 1, Center: 2, Right: 3 };
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const EXCEL_HORIZONTAL: readonly string[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const EXCEL_VERTICAL: readonly string[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

const WRAP = 3;
const OVERFLOW = 1;

export class RangeFormat implements HostObject {
  readonly _type = "RangeFormat";

  constructor(private readonly range: Range) {}

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Borders(): Borders {
    return new Borders(this.range);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get WrapText(): boolean | null {
    return this.range.commonStyle((style) => style.tb === WRAP);
  }

  set WrapText(isWrapped: boolean) {
    this.range.style({ tb: isWrapped ? WRAP : OVERFLOW });
  }

  get HorizontalAlignment(): string | null {
    return this.range.commonStyle((style) => nameOf(HORIZONTAL, style.ht) ?? "General");
  }

  set HorizontalAlignment(name: string) {
    this.range.style({ ht: numberOf(HORIZONTAL, EXCEL_HORIZONTAL, name, "horizontalAlignment") });
  }

  get VerticalAlignment(): string | null {
    return this.range.commonStyle((style) => nameOf(VERTICAL, style.vt) ?? "Bottom");
  }

  set VerticalAlignment(name: string) {
    this.range.style({ vt: numberOf(VERTICAL, EXCEL_VERTICAL, name, "verticalAlignment") });
  }

  get ColumnWidth(): number | null {
    return columnWidth(this.range);
  }

  set ColumnWidth(points: number) {
    setColumnWidth(this.range, points);
  }

  get RowHeight(): number | null {
    return rowHeight(this.range);
  }

  set RowHeight(points: number) {
    setRowHeight(this.range, points);
  }

  AutofitRows(): void {
    const { sheet, box } = this.range;
    const { row, rows } = sheet.clipped(box);
    sheet.workbook.flush();
    sheet.workbook.grid.view.fitRows(sheet.Id, row, rows);
  }

  AutofitColumns(): void {
    const { sheet, box } = this.range;
    const { column, columns } = sheet.clipped(box);
    sheet.workbook.flush();
    sheet.workbook.grid.view.fitColumns(sheet.Id, column, columns);
  }
}

function nameOf(
  names: Readonly<Record<string, number>>,
  number: number | null | undefined | void,
): string | undefined {
  return Object.keys(names).find((name) => names[name] === number);
}

function numberOf(
  names: Readonly<Record<string, number>>,
  known: readonly string[],
  name: string,
  property: string,
): number {
  const number = names[name];
  if (number !== undefined) return number;
  if (known.includes(name)) throw notImplemented(`RangeFormat.${property} (${name})`);
  throw invalidArgument();
}
