import type { CellValue, MergedCells, SheetSnapshot } from "../../core/sheet/sheetSnapshot";
import { UnreadableFile } from "../unreadableFile";

/** What all sheets of a book may hold together, in places for a value: cells, and the blank ones to their left. */
export interface CellBudget {
  left: number;
}

/** 1,048,576 rows of five values, or 100,000 rows of 200: with formats and texts they fit in a few hundred MB. */
export const MOST_PLACES = 24_000_000;

/** what V8 sets aside for a row, however short */
const PLACES_A_ROW = 16;

/** Merged areas of a sheet that are kept: five columns of 20,000 plans. More are as if they were not merged. */
const MOST_MERGES = 100_000;

interface Row {
  readonly values: CellValue[];
  formats: string[] | undefined;
}

const BLANK_ROW: readonly CellValue[] = Object.freeze([]);

/** The cells of one sheet while it is read: rows that hold nothing take no room. */
export class SheetCells {
  private readonly rows = new Map<number, Row>();
  private readonly merges: MergedCells[] = [];

  constructor(
    readonly name: string,
    private readonly budget: CellBudget,
  ) {}

  get(row: number, column: number): CellValue {
    return this.rows.get(row)?.values[column] ?? null;
  }

  /** @throws UnreadableFile where the book holds more than can be kept */
  set(row: number, column: number, value: CellValue, format = ""): void {
    const line = this.lineOf(row, column);
    line.values[column] = value;
    if (format === "") return;
    line.formats ??= [];
    while (line.formats.length < column) line.formats.push("");
    line.formats[column] = format;
  }

  merge(area: MergedCells): void {
    if (this.merges.length < MOST_MERGES) this.merges.push(area);
  }

  /** @returns trailing blank rows and cells cut off; row 0 and column 0 are always the sheet's own first ones */
  snapshot(): SheetSnapshot {
    let height = 0;
    for (const [row, { values, formats = [] }] of this.rows) {
      while (values.length > 0 && isBlank(values[values.length - 1])) values.pop();
      formats.length = Math.min(formats.length, values.length);
      if (values.length > 0) height = Math.max(height, row + 1);
    }
    const lines = Array.from({ length: height }, (_, row) => this.rows.get(row));
    return {
      name: this.name,
      firstRow: 0,
      firstColumn: 0,
      values: lines.map((line) => line?.values ?? BLANK_ROW),
      formats: lines.map((line) => line?.formats),
      ...(this.merges.length === 0 ? {} : { merges: this.merges }),
    };
  }

  private lineOf(row: number, column: number): Row {
    let line = this.rows.get(row);
    if (line === undefined) {
      line = { values: [], formats: undefined };
      this.budget.left -= PLACES_A_ROW;
      this.rows.set(row, line);
    }
    this.budget.left -= Math.max(0, column + 1 - line.values.length);
    if (this.budget.left < 0) throw new UnreadableFile("too-large", "cells");
    while (line.values.length <= column) line.values.push(null);
    return line;
  }
}

/** A formula's "" is blank. */
function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === "";
}
