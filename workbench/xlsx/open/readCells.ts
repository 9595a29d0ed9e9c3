import type { ICellData } from "@univerjs/core";
import type { Cell, CellValue, Sheet } from "hucre";
import { parseAddress } from "../../host/excel/address";
import type { Box } from "../../host/excel/box";
import { CellType, isErrorText } from "../../host/excel/cellContent";
import { fromFileFormula } from "../formulas/fromFileFormula";
import { shiftFormula } from "../formulas/shiftFormula";
import type { StyleTable } from "./styleTable";
import type { UsedArea } from "./usedArea";

export interface CellContext {
  readonly styles: StyleTable;
  /** Added to a number of a date format: files of old Macs count from 1904. */
  readonly dayShift: (style: string | undefined) => number;
  readonly onAddInFunction: (name: string) => void;
}

/** Univer's cells of a sheet, row → column. */
export type CellData = Record<number, Record<number, ICellData>>;

export function readCells(sheet: Sheet, area: UsedArea, context: CellContext): CellData {
  const formulas = formulasOf(sheet, context.onAddInFunction);
  const spills = arraysOf(sheet);
  const data: CellData = {};
  sheet.rows.slice(0, area.lastRow + 1).forEach((values, row) => {
    values.slice(0, area.lastColumn + 1).forEach((value, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      if (value === null && !cell) return;
      const s = context.styles.idOf(cell?.style);
      const content = formulas.get(cell) ?? (cell?.formula === undefined ? undefined : "");
      const read = isSpilled(spills, row, column)
        ? {}
        : content
          ? { f: `=${content}`, ...(isLargeArray(cell) ? {} : cachedValue(value, cell)) }
          : constant(value, cell);
      if (read.t === CellType.number) read.v = Number(read.v) + context.dayShift(cell?.style?.numFmt);
      if (s === undefined && Object.keys(read).length === 0) return;
      (data[row] ??= {})[column] = { ...read, ...(s !== undefined && { s }) };
    });
  });
  return data;
}

/** Each formula written out: a file holds one that was filled down once, and only its index in the other cells. */
function formulasOf(sheet: Sheet, onAddInFunction: (name: string) => void): Map<Cell | undefined, string> {
  const formulas = new Map<Cell | undefined, string>();
  const masters = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const index = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
    const master = index === undefined ? undefined : masters.get(index);
    if (cell.formula !== "") {
      const formula = fromFileFormula(cell.formula, onAddInFunction);
      formulas.set(cell, formula);
      if (index !== undefined && !master) masters.set(index, { row, column, formula });
    } else if (master) {
      formulas.set(cell, shiftFormula(master.formula, row - master.row, column - master.column));
    }
  }
  return formulas;
}

/** Areas that an array formula fills: their cells hold results only, and would be in the way of the spill. */
function arraysOf(sheet: Sheet): Box[] {
  const areas: Box[] = [];
  for (const cell of sheet.cells?.values() ?? []) {
    if (!isLargeArray(cell)) continue;
    const box = parseAddress(cell.formulaRef ?? "")?.box;
    if (box) areas.push(box);
  }
  return areas;
}

/** An array of more than one cell is calculated anew: Univer spills only what it calculates. */
function isLargeArray(cell: Cell | undefined): boolean {
  return cell?.formulaType === "array" && Boolean(cell.formulaRef?.includes(":"));
}

function isSpilled(areas: readonly Box[], row: number, column: number): boolean {
  return areas.some(
    (box) =>
      (row !== box.row || column !== box.column) &&
      row >= box.row &&
      row < box.row + box.rows &&
      column >= box.column &&
      column < box.column + box.columns,
  );
}

/**
 * The result as saved. Some say only that it must be calculated here: #NAME? where the add-in was missing, and #VALUE!, as
 * which a spill that found no room is saved.
 */
function cachedValue(value: CellValue, cell: Cell | undefined): ICellData {
  const result = cell?.formulaResult ?? value;
  const isProvisional = result === "#NAME?" || (result === "#VALUE!" && cell?.formulaDynamic);
  if (isProvisional || result === null) return {};
  return typeof result === "string" ? { v: result, t: CellType.text } : scalar(result);
}

function constant(value: CellValue, cell: Cell | undefined): ICellData {
  if (value === null || value === "") return {};
  if (typeof value !== "string") return scalar(value);
  const text = value.replaceAll("\r\n", "\n");
  const isText = cell?.type !== "error" && (isErrorText(text) || looksOtherwise(text));
  return { v: text, t: isText ? CellType.forcedText : CellType.text };
}

function scalar(value: Exclude<CellValue, string | null>): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellType.boolean };
  return { v: Number(value), t: CellType.number };
}

/** A text that would turn into something else if it were typed: a formula, a number, a date, a truth value. */
function looksOtherwise(text: string): boolean {
  return (
    /^[=+\-@]/.test(text) || /^(true|false)$/i.test(text) || /^[\s(¥\\$.\d,/:%年月日時分秒)]+$/.test(text)
  );
}
