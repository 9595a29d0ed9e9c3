import type { StoredCell } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";
import { hasFormula, typeOf, valueOf } from "./cellContent";
import type { CellValue, ValueType } from "./cellContent";
import { formatGeneral } from "./generalNumber";
import type { Range } from "./range";
import { cellReader } from "./readCell";

/** More cells than this Excel on the web doesn't answer at once. */
const MOST_CELLS = 5_000_000;

const GENERAL = "General";

export function readValues(range: Range): CellValue[][] {
  return read(range, (_row, _column, cell) => valueOf(cell));
}

/** A spilled cell answers its value: the formula stands elsewhere. */
export function readFormulas(range: Range): CellValue[][] {
  const { cells } = gridOf(range);
  return read(range, (row, column, cell) =>
    hasFormula(cell) ? cells.formula(range.sheetId, row, column) : valueOf(cell),
  );
}

export function readTypes(range: Range): ValueType[][] {
  return read(range, (_row, _column, cell) => typeOf(cell));
}

export function readNumberFormats(range: Range): string[][] {
  return read(range, (row, column) => numberFormat(range, row, column));
}

/** What is shown, in a column that is wide enough. */
export function readText(range: Range): string[][] {
  const { cells } = gridOf(range);
  return read(range, (row, column, cell) => {
    const value = valueOf(cell);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE"; // Univer shows 1 and 0
    if (typeof value === "string") return value;
    const isGeneral = numberFormat(range, row, column) === GENERAL;
    return isGeneral ? formatGeneral(value) : cells.text(range.sheetId, row, column);
  });
}

/** Whether all cells (true), none (false) or some (null) belong to a formula that fills several. */
export function hasSpill(range: Range): boolean | null {
  const { cells } = gridOf(range);
  const spilled = cells.spilled(range.sheetId);
  const all = read(range, (row, column) => spilled?.[row]?.[column] !== undefined).flat();
  if (all.every(Boolean)) return true;
  return all.some(Boolean) ? null : false;
}

function numberFormat(range: Range, row: number, column: number): string {
  return gridOf(range).cells.style(range.sheetId, row, column).n?.pattern ?? GENERAL;
}

function gridOf(range: Range) {
  return range.sheet.workbook.grid;
}

function read<T>(range: Range, readCell: (row: number, column: number, cell: StoredCell) => T): T[][] {
  const { row, column, rows, columns } = range.box;
  if (rows * columns > MOST_CELLS)
    throw new RichApiError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  range.sheet.workbook.flush();
  const cellAt = cellReader(gridOf(range), range.sheet.facade.getSheetId());
  const values: T[][] = new Array(rows);
  for (let i = 0; i < rows; i++) {
    const line: T[] = new Array(columns);
    for (let j = 0; j < columns; j++) line[j] = readCell(row + i, column + j, cellAt(row + i, column + j));
    values[i] = line;
  }
  return values;
}
