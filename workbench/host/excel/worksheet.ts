import type { FWorksheet } from "@univerjs/sheets/facade";
import type { HostObject } from "../richapi/hostObject";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../richapi/refusals";
import type { StylePatch } from "../../grid/grid";
import { parseAddress } from "./address";
import { isWholeColumns, isWholeRows, WHOLE_SHEET } from "./box";
import type { Box } from "./box";
import { hexColor, readColor } from "./color";
import { copySheet } from "./copySheet";
import { Comments } from "./features/comments";
import { FreezePanes } from "./features/freezePanes";
import { NamedItems, rangeOfName } from "./features/names";
import { PageLayout } from "./features/pageLayout";
import { assertWritable, WorksheetProtection } from "./features/protection";
import { Tables } from "./features/tables";
import type { HostWorkbook } from "./hostWorkbook";
import { Range } from "./range";
import { rangeAreasAt } from "./rangeAreas";
import type { RangeAreas } from "./rangeAreas";
import { SheetEvents } from "./sheetEvents";
import { styleBox } from "./styleBox";
import type { PatchAt } from "./styleBox";
import { usedBox } from "./usedBox";

/** A sheet, known by its id. */
export class Worksheet extends SheetEvents implements HostObject {
  readonly _type = "Worksheet";

  constructor(
    readonly workbook: HostWorkbook,
    readonly Id: string,
  ) {
    super(() => workbook.events, Id);
  }

  /** Univer's facade, after everything written is sent to the grid; throws ItemNotFound where the sheet is gone. */
  get facade(): FWorksheet {
    this.workbook.flush();
    return this.unflushed;
  }

