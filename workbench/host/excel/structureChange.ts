import type { GridCommand } from "../../grid/grid";
import type { GridRange } from "./gridRange";
import type { Shift } from "./shiftBox";

const STRUCTURE: Readonly<Record<string, Pick<Shift, "along" | "kind">>> = {
  "sheet.mutation.insert-row": { along: "rows", kind: "insert" },
  "sheet.mutation.remove-rows": { along: "rows", kind: "delete" },
  "sheet.mutation.insert-col": { along: "columns", kind: "insert" },
  "sheet.mutation.remove-col": { along: "columns", kind: "delete" },
};

/** Commands that move cells about; rows that they add at the sheet's end are no insertion. */
export const MOVES_CELLS: ReadonlySet<unknown> = new Set([
  "sheet.command.insert-range-move-down",
  "sheet.command.insert-range-move-right",
  "sheet.command.delete-range-move-up",
  "sheet.command.delete-range-move-left",
]);

/** The rows or columns that came or went by a mutation; undefined for every other command. */
export function shiftOf({ id, params }: GridCommand): Shift | undefined {
  const structure = STRUCTURE[id];
  if (!structure || MOVES_CELLS.has(params.trigger)) return undefined;
  const { startRow, endRow, startColumn, endColumn } = params.range as GridRange;
  return structure.along === "rows"
    ? { ...structure, at: startRow, count: endRow - startRow + 1 }
    : { ...structure, at: startColumn, count: endColumn - startColumn + 1 };
}
