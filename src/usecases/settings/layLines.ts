import type { Box, DraftCell } from "../../core/sheet/sheetDraft";
import type { BookChanges, CellChange } from "../bookChanges";
import { changeOf, type HeldCell } from "./settingCells";

export const BLANK_CELL: HeldCell = { content: null, numberFormat: "" };

/** Lines of a table in an order of their own, each as wide as the box. */
export interface LaidLines {
  readonly sheet: string;
  /** where they are laid: the lines that stand there now */
  readonly box: Box;
  readonly lines: readonly (readonly HeldCell[])[];
}

/**
 * 行を並べ直す the changes that lay whole lines anew, their number formats with them. Where they are fewer than before,
 * the last ones become blank; where they are more, the table grows.
 *
 * @param held what the cells of the sheet hold now
 */
export function layLines(
  held: (row: number, column: number) => HeldCell,
  { sheet, box, lines }: LaidLines,
): BookChanges {
  if (lines.length > box.rows) {
    const contents = lines.map((line): DraftCell[] => line.map(({ content }) => content));
    return { cells: [], tables: [{ sheet, box, lines: contents }] };
  }
  const cells: CellChange[] = [];
  for (let at = 0; at < box.rows; at++)
    for (let column = 0; column < box.columns; column++) {
      const [row, to] = [box.row + at, box.column + column];
      const cell = lines[at]?.[column] ?? BLANK_CELL;
      const before = held(row, to);
      const isOtherFormat = cell.content !== null && cell.numberFormat !== before.numberFormat;
      for (const change of changeOf(row, to, before, cell.content))
        cells.push(isOtherFormat ? { ...change, numberFormat: cell.numberFormat || "General" } : change);
    }
  return { cells: cells.length === 0 ? [] : [{ sheet, cells }] };
}
