import type { FormulaBook, FormulaSheet } from "../../core/formulas/formulaBook";
import { cellAddress } from "../../core/sheet/cellAddress";
import { freeSheetName } from "../../core/sheet/freeSheetName";
import { readLists } from "../../core/sheet/readLists";
import type { CellValue } from "../../core/sheet/sheetSnapshot";
import type { LeftCell, LeftReason, Told } from "./formulaWork";
import { type OurCell, ourCells } from "./ourCells";
import type { PlanWorkbook, ValueCopy } from "../ports";
import { SUBMISSION_SUFFIX } from "./submissionCopy";

/** What 値に固定 would do. */
export interface ValuesPlan {
  /** `undefined`: no sheet holds formulas of ours */
  readonly copy: ValueCopy | undefined;
  /** formulas that become values; of those that fill several cells, each counts once */
  readonly formulas: number;
  readonly left: readonly LeftCell[];
}

/** 値に固定（提出用）, told beforehand: the sheet in front if it holds our formulas, else the first list that does. */
export async function tellValues(workbook: PlanWorkbook): Promise<ValuesPlan> {
  return planValues(await workbook.readFormulas());
}

/** 値に固定（提出用）: makes the copy, if the book is still what was told. */
export async function fixValues(
  workbook: PlanWorkbook,
  told: ValuesPlan,
): Promise<Told<ValuesPlan, ValuesPlan>> {
  let now = told;
  let isSame = false;
  await workbook.copyWithValues((book) => {
    now = planValues(book);
    isSame = JSON.stringify(now) === JSON.stringify(told);
    return isSame ? now.copy : undefined;
  });
  return isSame ? { kind: "done", outcome: now } : { kind: "changed", plan: now };
}

/** The plan over a book as it is. */
export function planValues(book: FormulaBook): ValuesPlan {
  const sheet = sheetToCopy(book);
  if (sheet === undefined) return { copy: undefined, formulas: 0, left: [] };
  const left: LeftCell[] = [];
  const cells: ValueCopy["cells"][number][] = [];
  let formulas = 0;
  for (const cell of ourCells(sheet)) {
    const filled = filledCells(sheet, cell);
    const reason = reasonToLeave(cell, filled);
    if (reason !== undefined) {
      left.push({ sheet: sheet.name, cell: cellAddress(cell.row, cell.column), reason });
      continue;
    }
    formulas++;
    for (const { row, column, value } of filled) cells.push({ row, column, value: plain(value) });
  }
  const names = book.sheets.map((each) => each.name);
  const name = freeSheetName(sheet.name, names, SUBMISSION_SUFFIX);
  return { copy: cells.length === 0 ? undefined : { sheet: sheet.name, name, cells }, formulas, left };
}

function sheetToCopy(book: FormulaBook): FormulaSheet | undefined {
  const hasOurs = (sheet: FormulaSheet | undefined): boolean =>
    sheet !== undefined && ourCells(sheet).length > 0;
  const byName = (wanted: string) => book.sheets.find(({ name }) => name === wanted);
  const active = byName(book.active);
  if (hasOurs(active)) return active;
  return readLists(book)
    .map(({ list }) => byName(list.sheet))
    .find(hasOurs);
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function filledCells({ values, firstRow, firstColumn }: FormulaSheet, cell: OurCell): readonly FilledCell[] {
  const { rows, columns } = cell.fills ?? { rows: 1, columns: 1 };
  return Array.from({ length: rows * columns }, (_, at) => {
    const row = cell.row + Math.floor(at / columns);
    const column = cell.column + (at % columns);
    return { row, column, value: values[row - firstRow]?.[column - firstColumn] ?? null };
  });
}

function reasonToLeave(cell: OurCell, filled: readonly FilledCell[]): LeftReason | undefined {
  if (cell.isText) return "text-format";
  if (cell.fills === undefined) return "fills";
  return filled.some(({ value }) => typeof value === "object" && value !== null) ? "error" : undefined;
}

function plain(value: CellValue): string | number | boolean | null {
  if (typeof value === "object" && value !== null) throw new Error("an error is left, not written");
  return value === "" ? null : value;
}
