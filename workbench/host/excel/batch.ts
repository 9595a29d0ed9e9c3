import type { ICellData, IStyleData } from "@univerjs/core";
import type { CellMatrix, Grid, StylePatch } from "../../grid/grid";
import type { Box } from "./box";
import { mergePatches } from "./stylePatch";

/** Writes of a request that wait for one another. */
interface Pending {
  readonly sheetId: string;
  readonly contents: CellMatrix<ICellData>;
  readonly styles: CellMatrix<StylePatch>;
  /** What was written, write by write: each becomes an event. */
  readonly boxes: Box[];
}

/** Stores contents in the grid; whoever does it tells the listeners of changes too. */
type StoreContents = (sheetId: string, contents: CellMatrix<ICellData>, boxes: readonly Box[]) => void;

/**
 * The cell writes of a request, sent to the grid together.
 *
 * After each write Univer's formula engine looks through all cells of all sheets, so that two hundred single writes into a
 * large sheet would take seconds. Whoever looks at the grid or changes anything else flushes first.
 */
export class Batch {
  private pending: Pending | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly storeContents: StoreContents,
  ) {}

  writeContents(sheetId: string, box: Box, cells: CellMatrix<ICellData>): void {
    const { contents, boxes } = this.pendingOf(sheetId);
    for (const row in cells) contents[row] = { ...contents[row], ...cells[row] };
    boxes.push(box);
  }

  writeStyle(sheetId: string, row: number, column: number, patch: StylePatch): void {
    const cells = (this.pendingOf(sheetId).styles[row] ??= {});
    cells[column] = mergePatches(cells[column], patch);
  }

  /** What waits to be done to the cell's style. */
  patch(sheetId: string, row: number, column: number): StylePatch | undefined {
    return this.pending?.sheetId === sheetId ? this.pending.styles[row]?.[column] : undefined;
  }

  /** The cell's style as it will be. */
  style(sheetId: string, row: number, column: number): IStyleData {
    const stored = this.grid.cells.style(sheetId, row, column);
    const patch = this.patch(sheetId, row, column);
    if (!patch) return stored;
    return { ...stored, ...patch, ...(patch.bd && { bd: { ...stored.bd, ...patch.bd } }) } as IStyleData;
  }

  /** Forgets what waits: its workbook is gone. */
  discard(): void {
    this.pending = undefined;
  }

  flush(): void {
    const { pending } = this;
    if (!pending) return;
    this.pending = undefined;
    const { sheetId, contents, styles, boxes } = pending;
    // Styles first: the grid shows a date as one from the beginning.
    if (Object.keys(styles).length > 0) this.grid.cells.writeStyles(sheetId, styles);
    if (boxes.length > 0) this.storeContents(sheetId, contents, boxes);
  }

  private pendingOf(sheetId: string): Pending {
    if (this.pending?.sheetId !== sheetId) {
      this.flush();
      this.pending = { sheetId, contents: {}, styles: {}, boxes: [] };
    }
    return this.pending!;
  }
}
