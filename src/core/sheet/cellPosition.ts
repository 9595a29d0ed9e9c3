const CODE_OF_A = 65;
const CODE_OF_ZERO = 48;

/**
 * Row and column of an address, from 0: what `cellAddress` writes, read back.
 *
 * @param cell A1 style, of one cell
 * @see SPEC.md S1
 * @example
 * cellPosition("E26"); // { row: 25, column: 4 }
 */
export function cellPosition(cell: string): { readonly row: number; readonly column: number } {
  let row = 0;
  let column = 0;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    // as `columnIndex` reads letters
    if (code >= CODE_OF_A) column = column * 26 + (code & 31);
    else row = row * 10 + code - CODE_OF_ZERO;
  }
  return { row: row - 1, column: column - 1 };
}
