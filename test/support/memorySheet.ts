import type { Box, SheetDraft } from "../../src/core/sheet/sheetDraft";
import type { GradeColour, MarkPlan } from "../../src/usecases/ports";

/** What a cell holds: a value as typed, or a formula with its "=". */
export interface MemoryCell {
  readonly value: string | number | null;
  readonly formula: string | null;
}

export interface MemoryRule {
  readonly ours: boolean;
  readonly column: Box;
  /** `undefined` on other people's rules */
  readonly colour: GradeColour | undefined;
}

export interface MemoryDropdown {
  readonly box: Box;
  readonly source: readonly string[] | string;
}

const BLANK: MemoryCell = { value: null, formula: null };

/** One sheet: cells by row and column from 0, and what lies over them. */
export class MemorySheet {
  readonly formats = new Map<string, string>();
  readonly comments = new Map<string, readonly string[]>();
  merges: readonly Box[] = [];
  dropdowns: readonly MemoryDropdown[] = [];
  frozen = { rows: 0, columns: 0 };
  rules: readonly MemoryRule[] = [];
  /** of ours; those that somebody else has drawn are `otherDiagonals` */
  diagonals: readonly Box[] = [];
  otherDiagonals: readonly Box[] = [];
  /** our data bars; those that somebody else has laid are `otherBars` */
  bars: readonly Box[] = [];
  otherBars: readonly Box[] = [];
  marks: MarkPlan["cells"] = [];
  table: Box | undefined;
  private readonly cells = new Map<string, MemoryCell>();

  constructor(readonly name: string) {}

  static from(draft: SheetDraft): MemorySheet {
    const sheet = new MemorySheet(draft.name);
    draft.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (typeof cell === "object" && cell !== null) {
          sheet.set(row, column, { value: null, formula: cell.formula });
        } else if (cell !== null) {
          sheet.set(row, column, { value: cell, formula: null });
        }
      }),
    );
    for (const { box, format } of draft.formats) {
      if (format.numberFormat === undefined) continue;
      for (const [row, column] of cellsOf(box)) sheet.formats.set(keyOf(row, column), format.numberFormat);
    }
    sheet.diagonals = draft.formats.flatMap(({ box, format }) =>
      format.diagonal === undefined ? [] : [box],
    );
    sheet.merges = draft.merges;
    sheet.dropdowns = draft.lists;
    sheet.frozen = draft.frozen;
    sheet.table = draft.table;
    return sheet;
  }

  /** The same cells and what lies over them, under another name. */
  copied(name: string): MemorySheet {
    const copy = new MemorySheet(name);
    for (const [row, column, cell] of this.entries()) copy.set(row, column, cell);
    for (const [place, format] of this.formats) copy.formats.set(place, format);
    for (const [place, comments] of this.comments) copy.comments.set(place, comments);
    const { merges, dropdowns, frozen, rules, diagonals, otherDiagonals, bars, otherBars, marks, table } =
      this;
    const over = { rules, diagonals, otherDiagonals, bars, otherBars, marks };
    return Object.assign(copy, { merges, dropdowns, frozen, table, ...over });
  }

  get(row: number, column: number): MemoryCell {
    return this.cells.get(keyOf(row, column)) ?? BLANK;
  }

  set(row: number, column: number, cell: MemoryCell): void {
    if (cell.value === null && cell.formula === null) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), cell);
  }

  entries(): readonly (readonly [number, number, MemoryCell])[] {
    return [...this.cells].map(([key, cell]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return [row, column, cell] as const;
    });
  }

  takeLayerOff(): void {
    this.rules = this.rules.filter(({ ours }) => !ours);
    this.diagonals = [];
    this.bars = [];
  }

  /** how many cells hold something that the sheet didn't hold when it was made, or bear a comment that it didn't have */
  touchedSince(made: MemorySheet): number {
    const typed = [...this.cells].flatMap(([key, cell]) => (isSame(cell, made.cells.get(key)) ? [] : [key]));
    const commented = [...this.comments].flatMap(([key, texts]) =>
      texts.join("\n") === made.comments.get(key)?.join("\n") ? [] : [key],
    );
    return new Set([...typed, ...commented]).size;
  }
}

export function isSame(one: MemoryCell | undefined, other: MemoryCell | undefined): boolean {
  return one?.value === other?.value && one?.formula === other?.formula;
}

export function isWithin({ row, column, rows, columns }: Box, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

function cellsOf({ row, column, rows, columns }: Box): [number, number][] {
  return Array.from({ length: rows * columns }, (_, at) => [
    row + Math.floor(at / columns),
    column + (at % columns),
  ]);
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
