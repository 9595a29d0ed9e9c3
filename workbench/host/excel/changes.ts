import type { ICellData } from "@univerjs/core";
import type { CellMatrix, Grid, GridCommand, StoredCell } from "../../grid/grid";
import { formatBox } from "./address";
import { isOneCell } from "./box";
import type { Box } from "./box";
import { hasFormula, typeOf, valueOf } from "./cellContent";
import type { EventRanges } from "./eventRanges";
import { EventType } from "./events";
import type { Events } from "./events";
import { readCell } from "./readCell";
import { MOVES_CELLS } from "./structureChange";

/** Excel's DataChangeType. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

interface Edit {
  readonly box: Box;
  /** The cell's content before, of a single cell. */
  readonly before: StoredCell;
}

/** Merging empties cells, which Excel doesn't call an edit. */
const MERGES: ReadonlySet<unknown> = new Set([
  "sheet.command.add-worksheet-merge",
  "sheet.command.remove-worksheet-merge",
]);

const SET_VALUES = "sheet.mutation.set-range-values";

/** Tells of changed cells: those that an add-in writes and those that somebody edits in the grid. */
export class Changes {
  private isStoring = false;
  /** A formula that is typed is stored by a mutation of its own just before the one that carries the edit. */
  private entered: Edit | undefined;
  private readonly underWay = new WeakMap<object, Edit>();

  constructor(
    private readonly grid: Grid,
    private readonly events: Events,
    private readonly ranges: EventRanges,
    private readonly isOwn: () => boolean,
  ) {
    grid.beforeCommand((command) => this.before(command));
    grid.onCommand((command) => this.after(command));
  }

  /** Stores what an add-in wrote. */
  store(sheetId: string, contents: CellMatrix<ICellData>, boxes: readonly Box[]): void {
    const edits = this.events.isHeard(EventType.changed, sheetId)
      ? boxes.map((box) => this.edit(sheetId, box))
      : [];
    this.isStoring = true;
    try {
      this.grid.cells.write(sheetId, contents);
    } finally {
      this.isStoring = false;
    }
    for (const edit of edits) this.announce(sheetId, edit.box, "RangeEdited", { edit });
  }

  announce(
    sheetId: string,
    box: Box,
    changeType: ChangeType,
    { edit, shiftDirection = "None" }: { edit?: Edit; shiftDirection?: string } = {},
  ): void {
    if (!this.events.isHeard(EventType.changed, sheetId)) return;
    const triggerSource = this.isOwn() ? "ThisLocalAddin" : "Unknown";
    const referenceId = this.ranges.keep(sheetId, box);
    const args = () => ({
      changeType,
      source: "Local",
      triggerSource,
      worksheetId: sheetId,
      address: formatBox(box),
      shiftDirection,
      referenceId,
      ...(edit && isOneCell(box) && details(edit.before, readCell(this.grid, sheetId, box.row, box.column))),
    });
    const awaitsResult =
      edit !== undefined &&
      isOneCell(box) &&
      hasFormula(this.grid.cells.stored(sheetId, box.row, box.column));
    this.events.announce(EventType.changed, sheetId, args, awaitsResult);
  }

  private before({ id, params, isLocal, isResult }: GridCommand): void {
    if (id !== SET_VALUES || this.isStoring || isResult) return;
    if (MOVES_CELLS.has(params.trigger) || MERGES.has(params.trigger)) return;
    const sheetId = String(params.subUnitId);
    const box = this.events.isHeard(EventType.changed, sheetId)
      ? editedBox(this.grid, sheetId, params.cellValue as CellMatrix<StoredCell>)
      : undefined;
    const edit = box && this.edit(sheetId, box);
    if (isLocal) {
      this.entered = edit;
      return;
    }
    const told = this.entered ?? edit;
    this.entered = undefined;
    if (told) this.underWay.set(params, told);
  }

  private after({ id, params }: GridCommand): void {
    const edit = id === SET_VALUES ? this.underWay.get(params) : undefined;
    if (edit) this.announce(String(params.subUnitId), edit.box, "RangeEdited", { edit });
  }

  private edit(sheetId: string, box: Box): Edit {
    const cell = isOneCell(box) ? readCell(this.grid, sheetId, box.row, box.column) : undefined;
    return { box, before: cell && { ...cell } };
  }
}

function details(before: StoredCell, after: StoredCell): object {
  return {
    valueBefore: valueOf(before),
    valueAfter: valueOf(after),
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

/** The cells whose content a mutation changes: it carries formats too, and undo carries whole cells. */
function editedBox(grid: Grid, sheetId: string, cells: CellMatrix<StoredCell> = {}): Box | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, row] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(row)) {
      const [r, c] = [Number(rowKey), Number(columnKey)];
      if (!isOther(grid.cells.stored(sheetId, r, c), cell)) continue;
      [top, left, bottom, right] = [
        Math.min(top, r),
        Math.min(left, c),
        Math.max(bottom, r),
        Math.max(right, c),
      ];
    }
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isOther(old: StoredCell, cell: StoredCell): boolean {
  const differs = (key: "v" | "f" | "p") =>
    !cell ? (old?.[key] ?? null) !== null : key in cell && (cell[key] ?? null) !== (old?.[key] ?? null);
  return differs("v") || differs("f") || differs("p");
}
