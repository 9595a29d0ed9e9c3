import type { DraftCell } from "../../core/sheet/sheetDraft";
import { enteredText } from "./enteredText";
import { bytesOf } from "../requestBudget";
import type { RequestBudget } from "../requestBudget";

const BLOCK_BYTES = 1_000_000;

type Entered = string | number | null;

/** Writes a draft's cells from A1: one block, or several where they are many. */
export async function writeCells(
  sheet: Excel.Worksheet,
  cells: readonly (readonly DraftCell[])[],
  budget: RequestBudget,
): Promise<void> {
  let row = 0;
  for (const block of blocksOf(cells)) {
    await budget.spend(block.bytes);
    const columns = block.rows[0]?.length ?? 0;
    // Office.js takes null for: leave the cell as it is. These are blank.
    if (columns > 0) sheet.getRangeByIndexes(row, 0, block.rows.length, columns).formulas = block.rows;
    row += block.rows.length;
  }
}

function blocksOf(cells: readonly (readonly DraftCell[])[]): { rows: Entered[][]; bytes: number }[] {
  const blocks: { rows: Entered[][]; bytes: number }[] = [];
  for (const line of cells) {
    const row = line.map(enteredCell);
    const bytes = bytesOf(row);
    const last = blocks.at(-1);
    if (last === undefined || last.bytes + bytes > BLOCK_BYTES) blocks.push({ rows: [row], bytes });
    else {
      last.rows.push(row);
      last.bytes += bytes;
    }
  }
  return blocks;
}

/** What is entered into a new cell of the draft; `null`: nothing. */
export function enteredCell(cell: DraftCell): Entered {
  if (typeof cell === "string") return enteredText(cell);
  return typeof cell === "object" && cell !== null ? cell.formula : cell;
}
