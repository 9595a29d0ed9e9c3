import { formulaTokens, joinTokens } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";
import { columnIndex, columnName } from "../../host/excel/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/excel/box";

/**
 * A formula as it reads in a cell `rows` below and `columns` to the right: relative references move, as in filling. Files (and
 * Univer) hold a filled formula once, for all its cells.
 *
 * @example shiftFormula('A1*$B$1&"A1"', 1, 1) // 'B2*$B$1&"A1"'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return joinTokens(tokens.map((token, i) => ({ ...token, text: shifted(tokens, token, i, rows, columns) })));
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

function shifted(
  tokens: readonly FormulaToken[],
  { kind, text }: FormulaToken,
  i: number,
  rows: number,
  columns: number,
): string {
  const next = tokens[i + 1]?.text;
  // A word before "(" is a function (LOG10), before "!" a sheet.
  if (kind !== "word" || next === "(" || next === "!") return text;
  const cell = CELL.exec(text);
  if (cell) {
    const [, fixedColumn = "", column = "", fixedRow = "", row = ""] = cell;
    const to = movedColumn(fixedColumn, column, columns) + movedRow(fixedRow, row, rows);
    return to.includes("#REF!") ? "#REF!" : to;
  }
  const partner =
    next === ":" ? tokens[i + 2]?.text : tokens[i - 1]?.text === ":" ? tokens[i - 2]?.text : undefined;
  if (partner === undefined) return text;
  const [, fixed = "", name = ""] = (COLUMN.test(partner) && COLUMN.exec(text)) || [];
  if (name) return movedColumn(fixed, name, columns);
  const [, fixedLine = "", line = ""] = (ROW.test(partner) && ROW.exec(text)) || [];
  return line ? movedRow(fixedLine, line, rows) : text;
}

function movedColumn(fixed: string, name: string, by: number): string {
  if (fixed) return fixed + name;
  const to = columnIndex(name) + by;
  return to >= 0 && to < MAX_COLUMNS ? columnName(to) : "#REF!";
}

function movedRow(fixed: string, row: string, by: number): string {
  if (fixed) return fixed + row;
  const to = Number(row) + by;
  return to >= 1 && to <= MAX_ROWS ? String(to) : "#REF!";
}
