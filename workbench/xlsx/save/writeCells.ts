import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { Cell, CellValue } from "hucre";
import { formatBox } from "../../host/excel/address";
import { CellType } from "../../host/excel/cellContent";
import type { CellTable } from "../book";
import { isDynamicFormula } from "../formulas/isDynamicFormula";
import { shiftFormula } from "../formulas/shiftFormula";
import { toFileFormula } from "../formulas/toFileFormula";
import { lastIndex } from "../units/lastIndex";
import type { StyleComposer } from "./composeStyle";
import { spillSize } from "./spillSize";

export interface CellContext {
  readonly styles: StyleComposer;
  /** In capitals. */
  readonly addInFunctions: ReadonlySet<string>;
  readonly spilled: CellTable;
}

/** Cells of a sheet for hucre, by "row,column". */
export function writeCells(sheet: Partial<IWorksheetData>, context: CellContext): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const masters = formulaMasters(sheet);
  forEachCell(sheet.cellData ?? {}, (row, column, cell) => {
    const style = context.styles.styleOf(row, column, cell.s);
    const formula = formulaOf(cell, row, column, masters);
    const content = formula ? formulaCell(formula, cell, row, column, context, sheet) : { ...constant(cell) };
    if (style || Object.keys(content).length > 0)
      cells.set(`${row},${column}`, { ...content, ...(style && { style }) });
  });
  addSpilled(cells, sheet, context);
  addStyledColumns(cells, sheet, context.styles);
  return cells;
}

const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);
/** Errors that the format has no word for: Excel itself saves these as #VALUE!. */
const NEWER_ERRORS: ReadonlySet<string> = new Set([
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#CONNECT!",
  "#BLOCKED!",
]);

function formulaCell(
  formula: string,
  cell: ICellData,
  row: number,
  column: number,
  { addInFunctions, spilled }: CellContext,
  sheet: Partial<IWorksheetData>,
): Partial<Cell> {
  const size = spillSize(spilled, sheet.cellData ?? {}, row, column);
  const isDynamic = size.rows * size.columns > 1 || isDynamicFormula(formula, addInFunctions);
  const result = valueOf(cell);
  // Univer lacks some functions of Excel: what it couldn't name, Excel shall calculate.
  const isKnown = result !== null && result !== "#NAME?";
  return {
    formula: toFileFormula(formula, addInFunctions),
    ...(isKnown && { formulaResult: NEWER_ERRORS.has(String(result)) ? "#VALUE!" : result }),
    ...(isDynamic && {
      formulaType: "array" as const,
      formulaRef: formatBox({ row, column, ...size }),
      formulaDynamic: true,
    }),
  };
}

function constant(cell: ICellData): Partial<Cell> {
  const value = valueOf(cell);
  if (value === null || value === "") return {};
  if (typeof value !== "string") return { value };
  const isForced = cell.t === CellType.forcedText;
  if (ERRORS.has(value) && !isForced) return { value };
  // hucre takes every text that reads like an error for one; a text with formats inside stays a text.
  const looksLikeError = ERRORS.has(value) || NEWER_ERRORS.has(value);
  return looksLikeError ? { value, richText: [{ text: value }] } : { value: escaped(value) };
}

/** A text typed over several lines is a small document in Univer. */
function valueOf({ v, t, p }: ICellData): CellValue {
  const stream = p?.body?.dataStream;
  if (stream !== undefined)
    return stream.replace(/\r\n$/, "").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (v === undefined || v === null) return null;
  if (t === CellType.boolean) return v === "FALSE" ? false : Boolean(Number(v) || v === "TRUE" || v === true);
  if (t === CellType.number) return v === "" ? null : Number(v);
  if (t === CellType.text || t === CellType.forcedText) return String(v);
  return v;
}

/** The format reads "_x0041_" as an escaped letter: a text that says so must be escaped itself. */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

function formulaOf(cell: ICellData, row: number, column: number, masters: Masters): string {
  if (cell.f) return cell.f.replace(/^=/, "");
  const master = masters.get(cell.si ?? "");
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : "";
}

type Masters = ReadonlyMap<
  string,
  { readonly row: number; readonly column: number; readonly formula: string }
>;

/** Filled formulas stand once; the other cells name it by `si`. */
function formulaMasters(sheet: Partial<IWorksheetData>): Masters {
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  forEachCell(sheet.cellData ?? {}, (row, column, { f, si }) => {
    if (f && si) masters.set(si, { row, column, formula: f.replace(/^=/, "") });
  });
  return masters;
}

/** Results that a spilling formula put into the cells beside it stand in the file as values. */
function addSpilled(
  cells: Map<string, Partial<Cell>>,
  sheet: Partial<IWorksheetData>,
  { spilled, styles }: CellContext,
): void {
  forEachCell(spilled, (row, column, cell) => {
    const own = sheet.cellData?.[row]?.[column];
    if (own?.f || own?.si) return;
    const style = styles.styleOf(row, column, own?.s);
    const value = valueOf(cell);
    cells.set(`${row},${column}`, {
      ...(typeof value === "string" ? constant({ v: value, t: CellType.text }) : { value }),
      ...(style && { style }),
    });
  });
}

/** Styles of whole columns and rows reach the empty cells within the used part of the sheet. */
function addStyledColumns(
  cells: Map<string, Partial<Cell>>,
  sheet: Partial<IWorksheetData>,
  styles: StyleComposer,
): void {
  const keys = (record: object | undefined) => Object.keys(record ?? {}).map(Number);
  const styledColumns = keys(sheet.columnData).filter((column) => sheet.columnData?.[column]?.s);
  const styledRows = keys(sheet.rowData).filter((row) => sheet.rowData?.[row]?.s);
  if (styledColumns.length + styledRows.length === 0) return;
  const lastRow = lastIndex(keys(sheet.cellData));
  const lastColumn = lastIndex(
    Object.values(sheet.cellData ?? {}).map((columns) => lastIndex(keys(columns))),
  );
  const add = (row: number, column: number) => {
    const style = cells.has(`${row},${column}`) ? undefined : styles.styleOf(row, column, undefined);
    if (style) cells.set(`${row},${column}`, { style });
  };
  for (const column of styledColumns) for (let row = 0; row <= lastRow; row++) add(row, column);
  for (const row of styledRows) for (let column = 0; column <= lastColumn; column++) add(row, column);
}

function forEachCell(table: CellTable, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, columns] of Object.entries(table)) {
    for (const [column, cell] of Object.entries(columns ?? {}))
      if (cell) visit(Number(row), Number(column), cell);
  }
}
