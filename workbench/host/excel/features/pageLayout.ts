import type { PageMargins, PageSetup } from "hucre";
import type { HostObject } from "../../richapi/hostObject";
import { invalidArgument, notImplemented } from "../../richapi/refusals";
import { HeadersFooters } from "./headersFooters";
import { pageZoom, storedZoom } from "./pageZoom";
import type { PageZoom } from "./pageZoom";
import { PrintedPart } from "./printedPart";

/** What files hold by Excel's names; the other sizes Excel has can't be kept. */
const PAPER: Readonly<Record<string, NonNullable<PageSetup["paperSize"]>>> = {
  Letter: "letter",
  Legal: "legal",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
  Executive: "executive",
  Tabloid: "tabloid",
};

/** Points in a unit. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Excel's margins of a new sheet, in inches. */
const MARGINS: Required<PageMargins> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** How a sheet is printed. Univer doesn't print: this is kept beside it, and goes into the file. */
export class PageLayout extends PrintedPart implements HostObject {
  readonly _type = "PageLayout";

  get Orientation(): string {
    return this.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set Orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.change({ orientation: orientation === "Landscape" ? "landscape" : "portrait" });
  }

  get PaperSize(): string {
    return Object.keys(PAPER).find((name) => PAPER[name] === this.page.paperSize) ?? "A4";
  }

  set PaperSize(name: string) {
    const paperSize = PAPER[name];
    if (!paperSize) throw notImplemented(`PageLayout.paperSize (${name})`);
    this.change({ paperSize });
  }

  get Zoom(): PageZoom {
    return pageZoom(this.page);
  }

  set Zoom(zoom: PageZoom) {
    const { scale: _, fitToPage: __, fitToWidth: ___, fitToHeight: ____, ...page } = this.page;
    this.page = { ...page, ...storedZoom(zoom) };
  }

  get CenterHorizontally(): boolean {
    return this.page.horizontalCentered ?? false;
  }

  set CenterHorizontally(isCentered: boolean) {
    this.change({ horizontalCentered: Boolean(isCentered) });
  }

  get CenterVertically(): boolean {
    return this.page.verticalCentered ?? false;
  }

  set CenterVertically(isCentered: boolean) {
    this.change({ verticalCentered: Boolean(isCentered) });
  }

  get PrintGridlines(): boolean {
    return this.page.showGridLines ?? false;
  }

  set PrintGridlines(isPrinted: boolean) {
    this.change({ showGridLines: Boolean(isPrinted) });
  }

  get PrintHeadings(): boolean {
    return this.page.showRowColHeaders ?? false;
  }

  set PrintHeadings(isPrinted: boolean) {
    this.change({ showRowColHeaders: Boolean(isPrinted) });
  }

  get LeftMargin(): number {
    return this.margin("left");
  }

  set LeftMargin(points: number) {
    this.setMargins({ left: points }, "Points");
  }

  get RightMargin(): number {
    return this.margin("right");
  }

  set RightMargin(points: number) {
    this.setMargins({ right: points }, "Points");
  }

  get TopMargin(): number {
    return this.margin("top");
  }

  set TopMargin(points: number) {
    this.setMargins({ top: points }, "Points");
  }

  get BottomMargin(): number {
    return this.margin("bottom");
  }

  set BottomMargin(points: number) {
    this.setMargins({ bottom: points }, "Points");
  }

  get HeaderMargin(): number {
    return this.margin("header");
  }

  set HeaderMargin(points: number) {
    this.setMargins({ header: points }, "Points");
  }

  get FooterMargin(): number {
    return this.margin("footer");
  }

  set FooterMargin(points: number) {
    this.setMargins({ footer: points }, "Points");
  }

  SetPrintMargins(unit: string, margins: PageMargins): void {
    this.setMargins(margins, unit);
  }

  get HeadersFooters(): HeadersFooters {
    return new HeadersFooters(this.sheet.workbook.state.sheet(this.sheet.Id));
  }

  /** In points; kept in inches, as files have them. */
  private margin(side: keyof PageMargins): number {
    return rounded((this.page.margins?.[side] ?? MARGINS[side]) * 72);
  }

  private setMargins(margins: PageMargins, unit: string): void {
    const points = UNITS[unit];
    if (points === undefined) throw invalidArgument();
    const inches: PageMargins = { ...MARGINS, ...this.page.margins };
    for (const side of Object.keys(MARGINS) as (keyof PageMargins)[]) {
      const size = margins[side];
      if (size === undefined || size === null) continue;
      if (!(size >= 0)) throw invalidArgument();
      inches[side] = rounded((size * points) / 72);
    }
    this.change({ margins: inches });
  }
}

/** Inches to points and back without a tail of digits. */
const rounded = (size: number): number => Math.round(size * 1e6) / 1e6;
