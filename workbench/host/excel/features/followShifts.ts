import type { Grid } from "../../../grid/grid";
import type { Shift } from "../shiftBox";
import { shiftOf } from "../structureChange";
import { Deletions } from "./deletions";

/** Rows or columns of a sheet that came or went. */
export interface ShiftOfSheet {
  readonly sheetId: string;
  readonly shift: Shift;
}

/** What has to go along when rows or columns come and go. */
export interface Follower<Item> {
  /** everything as it is, of all sheets */
  snapshot(): readonly Item[];
  /** moves one thing */
  follow(item: Item, shifted: ShiftOfSheet): void;
  /** puts one thing back as it was before a deletion that is being undone */
  restore(item: Item): void;
}

/** Lets the follower move its things at every shift, and restore them where a deletion is undone. */
export function followShifts<Item>(grid: Grid, follower: Follower<Item>): void {
  const deletions = new Deletions<readonly Item[]>(grid);
  grid.onCommand((command) => {
    const shift = shiftOf(command);
    if (!shift) return;
    const sheetId = String(command.params.subUnitId);
    const taken = deletions.takeBack(sheetId, shift);
    if (taken) {
      for (const each of taken) follower.restore(each);
      return;
    }
    const before = follower.snapshot();
    deletions.remember(sheetId, shift, before);
    for (const each of before) follower.follow(each, { sheetId, shift });
  });
}
