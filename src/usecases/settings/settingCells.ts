import type { FormulaBook, FormulaSheet } from "../../core/formulas/formulaBook";
import type { DraftCell } from "../../core/sheet/sheetDraft";
import type { CellChange } from "../bookChanges";

/** A cell as it stands, so that it can be written elsewhere. */
export interface HeldCell {
  readonly content: DraftCell;
  /** "" for General */
  readonly numberFormat: string;
}

/** 設定のセル what the cells of one sheet hold, their formulas included. */
export function settingCells(book: FormulaBook, sheet: string): (row: number, column: number) => HeldCell {
  const found = book.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  const formulas = new Map(found.formulas.map((cell) => [`${cell.row},${cell.column}`, cell.formula]));
  return (row, column) => {
    const formula = formulas.get(`${row},${column}`);
    const numberFormat = found.formats?.[row - found.firstRow]?.[column - found.firstColumn] ?? "";
    return { content: formula === undefined ? contentOf(found, row, column) : { formula }, numberFormat };
  };
}

/** A truth value and an error can be written as formulas only. */
function contentOf({ values, firstRow, firstColumn }: FormulaSheet, row: number, column: number): DraftCell {
  const value = values[row - firstRow]?.[column - firstColumn] ?? null;
  if (value === "") return null;
  if (typeof value === "boolean") return { formula: value ? "=TRUE" : "=FALSE" };
  return typeof value === "object" && value !== null ? { formula: `=${value.error}` } : value;
}

/** How far to the right anything stands in a sheet: one past the last column. */
export function usedColumns({ values, firstColumn }: FormulaSheet): number {
  return firstColumn + values.reduce((width, line) => Math.max(width, line.length), 0);
}

export function isSameContent(one: DraftCell, other: DraftCell): boolean {
  if (typeof one === "object" && one !== null)
    return typeof other === "object" && other !== null && one.formula === other.formula;
  return one === other;
}

/** The change of a cell; none where it holds that already. */
export function changeOf(row: number, column: number, held: HeldCell, content: DraftCell): CellChange[] {
  return isSameContent(held.content, content) ? [] : [{ row, column, content }];
}
