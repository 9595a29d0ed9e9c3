import type { FormulaBook } from "../../core/formulas/formulaBook";
import type { Box } from "../../core/sheet/sheetDraft";
import type { BookChanges, CellChange, TableChange } from "../../usecases/ports";
import type { OurComment, Threads } from "./cellComments";
import { entryOf, type CellContent, type Entry } from "./cellContent";
import type { KnownCells } from "./knownCells";
import type { HeldCells } from "../read/heldCells";
import { resizeSteps, type RowsStand, type RowStep } from "./rowSteps";

/** A cell that is to be written. */
export interface PlannedCell extends Entry {
  /** where it was read */
  readonly from: number;
  /** where it is once rows have come and gone */
  readonly row: number;
  readonly column: number;
  readonly comment: string | undefined;
  readonly before: CellContent;
}

/** A cell as it was, and where. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
}

/** A table that grows or shrinks: its rows are taken back, or nothing of it. */
export interface PlannedTable {
  /** where its lines were */
  readonly box: Box;
  /** where its lines are once rows have come and gone */
  readonly row: number;
  readonly rows: number;
  readonly lines: readonly (Entry & { readonly row: number; readonly column: number })[];
  /** its own cells, and those beside them whose rows won't come back as they were */
  readonly before: readonly CellBefore[];
  /** what its rows held, by `cellKey`: all that wasn't blank */
  readonly rowsBefore: ReadonlyMap<string, CellContent>;
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** All that is to be done to one sheet. */
export interface SheetPlan {
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
  readonly tables: readonly PlannedTable[];
  /** rows that come or go, from the lowest */
  readonly steps: readonly { readonly forth: RowStep; readonly back: RowStep }[];
  /** rows that held anything, where any come or go */
  readonly filled: readonly number[];
}

/** A change that is under way or done, as far as is to be known to take it back. */
export interface BegunChange {
  sheets: readonly BegunSheet[];
  readonly threads: Threads;
  /** a request that writes has gone well */
  hasBegun: () => boolean;
}

export interface BegunSheet {
  readonly plan: SheetPlan;
  rows: RowsStand;
  /** all is written, and this is what Excel made of it; `undefined`: nobody knows how far it came */
  written: WrittenSheet | undefined;
  /** rows were to go back: names may be left behind */
  haveGoneBack: boolean;
}

/** What Excel made of what was entered. */
export interface WrittenSheet {
  readonly cells: ReadonlyMap<PlannedCell, WrittenCell>;
  /** what the rows of each table hold */
  readonly rows: readonly HeldCells[];
}

export interface WrittenCell {
  readonly content: CellContent;
  /** the comment that it was given */
  readonly added: OurComment | undefined;
}

/** What is wanted of one sheet, as the cells stand now. */
export interface SheetWish {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
  /** those that grow or shrink, from the lowest; one that stays as large is so many cells */
  readonly resized: readonly TableChange[];
}

/** What is wanted, sheet by sheet. */
export function wishesOf({ cells, tables = [] }: BookChanges): SheetWish[] {
  const names = new Set([...cells, ...tables].map(({ sheet }) => sheet));
  const isResized = ({ box, lines }: TableChange) => box.rows !== lines.length;
  return [...names].flatMap((sheet) => {
    const here = tables.filter((table) => table.sheet === sheet);
    const wish = {
      sheet,
      cells: [
        ...cells.filter((each) => each.sheet === sheet).flatMap((each) => each.cells),
        ...here.filter((table) => !isResized(table)).flatMap(cellsOf),
      ],
      resized: here.filter(isResized).sort((one, other) => other.box.row - one.box.row),
    };
    return wish.cells.length + wish.resized.length === 0 ? [] : [wish];
  });
}

function cellsOf({ box, lines }: TableChange): CellChange[] {
  return lines.flatMap((line, r) =>
    line.map((content, c) => ({ row: box.row + r, column: box.column + c, content })),
  );
}

/** Cells that must be known before the plan can be made. */
export function placesOf({ cells, resized }: SheetWish): { row: number; column: number }[] {
  const inTables = resized.flatMap(({ box }) =>
    Array.from({ length: box.rows * box.columns }, (_, at) => ({
      row: box.row + Math.floor(at / box.columns),
      column: box.column + (at % box.columns),
    })),
  );
  return [...cells, ...inTables];
}

/** @param known cells of the sheet, those of `placesOf` among them */
export function planSheet(wish: SheetWish, { names }: FormulaBook, known: KnownCells): SheetPlan {
  const { sheet, cells, resized } = wish;
  const moved = (row: number) =>
    resized.reduce(
      (at, { box, lines }) => (row < box.row + box.rows ? at : at + lines.length - box.rows),
      row,
    );
  const namesHere = names.filter((name) => name.sheet === sheet);
  return {
    sheet,
    steps: resized.map((table) => resizeSteps(table, namesHere)),
    filled: resized.length === 0 ? [] : known.filledRows(),
    cells: cells.map(({ row, column, content, numberFormat, comment }): PlannedCell => {
      const before = known.at(row, column);
      const entry = entryOf(content, before.numberFormat, numberFormat);
      return { ...entry, from: row, row: moved(row), column, comment, before };
    }),
    tables: resized.map((table) => planTable(table, moved(table.box.row), known)),
  };
}

function planTable({ box, lines }: TableChange, row: number, known: KnownCells): PlannedTable {
  const { rows, columns } = box;
  // rows that are inserted look like the one above them
  const formatRow = (line: number): number => {
    if (lines.length < rows || line < rows - 1) return box.row + line;
    return box.row + (line === lines.length - 1 ? rows - 1 : Math.max(rows - 2, 0));
  };
  const own = Array.from({ length: rows * columns }, (_, at) => ({
    row: box.row + Math.floor(at / columns),
    column: box.column + (at % columns),
  }));
  const isBeside = ({ column }: { readonly column: number }): boolean =>
    column < box.column || column >= box.column + columns;
  // rows come back before the last one that stayed, which then is the last one of all
  const moved = lines.length < rows ? Math.max(lines.length - 1, 1) : rows;
  const beside = known.inRows(box.row + moved, rows - moved).filter(isBeside);
  const all = known.inRows(box.row, rows).map((cell) => [cell, known.at(cell.row, cell.column)] as const);
  return {
    box,
    row,
    rows: lines.length,
    lines: lines.flatMap((line, r) =>
      line.map((content, c) => {
        const column = box.column + c;
        return {
          ...entryOf(content, known.at(formatRow(r), column).numberFormat),
          row: row + r,
          column,
        };
      }),
    ),
    before: [...own, ...beside].map((cell) => ({ ...cell, before: known.at(cell.row, cell.column) })),
    rowsBefore: new Map(all.map(([cell, content]) => [cellKey(cell.row, cell.column), content])),
  };
}
