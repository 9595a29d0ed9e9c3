import { SHEET_SIZE } from "../core/sheet/sheetSize";
import type { CellError, CellValue } from "../core/sheet/sheetSnapshot";
import type { Formula, Reference } from "./formula/formula";
import { UNCOMPUTED } from "./formula/uncomputed";

/** A block of cells, rows × columns. */
type Block = readonly (readonly CellValue[])[];

/**
 * Our custom functions by id (`GRADE`): each argument is a block, an omitted one in between `[[null]]`. Errors go in
 * and come out as `{ error: "#N/A" }`.
 */
export type CellFunctions = ReadonlyMap<string, (...args: unknown[][][]) => readonly (readonly unknown[])[]>;

/** Cells on a sheet, from 0. */
export interface CellArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a formula stands and what it may ask. */
export interface FormulaScope {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** how far a shared formula was filled from the cell it was written for */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** an array formula gives a block; any other one value */
  readonly array: boolean;
  readonly functions: CellFunctions;
  /** `undefined` where there is no such sheet */
  readonly read: (area: CellArea) => Block | undefined;
  /** `undefined` where the name is none, or stands for something else than cells */
  readonly cellsOfName: (name: string) => CellArea | undefined;
}

/** What a part of a formula gives; `at` where it is a reference, which may be cut to the formula's row or column. */
interface Operand {
  readonly block: Block;
  readonly at?: CellArea;
}

/** Most cells of a range, and of what comes of ranges; some ten lists of 1,000 plans */
export const LARGEST_BLOCK = 100_000;

const REF: CellError = { error: "#REF!" };
const VALUE: CellError = { error: "#VALUE!" };
const NOT_AVAILABLE: CellError = { error: "#N/A" };
const NOT_A_NUMBER: CellError = { error: "#NUM!" };

/**
 * Computes a formula as Excel would.
 *
 * @returns the values of an array formula; one row of one value for any other. A blank result is 0, as in Excel.
 *   `UNCOMPUTED` where it calls other functions than ours, or depends on a cell that can't be computed
 *
 * @example
 * computeFormula(parseFormula('IF(E4="","",_xldudf_GRADE(D4,E4,F4))'), scope); // [["C"]]
 */
export function computeFormula(formula: Formula, scope: FormulaScope): CellValue[][] {
  const operand = compute(formula, scope);
  const block = scope.array ? operand.block : [[single(operand, scope)]];
  return block.map((row) => row.map((value) => value ?? 0));
}

function compute(formula: Formula, scope: FormulaScope): Operand {
  switch (formula.kind) {
    case "literal":
      return one(formula.value);
    case "reference":
      return reference(formula.reference, scope);
    case "name": {
      const area = scope.cellsOfName(formula.name);
      return area === undefined ? one(UNCOMPUTED) : cells(area, scope);
    }
    case "compare": {
      const left = compute(formula.left, scope);
      const right = compute(formula.right, scope);
      return each(scope, [left, right], (a, b) => compare(a, b, formula.equal));
    }
    case "call":
      return formula.name === "IF" ? choose(formula.args, scope) : call(formula.name, formula.args, scope);
  }
}

function one(value: CellValue): Operand {
  return { block: [[value]] };
}

function reference({ sheet, top, left, bottom, right }: Reference, scope: FormulaScope): Operand {
  const moved = (index: number, fixed: boolean, by: number) => (fixed ? index : index + by);
  const row = moved(top.index, top.fixed, scope.shift.rows);
  const column = moved(left.index, left.fixed, scope.shift.columns);
  const lastRow = moved(bottom.index, bottom.fixed, scope.shift.rows);
  const lastColumn = moved(right.index, right.fixed, scope.shift.columns);
  if (row < 0 || column < 0 || lastRow < row || lastColumn < column) return one(REF);
  if (lastRow >= SHEET_SIZE.rows || lastColumn >= SHEET_SIZE.columns) return one(REF);
  const size = { rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return cells({ sheet: sheet ?? scope.sheet, row, column, ...size }, scope);
}

function cells(area: CellArea, scope: FormulaScope): Operand {
  const block = scope.read(area);
  return block === undefined ? one(REF) : { block, at: area };
}

function call(name: string, args: readonly (Formula | undefined)[], scope: FormulaScope): Operand {
  const custom = scope.functions.get(name);
  if (custom === undefined) return one(UNCOMPUTED);
  const blocks = args.map((arg) => (arg === undefined ? one(null) : compute(arg, scope)).block);
  if (blocks.some((block) => block.some((row) => row.includes(UNCOMPUTED)))) return one(UNCOMPUTED);
  const result = custom(...blocks.map((block) => block.map((row) => [...row])));
  return { block: result.map((row) => row.map(cellValue)) };
}

function cellValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : NOT_A_NUMBER;
  if (value === null || value === undefined) return null;
  const { error } = value as Partial<CellError>;
  return typeof error === "string" ? { error } : VALUE;
}

