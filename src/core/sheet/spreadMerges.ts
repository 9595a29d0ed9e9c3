import { cellText } from "./cellText";
import type { ListColumns, SingleField } from "./listColumns";
import type { CellValue, MergedCells, SheetSnapshot } from "./sheetSnapshot";

/** A list's sheet in which merged cells say in every row what they say in their first. */
export interface SpreadSheet {
  readonly sheet: SheetSnapshot;
  /** rows into which a plan's number or title reaches from above: its further indicators. By row, where it begins */
  readonly continued: ReadonlyMap<number, number>;
  /** whether the row itself holds a text in one of these columns, whatever reaches into it from above */
  readonly holdsOwn: (row: number, fields: readonly SingleField[]) => boolean;
  /** whether one grade stands for this row and others of the same plan */
  readonly sharesGrade: (row: number) => boolean;
}

/**
 * 結合したセル: what is merged down counts for all rows, values merged across for all values and grades for all grades.
 *
 * Number and title are left where they are: what stands below them are a plan's further indicators. A title merged
 * across the table is a group's, and fills nothing.
 *
 * @see SPEC.md S49, S50, S51
 */
export function spreadMerges(sheet: SheetSnapshot, columns: ListColumns): SpreadSheet {
  const holdsOwn = (row: number, fields: readonly SingleField[]): boolean =>
    fields.some((field) => isFilled(sheet.values[row]?.[columns.single[field]?.column ?? -1]));
  const areas = areasOf(sheet, columns);
  const continued = new Map<number, number>();
  const shared = new Set<number>();
  if (areas.length === 0) return { sheet, continued, holdsOwn, sharesGrade: () => false };
  for (const { top, left, bottom, right } of areas) {
    const names = [columns.single.number, columns.single.title].flatMap((named) => named?.column ?? []);
    if (!names.includes(left) || right > Math.max(...names) || !isFilled(sheet.values[top]?.[left])) continue;
    const numbered = columns.single.number !== undefined;
    for (let row = top + 1; row <= bottom; row++)
      if (!numbered || !holdsOwn(row, ["number"])) continued.set(row, top);
  }
  const cells = new CopiedCells(sheet);
  for (const area of areas) spread(area, cells, columns, continued, shared);
  return { sheet: cells.snapshot(), continued, holdsOwn, sharesGrade: (row) => shared.has(row) };
}

/** Within the snapshot, ends included. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows of merged areas that are looked at, for each row of the sheet: one for each column that a list may have. */
const MOST_AREAS = 64;

/** Those over the list's columns. Areas don't overlap, unless a file by another hand says so. */
function areasOf(sheet: SheetSnapshot, columns: ListColumns): Area[] {
  const listed = listedColumns(columns);
  const areas: Area[] = [];
  let left = sheet.values.length * MOST_AREAS;
  for (const merge of sheet.merges ?? []) {
    for (const area of areaOf(merge, sheet, columns.firstRow)) {
      if (!listed.includes(area.left)) continue;
      left -= area.bottom - area.top + 1;
      if (left < 0) return areas;
      areas.push(area);
    }
  }
  return areas;
}

function listedColumns({ single, grades, units }: ListColumns): number[] {
  return [...Object.values(single), ...grades, ...units].map(({ column }) => column);
}

/** Only as far as the sheet holds anything, and only below the headings. */
function areaOf(
  { firstRow, firstColumn, rows, columns }: MergedCells,
  sheet: SheetSnapshot,
  from: number,
): Area[] {
  const top = firstRow - sheet.firstRow;
  const left = firstColumn - sheet.firstColumn;
  if (top < from || left < 0 || rows * columns < 2) return [];
  return [{ top, left, bottom: Math.min(top + rows, sheet.values.length) - 1, right: left + columns - 1 }];
}

const VALUES = ["baseline", "current", "target"] as const;

function spread(
  { top, left, bottom, right }: Area,
  cells: CopiedCells,
  columns: ListColumns,
  continued: ReadonlyMap<number, number>,
  shared: Set<number>,
): void {
  const { single, grades } = columns;
  const within = (column: number | undefined): column is number =>
    column !== undefined && column >= left && column <= right;
  const values = VALUES.map((field) => single[field]?.column).filter(within);
  const graded = grades.map(({ column }) => column).filter(within);
  for (const kin of [values, graded])
    if (kin.includes(left)) for (const column of kin) cells.copy(top, left, top, column);
  const name = (column: number): boolean => column === single.title?.column;
  const listed = listedColumns(columns).filter(within);
  for (let row = top + 1; row <= bottom; row++) {
    const isContinued = continued.has(row);
    for (const column of listed) {
      if (column === single.number?.column) continue;
      if (isContinued && (name(column) || column === single.overview?.column)) continue;
      if (name(column) && single.number === undefined) continue;
      cells.copy(top, column, row, column);
    }
    if (isContinued && graded.includes(left)) shared.add(row).add(top);
  }
}

/** The sheet's cells, copied where they are written. What is filled is left alone. */
class CopiedCells {
  private readonly values: (readonly CellValue[])[];
  private readonly formats: (readonly string[] | undefined)[];
  private readonly own = new Map<number, { readonly values: CellValue[]; readonly formats: string[] }>();

  constructor(private readonly sheet: SheetSnapshot) {
    this.values = [...sheet.values];
    this.formats = [...(sheet.formats ?? [])];
  }

  copy(fromRow: number, fromColumn: number, row: number, column: number): void {
    const value = this.values[fromRow]?.[fromColumn] ?? null;
    if (!isFilled(value) || isFilled(this.values[row]?.[column])) return;
    const line = this.lineOf(row);
    while (line.values.length <= column) line.values.push(null);
    line.values[column] = value;
    const format = this.formats[fromRow]?.[fromColumn] ?? "";
    if (format === "") return;
    while (line.formats.length <= column) line.formats.push("");
    line.formats[column] = format;
    this.formats[row] = line.formats;
  }

  snapshot(): SheetSnapshot {
    return { ...this.sheet, values: this.values, formats: this.formats };
  }

  private lineOf(row: number): { readonly values: CellValue[]; readonly formats: string[] } {
    let line = this.own.get(row);
    if (line === undefined) {
      line = { values: [...(this.values[row] ?? [])], formats: [...(this.formats[row] ?? [])] };
      this.own.set(row, line);
      this.values[row] = line.values;
    }
    return line;
  }
}

/** An error fills its cell too. */
function isFilled(value: CellValue | undefined): boolean {
  return (typeof value === "object" && value !== null) || cellText(value) !== "";
}
