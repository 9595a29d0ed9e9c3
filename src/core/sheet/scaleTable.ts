import { readScale, type ScaleCell } from "../grading/readScale";
import { cellText } from "./cellText";
import { SCALE_NAME } from "./namedScale";
import type { Box } from "./sheetDraft";
import type { BookSnapshot, CellValue, DefinedName, SheetSnapshot } from "./sheetSnapshot";

/** The cells of the name 評価基準 as they stand, read or not. */
export interface ScaleTable {
  readonly sheet: SheetSnapshot;
  /** a heading and the blank rows at the end left out; at least one row */
  readonly box: Box;
  /** blank rows of the name below them */
  readonly spare: number;
  /** as many as the box has rows, of 2 or 3 cells; of 1 where the name is too narrow */
  readonly lines: readonly (readonly ScaleCell[])[];
}

/** A scale has few levels; a name over a whole column is read no further. */
const MOST_ROWS = 50;

/**
 * 評価基準の表 what stands in the cells of that name: of several the first that can be read, else the first.
 *
 * @see SPEC.md S27, S90
 */
export function scaleTable(book: BookSnapshot): ScaleTable | undefined {
  const tables = book.names.filter(({ name }) => name === SCALE_NAME).flatMap((name) => tableOf(book, name));
  return tables.find(isReadable) ?? tables[0];
}

function isReadable({ lines }: ScaleTable): boolean {
  const read = readScale(lines);
  return read.ok && read.value !== undefined;
}

function tableOf({ sheets }: BookSnapshot, name: DefinedName): ScaleTable[] {
  const sheet = sheets.find((each) => each.name === name.sheet);
  if (sheet === undefined) return [];
  const lines = cellsOf(sheet, name);
  const first = lines.length > 1 && isHeading(lines) ? 1 : 0;
  let end = lines.length;
  while (end > first + 1 && lines[end - 1]!.every((cell) => cellText(cell) === "")) end--;
  const box = {
    row: name.firstRow + first,
    column: name.firstColumn,
    rows: end - first,
    columns: Math.min(name.columns, 3),
  };
  return [{ sheet, box, spare: lines.length - end, lines: lines.slice(first, end) }];
}

/** 評価 | 下限: the table can't be read with its first row, and that row has no figure. */
function isHeading([heading = [], ...body]: readonly (readonly ScaleCell[])[]): boolean {
  const [name, over] = [cellText(heading[0]), cellText(heading[1])];
  if (readScale([heading, ...body]).ok) return false;
  return over === "" ? /評価|基準|区分|段階/.test(name) : name.length > 1 && !/[0-9０-９]/.test(over);
}

function cellsOf(sheet: SheetSnapshot, name: DefinedName): ScaleCell[][] {
  const first = name.firstColumn - sheet.firstColumn;
  return Array.from({ length: Math.min(name.rows, MOST_ROWS) }, (_, at) => {
    const values = sheet.values[name.firstRow + at - sheet.firstRow] ?? [];
    return Array.from({ length: Math.min(name.columns, 3) }, (__, column) => plain(values[first + column]));
  });
}

/** An error is shown as it stands: it is no figure. */
function plain(value: CellValue | undefined): ScaleCell {
  return typeof value === "object" && value !== null ? value.error : value;
}
