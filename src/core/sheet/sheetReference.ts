import { cellAddress } from "./cellAddress";
import type { Box } from "./sheetDraft";

/**
 * A reference to cells of a sheet, as formulas and dropdowns write it.
 *
 * @param sheet its name; quoted where Excel would
 * @see SPEC.md S48
 * @example
 * sheetReference("設定 2", { row: 11, column: 0, rows: 4, columns: 1 }); // ='設定 2'!$A$12:$A$15
 */
export function sheetReference(sheet: string, { row, column, rows, columns }: Box): string {
  const name = isPlain(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  const from = absolute(row, column);
  const to = absolute(row + rows - 1, column + columns - 1);
  return `=${name}!${from === to ? from : `${from}:${to}`}`;
}

/** Letters, kana, kanji and digits, not beginning like a number or a cell's address. */
function isPlain(sheet: string): boolean {
  return (
    /^[A-Za-z0-9_\u3040-\u30ff\u3400-\u9fff]+$/.test(sheet) && !/^([0-9]|[A-Za-z]{1,3}[0-9])/.test(sheet)
  );
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$");
}
