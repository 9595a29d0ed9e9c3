import type { IStyleData } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import type { StylePatch } from "../../grid/grid";
import type { HostObject } from "../richapi/hostObject";
import { itemNotFound } from "../richapi/refusals";
import { formatAddress } from "./address";
import { isWholeColumns, isWholeRows } from "./box";
import type { Box } from "./box";
import type { CellValue, ValueType } from "./cellContent";
import { clearRange } from "./clearRange";
import { copyToRange } from "./copyToRange";
import { ConditionalFormats } from "./features/conditionalFormats";
import { DataValidation } from "./features/dataValidation";
import { findInRange } from "./findInRange";
import type { SearchCriteria } from "./findInRange";
import { gridRange } from "./gridRange";
import { mergedAreas, mergeRange, unmergeRange } from "./merges";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { RangeMoves } from "./rangeMoves";
import { hasSpill, readFormulas, readNumberFormats, readText, readTypes, readValues } from "./readRange";
import { selectRange } from "./selectRange";
import { deleteCells, insertCells } from "./shiftCells";
import { commonStyle } from "./styleBox";
import type { PatchAt } from "./styleBox";
import { hiddenState, setHidden } from "./visibility";
import type { Worksheet } from "./worksheet";
import { writeNumberFormats, writeValues } from "./writeRange";

/** A rectangle of cells. */
export class Range extends RangeMoves implements HostObject {
  readonly _type = "Range";

  constructor(sheet: Worksheet, box: Box) {
    super(sheet, box, sheet.workbook.tracker);
  }

  /** Univer's facade for the part of the range that the grid's sheet holds, once it is made large enough. */
  get facade(): FRange {
    const sheet = this.sheet.facade;
    this.sheet.fit(this.box);
    return sheet.getRange(gridRange(this.box, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }));
  }

  /** "'評価 表'!$A$1:$B$3", for formulas. */
  get absoluteAddress(): string {
    return formatAddress(this.sheet.Name, this.box, { absolute: true });
  }

  style(patch: StylePatch | PatchAt): void {
    this.sheet.style(this.box, patch);
  }

  /** What all cells have in common; null where they differ. */
  commonStyle<T>(read: (style: IStyleData) => T): T | null {
    this.sheet.workbook.flush();
    return commonStyle(this.sheet, this.box, read);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get ConditionalFormats(): ConditionalFormats {
    return this.formatsOf([this.box]);
  }

  /** Conditional formats of several rectangles of this sheet together. */
  formatsOf(boxes: readonly Box[]): ConditionalFormats {
    return new ConditionalFormats(this.sheet, boxes);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get Address(): string {
    return formatAddress(this.sheet.Name, this.box);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.box.row;
  }

  get ColumnIndex(): number {
    return this.box.column;
  }

  get RowCount(): number {
    return this.box.rows;
  }

  get ColumnCount(): number {
    return this.box.columns;
  }

  /** -1 where Excel's number of cells doesn't fit, as for a whole sheet. */
  get CellCount(): number {
    const count = this.box.rows * this.box.columns;
    return count < 2 ** 31 ? count : -1;
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.box);
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.box);
  }

  get Values(): CellValue[][] {
    return readValues(this);
  }

  set Values(values: unknown) {
    writeValues(this, values);
  }

  get Formulas(): CellValue[][] {
    return readFormulas(this);
  }

  set Formulas(formulas: unknown) {
    writeValues(this, formulas);
  }

  get Text(): string[][] {
    return readText(this);
  }

  get ValueTypes(): ValueType[][] {
    return readTypes(this);
  }

  get NumberFormat(): string[][] {
    return readNumberFormats(this);
  }

  set NumberFormat(formats: unknown) {
    writeNumberFormats(this, formats);
  }

  get HasSpill(): boolean | null {
    return hasSpill(this);
  }

  get RowHidden(): boolean | null {
    return hiddenState(this, "rows");
  }

  set RowHidden(isHidden: boolean) {
    setHidden(this, "rows", isHidden);
  }

  get ColumnHidden(): boolean | null {
    return hiddenState(this, "columns");
  }

  set ColumnHidden(isHidden: boolean) {
    setHidden(this, "columns", isHidden);
  }

  Clear(applyTo?: string | null): void {
    clearRange(this, applyTo ?? "All");
  }

  Insert(shift: string): Range {
    return insertCells(this, shift);
  }

  Delete(shift: string): void {
    deleteCells(this, shift);
  }

  Merge(across?: boolean | null): void {
    mergeRange(this, across ?? false);
  }

  Unmerge(): void {
    unmergeRange(this);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const areas = mergedAreas(this);
    return areas.length > 0
      ? new RangeAreas(
          this.sheet,
          areas.map((box) => this.sheet.at(box)),
        )
      : null;
  }

  async CopyFrom(
    source: unknown,
    copyType?: string | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null,
  ): Promise<void> {
    await copyToRange(this, source, {
      copyType: copyType ?? "All",
      skipBlanks: skipBlanks ?? false,
      transpose: transpose ?? false,
    });
  }

  async Find(text: string, criteria?: SearchCriteria | null): Promise<Range> {
    const found = await this.FindOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }

  async FindOrNullObject(text: string, criteria?: SearchCriteria | null): Promise<Range | null> {
    await this.sheet.workbook.settled();
    const found = findInRange(this, text, criteria ?? {});
    return found ? this.sheet.at(found) : null;
  }

  Select(): void {
    selectRange(this);
  }
}
