import { invalidArgument, itemNotFound } from "../richapi/refusals";
import { boundingBox, intersection, isOnSheet, MAX_COLUMNS, MAX_ROWS } from "./box";
import type { Box } from "./box";
import type { Range } from "./range";
import { rangeArgument } from "./rangeArgument";
import type { RangeTracker } from "./rangeTracker";
import { shiftBox } from "./shiftBox";
import type { Shift } from "./shiftBox";
import type { Worksheet } from "./worksheet";

/** Where a range is, and the ranges that lie in a certain way to it. */
export abstract class RangeMoves {
  private place: Box | undefined;

  constructor(
    readonly sheet: Worksheet,
    box: Box,
    tracker: RangeTracker,
  ) {
    if (!isOnSheet(box)) throw invalidArgument();
    this.place = box;
    tracker.track(this);
  }

  /** Moves as rows and columns come and go; throws ItemNotFound when all its cells were deleted. */
  get box(): Box {
    if (!this.place) throw itemNotFound();
    return this.place;
  }

  get sheetId(): string {
    return this.sheet.Id;
  }

  shift(shift: Shift): void {
    this.place &&= shiftBox(this.place, shift);
  }

  GetCell(row: number, column: number): Range {
    return this.part(row, column, 1, 1);
  }

  GetRow(row: number): Range {
    return this.part(this.within(row, this.box.rows), 0, 1, this.box.columns);
  }

  GetColumn(column: number): Range {
    return this.part(0, this.within(column, this.box.columns), this.box.rows, 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.box.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.box.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.box.rows - 1, this.box.columns - 1);
  }

  GetRowsAbove(count?: number | null): Range {
    return this.beside("row", -(count ?? 1));
  }

  GetRowsBelow(count?: number | null): Range {
    return this.beside("row", count ?? 1);
  }

  GetColumnsBefore(count?: number | null): Range {
    return this.beside("column", -(count ?? 1));
  }

  GetColumnsAfter(count?: number | null): Range {
    return this.beside("column", count ?? 1);
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.part(rows, columns, this.box.rows, this.box.columns);
  }

  GetResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.part(0, 0, this.box.rows + deltaRows, this.box.columns + deltaColumns);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.part(0, 0, rows, columns);
  }

  GetEntireRow(): Range {
    return this.sheet.at({ ...this.box, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): Range {
    return this.sheet.at({ ...this.box, row: 0, rows: MAX_ROWS });
  }

  GetBoundingRect(other: unknown): Range {
    return this.sheet.at(boundingBox(this.box, this.onSameSheet(other).box));
  }

  GetIntersection(other: unknown): Range {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound();
    return shared;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersection(this.box, this.onSameSheet(other).box);
    return shared ? this.sheet.at(shared) : null;
  }

  async GetUsedRange(valuesOnly?: boolean | null): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }

  async GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Promise<Range | null> {
    const used = await this.sheet.usedBox(valuesOnly ?? false, this.box);
    return used ? this.sheet.at(used) : null;
  }

  /** Office.js asks before it writes a large block in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.rows || columns !== this.box.columns) throw invalidArgument();
  }

  private part(row: number, column: number, rows: number, columns: number): Range {
    return this.sheet.at({ row: this.box.row + row, column: this.box.column + column, rows, columns });
  }

  /** A positive number of rows or columns after the range, a negative number before it. */
  private beside(along: "row" | "column", count: number): Range {
    const [size, length] =
      along === "row" ? (["rows", this.box.rows] as const) : (["columns", this.box.columns] as const);
    const start = this.box[along] + (count > 0 ? length : count);
    return this.sheet.at({ ...this.box, [along]: start, [size]: Math.abs(count) });
  }

  private within(index: number, count: number): number {
    if (!(index >= 0 && index < count)) throw invalidArgument();
    return index;
  }

  private onSameSheet(other: unknown): Range {
    const range = rangeArgument(this.sheet, other);
    if (range.sheetId !== this.sheetId) throw invalidArgument();
    return range;
  }
}
