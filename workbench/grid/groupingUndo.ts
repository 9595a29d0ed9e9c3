import { LocalUndoRedoService, UniverInstanceType } from "@univerjs/core";
import type { IUndoRedoItem, Nullable } from "@univerjs/core";
import type { UndoGroup } from "./grid";

/** As many steps as Excel keeps. */
const STEPS = 100;

/**
 * Undo where what an add-in does in one request is one step.
 *
 * Univer can batch steps too, but takes the parts back in the order in which they were done, which is wrong where they
 * overlap, and keeps 20 steps. Its services are lazy proxies, so this one is put in by injection.
 */
export class GroupingUndo extends LocalUndoRedoService implements UndoGroup {
  private parts: IUndoRedoItem[] | undefined;
  private isPaused = false;

  begin(): void {
    this.store();
    this.parts = [];
    this.isPaused = false;
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
  }

  end(): void {
    this.store();
    this.parts = undefined;
    this.isPaused = false;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const isOfWorkbook =
      this._univerInstanceService.getUnitType(item.unitID) === UniverInstanceType.UNIVER_SHEET;
    if (isOfWorkbook && this.parts && !this.isPaused) {
      this.parts.push(item);
      return;
    }
    if (isOfWorkbook) this.store(); // the formula bar has a document and steps of its own
    this.append(item);
  }

  override pitchTopUndoElement(): Nullable<IUndoRedoItem> {
    this.store();
    return super.pitchTopUndoElement();
  }

  /** What the group holds so far becomes a step; the group stays open. */
  private store(): void {
    const parts = this.parts ?? [];
    const [first] = parts;
    if (!first) return;
    this.parts = [];
    this.append({
      unitID: first.unitID,
      undoMutations: [...parts].reverse().flatMap((part) => part.undoMutations),
      redoMutations: parts.flatMap((part) => part.redoMutations),
    });
  }

  private append(item: IUndoRedoItem): void {
    this._getRedoStack(item.unitID, true).length = 0;
    const steps = this._getUndoStack(item.unitID, true);
    steps.push(item);
    if (steps.length > STEPS) steps.shift();
    this._updateStatus();
  }
}
