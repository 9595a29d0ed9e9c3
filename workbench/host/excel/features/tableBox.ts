import type { Box } from "../box";
import { boxFrom } from "../gridRange";
import type { GridRange } from "../gridRange";

/** Where a table of Univer is. */
export function tableBox({ range: { startRow, endRow, startColumn, endColumn } }: { range: GridRange }): Box {
  return boxFrom({ startRow, endRow, startColumn, endColumn });
}
