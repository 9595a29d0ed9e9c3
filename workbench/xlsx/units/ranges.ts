import type { IRange } from "@univerjs/core";
import { formatBox, parseAddress } from "../../host/excel/address";

/** Ranges of Univer from a file's list of addresses. @example ranges("A1:B2 D4").length // 2 */
export function ranges(addresses: string): IRange[] {
  return addresses.split(/\s+/).flatMap((address) => {
    const box = parseAddress(address)?.box;
    if (!box) return [];
    const { row, column, rows, columns } = box;
    return [{ startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 }];
  });
}

/** The way back. */
export function addresses(list: readonly IRange[]): string {
  return list
    .map(({ startRow, endRow, startColumn, endColumn }) =>
      formatBox({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }),
    )
    .join(" ");
}
