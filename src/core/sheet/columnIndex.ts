/**
 * The column that letters name: what `cellAddress` writes, read back.
 *
 * @param letters A to XFD, in any case
 * @returns from 0
 * @see SPEC.md S1
 * @example
 * columnIndex("E"); // 4
 */
export function columnIndex(letters: string): number {
  let column = 0;
  // the low five bits of a Latin letter are its place in the alphabet, in both cases
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}
