import type { Grid } from "../../../grid/grid";
import type { Shift } from "../shiftBox";

interface Deletion<T> {
  readonly sheetId: string;
  readonly shift: Shift;
  readonly before: T;
}

/** As many as Univer can undo. */
const REMEMBERED = 100;

/** What there was before rows or columns were deleted, until somebody undoes that. */
export class Deletions<T> {
  private readonly kept: Deletion<T>[] = [];
  private isUndoing = false;

  constructor(grid: Grid) {
    grid.beforeCommand(({ id }) => {
      if (id === "univer.command.undo") this.isUndoing = true;
    });
    grid.onCommand(({ id }) => {
      if (id === "univer.command.undo") this.isUndoing = false;
    });
    grid.onOpen(() => this.kept.splice(0));
  }

  remember(sheetId: string, shift: Shift, before: T): void {
    if (shift.kind !== "delete") return;
    this.kept.push({ sheetId, shift, before: structuredClone(before) });
    if (this.kept.length > REMEMBERED) this.kept.shift();
  }

  /** What there was, where this insertion is the undoing of a deletion. */
  takeBack(sheetId: string, { along, kind, at, count }: Shift): T | undefined {
    if (!this.isUndoing || kind !== "insert") return undefined;
    const isInverse = (each: Deletion<T>) =>
      each.sheetId === sheetId &&
      each.shift.along === along &&
      each.shift.at === at &&
      each.shift.count === count;
    const deletion = [...this.kept].reverse().find(isInverse);
    if (deletion) this.kept.splice(this.kept.indexOf(deletion), 1);
    return deletion?.before;
  }
}