  /** The same while writes still wait: for what they don't change. */
  private get unflushed(): FWorksheet {
    const sheet = this.workbook.grid.sheet(this.Id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** The range of these cells; throws InvalidArgument where they aren't on the sheet. */
  at(box: Box): Range {
    return new Range(this, box);
  }

  get Name(): string {
    return this.facade.getSheetName();
  }

  set Name(name: unknown) {
    this.facade.setName(this.workbook.Worksheets.checkName(name, this));
  }

  get Position(): number {
    return this.facade.getIndex();
  }

  set Position(position: unknown) {
    const { workbook, facade } = this;
    if (typeof position !== "number" || !(position >= 0 && position < workbook.Worksheets.GetCount()))
      throw invalidArgument();
    workbook.quietly(() => workbook.book.moveSheet(facade, position));
  }

  get Visibility(): string {
    return this.facade.isSheetHidden() ? "Hidden" : "Visible";
  }

  set Visibility(visibility: unknown) {
    if (visibility === "VeryHidden") throw notImplemented("Worksheet.visibility (VeryHidden)");
    if (visibility === "Visible") this.facade.showSheet();
    else if (visibility !== "Hidden") throw invalidArgument();
    else if (this.Visibility === "Visible") {
      this.assertNotLast();
      this.facade.hideSheet();
    }
  }

  get TabColor(): string {
    const color = this.facade.getTabColor();
    return color ? hexColor(color) : "";
  }

  set TabColor(color: unknown) {
    this.facade.setTabColor(color === "" ? "" : readColor(color));
  }

  get ShowGridlines(): boolean {
    return !this.facade.hasHiddenGridLines();
  }

  set ShowGridlines(isShown: boolean) {
    this.facade.setHiddenGridlines(!isShown);
  }

  get Names(): NamedItems {
    return new NamedItems(this.workbook, this);
  }

  get Tables(): Tables {
    return new Tables(this.workbook, this);
  }

  get Comments(): Comments {
    return new Comments(this.workbook, this);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }

  Activate(): void {
    if (this.Visibility !== "Visible") throw invalidOperation();
    this.workbook.book.setActiveSheet(this.facade);
  }

  Delete(): void {
    const { facade } = this;
    if (this.Visibility === "Visible") this.assertNotLast();
    this.workbook.book.deleteSheet(facade);
  }

  Copy(positionType?: string | null, relativeTo?: Worksheet | null): Worksheet {
    return this.workbook.Worksheets._indexer(
      copySheet(this.workbook, this, positionType ?? "None", relativeTo ?? null),
    );
  }

  GetNext(visibleOnly?: boolean | null): Worksheet {
    return this.neighbour(1, visibleOnly) ?? missing();
  }

  GetNextOrNullObject(visibleOnly?: boolean | null): Worksheet | null {
    return this.neighbour(1, visibleOnly) ?? null;
  }

  GetPrevious(visibleOnly?: boolean | null): Worksheet {
    return this.neighbour(-1, visibleOnly) ?? missing();
  }

  GetPreviousOrNullObject(visibleOnly?: boolean | null): Worksheet | null {
    return this.neighbour(-1, visibleOnly) ?? null;
  }

  /** @param address an address, also of another sheet, or a name of the sheet or the workbook; all cells when left out */
  GetRange(address?: string | null): Range {
    if (address === null || address === undefined || address === "") return this.at(WHOLE_SHEET);
    const parsed = parseAddress(String(address));
    if (!parsed) return this.named(String(address));
    const sheet = parsed.sheet === undefined ? this : this.workbook.Worksheets.find(parsed.sheet);
    if (!sheet) throw invalidArgument();
    return sheet.at(parsed.box);
  }

  GetRanges(address?: string | null): RangeAreas {
    return rangeAreasAt(this, address);
  }

  GetCell(row: number, column: number): Range {
    return this.at({ row, column, rows: 1, columns: 1 });
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.at({ row, column, rows, columns });
  }

  async GetUsedRange(valuesOnly?: boolean | null): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }

  async GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Promise<Range | null> {
    const box = await this.usedBox(valuesOnly ?? false);
    return box ? this.at(box) : null;
  }

  /** What formulas spill counts too, so the calculation is waited for. */
  async usedBox(valuesOnly: boolean, within: Box = WHOLE_SHEET): Promise<Box | undefined> {
    await this.workbook.settled();
    return usedBox(this.workbook.grid, this.facade.getSheetId(), { valuesOnly, within });
  }

  /** @throws RichApiError AccessDenied where the sheet is protected against the change; see protection.ts */
  assertWritable(box: Box, change?: Parameters<typeof assertWritable>[2]): void {
    assertWritable(this, box, change);
  }

  /** Makes the grid's sheet large enough; whole rows and columns end where it ends. */
  fit(box: Box): void {
    const rows = isWholeColumns(box) ? 0 : box.row + box.rows;
    const columns = isWholeRows(box) ? 0 : box.column + box.columns;
    this.workbook.grid.cells.grow(this.Id, rows, columns);
  }

  /** The part that the grid's sheet has; at least a cell, which is as all the empty ones beyond. */
  clipped(box: Box): Box {
    const { unflushed } = this;
    const [allRows, allColumns] = [unflushed.getMaxRows(), unflushed.getMaxColumns()];
    const row = Math.min(box.row, allRows - 1);
    const column = Math.min(box.column, allColumns - 1);
    const rows = Math.max(1, Math.min(box.row + box.rows, allRows) - row);
    const columns = Math.max(1, Math.min(box.column + box.columns, allColumns) - column);
    return { row, column, rows, columns };
  }

  style(box: Box, patch: StylePatch | PatchAt): void {
    styleBox(this, box, patch);
  }

  private named(name: string): Range {
    const range = rangeOfName(this, name);
    if (!range) throw invalidArgument();
    return range;
  }

  private neighbour(step: 1 | -1, visibleOnly?: boolean | null): Worksheet | undefined {
    const sheets = this.workbook.Worksheets._items();
    const here = sheets.findIndex((sheet) => sheet.Id === this.Id);
    const after = step === 1 ? sheets.slice(here + 1) : sheets.slice(0, here).reverse();
    return after.find((sheet) => !visibleOnly || sheet.Visibility === "Visible");
  }

  private assertNotLast(): void {
    if (this.workbook.Worksheets.counted(true).length < 2) throw invalidOperation();
  }
}

function missing(): never {
  throw itemNotFound();
}