/** IF: only the chosen branch is computed, unless the condition is a block. */
function choose(args: readonly (Formula | undefined)[], scope: FormulaScope): Operand {
  if (args.length < 2 || args.length > 3) return one(UNCOMPUTED);
  const [asked, then, otherwise] = args;
  const condition = asked === undefined ? one(null) : compute(asked, scope);
  const branch = (formula: Formula | undefined) => (formula === undefined ? one(0) : compute(formula, scope));
  const negative = () => (args.length < 3 ? one(false) : branch(otherwise));
  if (!scope.array || isSingle(condition)) {
    const truth = truthOf(single(condition, scope));
    if (typeof truth !== "boolean") return one(truth);
    return truth ? branch(then) : negative();
  }
  return each(scope, [condition, branch(then), negative()], (value, positive, other) => {
    const truth = truthOf(value);
    if (typeof truth !== "boolean") return truth;
    return truth ? positive : other;
  });
}

function truthOf(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value === "object") return value;
  const word = value.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : VALUE;
}

function compare(left: CellValue, right: CellValue, equal: boolean): CellValue {
  const faults = [left, right].filter(
    (value): value is CellError => typeof value === "object" && value !== null,
  );
  if (faults.length > 0) return faults.includes(UNCOMPUTED) ? UNCOMPUTED : (faults[0] as CellError);
  return (comparable(left, right) === comparable(right, left)) === equal;
}

/** A blank equals "", 0 and FALSE; upper and lower case are one; kinds never mix. */
function comparable(value: CellValue, other: CellValue): CellValue {
  if (typeof value === "string") return value.toLowerCase();
  if (value !== null) return value;
  return typeof other === "string"
    ? ""
    : typeof other === "number"
      ? 0
      : typeof other === "boolean"
        ? false
        : null;
}

/** Cell by cell: one value, or in an array formula a block as large as the largest, single rows and columns repeated. */
function each(
  scope: FormulaScope,
  operands: readonly Operand[],
  combine: (...values: [CellValue, CellValue, CellValue]) => CellValue,
): Operand {
  const values = scope.array ? operands : operands.map((operand) => one(single(operand, scope)));
  const rows = Math.max(...values.map(({ block }) => block.length));
  const columns = Math.max(...values.map(({ block }) => block[0]?.length ?? 0));
  const at = ({ block }: Operand, row: number, column: number): CellValue => {
    const line = block[block.length === 1 ? 0 : row];
    const value = line?.[line.length === 1 ? 0 : column];
    return value === undefined ? NOT_AVAILABLE : value;
  };
  if (rows * columns > LARGEST_BLOCK) return one(UNCOMPUTED);
  const block = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const [first = null, second = null, third = null] = values.map((value) => at(value, row, column));
      return combine(first, second, third);
    }),
  );
  return { block };
}

function isSingle({ block }: Operand): boolean {
  return block.length === 1 && block[0]?.length === 1;
}

/** Where a range stands for one value, it is the cell in the formula's own row or column. */
function single(operand: Operand, scope: FormulaScope): CellValue {
  const { block, at } = operand;
  if (at === undefined || isSingle(operand)) return block[0]?.[0] ?? null;
  const row = at.rows === 1 ? 0 : scope.row - at.row;
  const column = at.columns === 1 ? 0 : scope.column - at.column;
  const crossed = at.rows === 1 || at.columns === 1 ? block[row]?.[column] : undefined;
  return crossed === undefined ? VALUE : crossed;
}
