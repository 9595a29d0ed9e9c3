import type { Grid } from "../../grid/grid";
import { formatBox } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./box";
import type { Box } from "./box";
import type { Changes, ChangeType } from "./changes";
import { EventType } from "./events";
import type { Events } from "./events";
import { boxFrom } from "./gridRange";
import type { GridRange } from "./gridRange";
import type { RangeTracker } from "./rangeTracker";
import type { Shift } from "./shiftBox";
import { shiftOf } from "./structureChange";

const CELLS: Readonly<Record<string, readonly [ChangeType, shiftDirection: string]>> = {
  "sheet.command.insert-range-move-down": ["CellInserted", "Down"],
  "sheet.command.insert-range-move-right": ["CellInserted", "Right"],
  "sheet.command.delete-range-move-up": ["CellDeleted", "Up"],
  "sheet.command.delete-range-move-left": ["CellDeleted", "Left"],
};

/** Steps of a selection that is still being drawn: Univer's SelectionMoveType begin and moving. */
const UNFINISHED: readonly unknown[] = [0, 1];

export interface Watched {
  readonly grid: Grid;
  readonly events: Events;
  readonly changes: Changes;
  readonly tracker: RangeTracker;
  /** The host itself is switching sheets or selections to and fro, which in Excel doesn't happen. */
  readonly isQuiet: () => boolean;
}

/** Follows what happens to sheets, rows, columns and the selection, whoever does it. */
export function watchGrid({ grid, events, changes, tracker, isQuiet }: Watched): void {
  let active = activeSheet(grid);
  let selected = "";
  grid.onOpen(() => {
    active = activeSheet(grid);
    selected = "";
    tracker.clear();
  });
  grid.onCommand((command) => {
    const { id, params } = command;
    const sheetId = String(params.subUnitId);
    const shift = shiftOf(command);
    const cells = CELLS[id];
    if (shift) {
      tracker.shift(sheetId, shift);
      changes.announce(sheetId, wholeBox(shift), changeTypeOf(shift), { shiftDirection: directionOf(shift) });
    } else if (cells) {
      const [changeType, shiftDirection] = cells;
      const range = params.range as GridRange;
      changes.announce(range.sheetId ?? activeSheet(grid), boxFrom(range), changeType, { shiftDirection });
    } else if (id === "sheet.operation.set-selections") {
      const range = (params.selections as { range: GridRange }[] | undefined)?.at(-1)?.range;
      if (!range || isQuiet() || UNFINISHED.includes(params.type)) return;
      const address = formatBox(boxFrom(range));
      if (`${sheetId}!${address}` === selected) return;
      selected = `${sheetId}!${address}`;
      const args = { address, worksheetId: sheetId, isInsideTable: false };
      events.announce(EventType.selectionChanged, sheetId, () => args);
    } else if (id === "sheet.operation.set-worksheet-active") {
      if (isQuiet() || sheetId === active) return;
      const left = active;
      active = sheetId;
      events.announce(EventType.deactivated, left, () => ({ worksheetId: left }));
      events.announce(EventType.activated, sheetId, () => ({ worksheetId: sheetId }));
    } else if (id === "sheet.mutation.insert-sheet") {
      const added = (params.sheet as { id: string }).id;
      events.announce(EventType.added, added, () => ({ worksheetId: added, source: "Local" }));
    } else if (id === "sheet.mutation.remove-sheet") {
      events.announce(EventType.deleted, sheetId, () => ({ worksheetId: sheetId, source: "Local" }));
    }
  });
}

function activeSheet(grid: Grid): string {
  return grid.book().getActiveSheet().getSheetId();
}

function wholeBox({ along, at, count }: Shift): Box {
  return along === "rows"
    ? { row: at, column: 0, rows: count, columns: MAX_COLUMNS }
    : { row: 0, column: at, rows: MAX_ROWS, columns: count };
}

function changeTypeOf({ along, kind }: Shift): ChangeType {
  if (along === "rows") return kind === "insert" ? "RowInserted" : "RowDeleted";
  return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
}

function directionOf({ along, kind }: Shift): string {
  if (kind === "insert") return along === "rows" ? "Down" : "Right";
  return along === "rows" ? "Up" : "Left";
}
