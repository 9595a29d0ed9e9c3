import { columnIndex } from "../sheet/columnIndex";
import type { Box } from "../sheet/sheetDraft";
import { SHEET_SIZE } from "../sheet/sheetSize";
import type { FormulaToken } from "./formulaTokens";

/** Cells that an argument names. */
export interface CellReference {
  /** `undefined`: the formula's own sheet */
  readonly sheet: string | undefined;
  readonly box: Box;
  /** as the formula writes it, blanks left out */
  readonly text: string;
}

const CELL = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i;

/**
 * An argument that is one cell, or one block of cells, and nothing else.
 *
 * @returns `undefined` for names, calls, sums, whole columns, columns of tables, other workbooks
 * @see SPEC.md N10
 * @example
 * cellReference(formulaTokens("設定!$A$5:$B$8"))?.box; // { row: 4, column: 0, rows: 4, columns: 2 }
 */
export function cellReference(argument: readonly FormulaToken[]): CellReference | undefined {
  const tokens = argument.filter(({ kind }) => kind !== "space");
  const hasSheet = tokens[1]?.text === "!" && (tokens[0]!.kind === "sheet" || tokens[0]!.kind === "word");
  const [from, colon, to, more] = tokens.slice(hasSheet ? 2 : 0);
  if (more !== undefined || (colon !== undefined && colon.text !== ":")) return undefined;
  const first = cellOf(from);
  const last = colon === undefined ? first : cellOf(to);
  if (first === undefined || last === undefined) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    sheet: hasSheet ? sheetName(tokens[0]!) : undefined,
    box: {
      row,
      column,
      rows: Math.max(first.row, last.row) - row + 1,
      columns: Math.max(first.column, last.column) - column + 1,
    },
    text: tokens.map(({ text }) => text).join(""),
  };
}

function cellOf(token: FormulaToken | undefined): { row: number; column: number } | undefined {
  const found = token?.kind === "word" ? CELL.exec(token.text) : null;
  if (found === null) return undefined;
  const column = columnIndex(found[1]!);
  const row = Number(found[2]) - 1;
  return row < 0 || row >= SHEET_SIZE.rows || column >= SHEET_SIZE.columns ? undefined : { row, column };
}

function sheetName({ kind, text }: FormulaToken): string {
  return kind === "sheet" ? text.slice(1, -1).replace(/''/g, "'") : text;
}
