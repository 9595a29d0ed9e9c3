import type { Shift } from "./shiftBox";

/** Something that lies on a sheet and moves when rows or columns come or go above it. */
export interface Movable {
  readonly sheetId: string;
  shift(shift: Shift): void;
}

/** Past this many, those that nobody holds any more are struck off. */
const CROWD = 1000;

/** Moves the ranges that add-ins hold, as Excel does. */
export class RangeTracker {
  private tracked = new Set<WeakRef<Movable>>();
  private limit = CROWD;

  track(range: Movable): void {
    this.tracked.add(new WeakRef(range));
    if (this.tracked.size <= this.limit) return;
    for (const reference of this.tracked) if (!reference.deref()) this.tracked.delete(reference);
    this.limit = Math.max(CROWD, this.tracked.size * 2);
  }

  shift(sheetId: string, shift: Shift): void {
    for (const reference of this.tracked) {
      const range = reference.deref();
      if (range?.sheetId === sheetId) range.shift(shift);
    }
  }

  /** Another workbook was opened. */
  clear(): void {
    this.tracked = new Set();
  }
}
