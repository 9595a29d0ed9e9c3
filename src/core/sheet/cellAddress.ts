const LETTERS = 26;
const CODE_OF_A = 65;

/**
 * A cell's address in A1 style.
 *
 * @param row from 0
 * @param column from 0
 * @see SPEC.md S1
 * @example
 * cellAddress(25, 4); // "E26"
 */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(CODE_OF_A + (rest % LETTERS)) + letters;
  }
  return `${letters}${row + 1}`;
}
