import { SHEET_SIZE } from "../core/sheet/sheetSize";
import type { CellValue } from "../core/sheet/sheetSnapshot";
import type { CellArea, CellFunctions } from "./computeFormula";
import { computeFormula, LARGEST_BLOCK } from "./computeFormula";
import { parseFormula } from "./formula/parseFormula";
import { UNCOMPUTED } from "./formula/uncomputed";
import type { ScopedName } from "./parts/readWorkbook";
import type { SheetCells } from "./parts/sheetCells";
import type { UncachedFormula } from "./parts/uncachedFormula";

/** A sheet and its formulas without a result. */
export interface SheetToCompute {
  readonly cells: SheetCells;
  readonly uncached: readonly UncachedFormula[];
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Pending {
  readonly sheet: SheetToCompute;
  readonly formula: UncachedFormula;
  /** what it fills */
  readonly size: Size;
  state: "waiting" | "running" | "done";
}

const ONE_CELL: Size = { rows: 1, columns: 1 };

/** Formulas that wait for each other, one inside the other. Beyond it the rest is left uncomputed. */
const DEEPEST = 100;
/** Cells that all formulas of a book may ask for or fill together: a few seconds of work */
const MOST_READS = 4_000_000;

/**
 * Computes formulas for which the file holds no result, and puts the results in their cells. What can't be computed,
 * or waits for itself, stays UNCOMPUTED.
 *
 * @param functions our custom functions by id
 */
export function computeUncached(
  sheets: readonly SheetToCompute[],
  names: readonly ScopedName[],
  functions: CellFunctions,
): void {
  new Computation(sheets, names, functions).run();
}

class Computation {
  private readonly sheetOf: ReadonlyMap<string, SheetToCompute>;
  private readonly pendingOf = new Map<SheetToCompute, Map<number, Pending>>();
  private depth = 0;
  private readsLeft = MOST_READS;

  constructor(
    private readonly sheets: readonly SheetToCompute[],
    private readonly names: readonly ScopedName[],
    private readonly functions: CellFunctions,
  ) {
    this.sheetOf = new Map(sheets.map((sheet) => [sheet.cells.name.toLowerCase(), sheet]));
    for (const sheet of sheets) this.pendingOf.set(sheet, this.waiting(sheet));
  }

  run(): void {
    for (const sheet of this.sheets) {
      for (const pending of this.pendingOf.get(sheet)?.values() ?? []) this.settle(pending);
    }
  }

  /** A cell of an array formula's block waits for the whole block. */
  private waiting(sheet: SheetToCompute): Map<number, Pending> {
    const pendings = new Map<number, Pending>();
    for (const formula of sheet.uncached) {
      const size = this.sizeOf(formula);
      const pending: Pending = { sheet, formula, size, state: "waiting" };
      const { rows, columns } = size;
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
          pendings.set(keyOf(formula.row + row, formula.column + column), pending);
        }
      }
    }
    return pendings;
  }

  private sizeOf({ area }: UncachedFormula): Size {
    if (area === undefined) return ONE_CELL;
    this.readsLeft -= area.rows * area.columns;
    return area.rows * area.columns > LARGEST_BLOCK || this.readsLeft < 0 ? ONE_CELL : area;
  }

  private settle(pending: Pending): void {
    if (pending.state !== "waiting" || this.depth >= DEEPEST) return;
    const { cells } = pending.sheet;
    const { row, column, area, spills } = pending.formula;
    pending.state = "running";
    this.depth += 1;
    const result = this.resultOf(pending);
    this.depth -= 1;
    pending.state = "done";
    if (area === undefined) {
      cells.set(row, column, result[0]?.[0] ?? UNCOMPUTED);
      return;
    }
    const known = result[0]?.[0] !== UNCOMPUTED;
    const size = spills && known ? { rows: result.length, columns: result[0]?.length ?? 0 } : pending.size;
    for (let down = 0; down < size.rows && row + down < SHEET_SIZE.rows; down += 1) {
      for (let right = 0; right < size.columns && column + right < SHEET_SIZE.columns; right += 1) {
        cells.set(row + down, column + right, valueIn(result, down, right));
      }
    }
  }

  private resultOf({ sheet, formula }: Pending): CellValue[][] {
    const parsed = parseFormula(formula.text);
    if (parsed === undefined) return [[UNCOMPUTED]];
    const name = sheet.cells.name;
    return computeFormula(parsed, {
      sheet: name,
      row: formula.row,
      column: formula.column,
      shift: formula.shift,
      array: formula.area !== undefined,
      functions: this.functions,
      read: (area) => this.read(area),
      cellsOfName: (asked) => this.cellsOfName(asked, name),
    });
  }

  private read({ sheet: name, row, column, rows, columns }: CellArea): CellValue[][] | undefined {
    const sheet = this.sheetOf.get(name.toLowerCase());
    if (sheet === undefined) return undefined;
    this.readsLeft -= rows * columns;
    if (rows * columns > LARGEST_BLOCK || this.readsLeft < 0) return [[UNCOMPUTED]];
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => this.valueAt(sheet, row + down, column + right)),
    );
  }

  private valueAt(sheet: SheetToCompute, row: number, column: number): CellValue {
    const pending = this.pendingOf.get(sheet)?.get(keyOf(row, column));
    if (pending !== undefined) this.settle(pending);
    return pending !== undefined && pending.state !== "done" ? UNCOMPUTED : sheet.cells.get(row, column);
  }

  /** A sheet's own name comes before the book's. */
  private cellsOfName(asked: string, sheet: string): CellArea | undefined {
    const wanted = asked.toLowerCase();
    const named = this.names.filter(({ name }) => name.toLowerCase() === wanted);
    const found =
      named.find(({ scope }) => scope === sheet) ?? named.find(({ scope }) => scope === undefined);
    return (
      found && {
        sheet: found.sheet,
        row: found.firstRow,
        column: found.firstColumn,
        rows: found.rows,
        columns: found.columns,
      }
    );
  }
}

function keyOf(row: number, column: number): number {
  return row * SHEET_SIZE.columns + column;
}

/** Beyond the result stands #N/A; a single row, column or value is repeated. */
function valueIn(result: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const line = result[result.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { error: "#N/A" } : value;
}
