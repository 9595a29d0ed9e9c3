import { columnIndex } from "./columnIndex";

/**
 * Row and column of an address, from 0: what `cellAddress` writes, read back.
 *
 * @param cell A1 style, of one cell
 * @see SPEC.md S1
 * @example
 * cellPosition("E26"); // { row: 25, column: 4 }
 */
export function cellPosition(cell: string): { readonly row: number; readonly column: number } {
  const digits = cell.search(/[0-9]/);
  return { row: Number(cell.slice(digits)) - 1, column: columnIndex(cell.slice(0, digits)) };
}
