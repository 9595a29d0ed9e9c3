import type { UndoableAction, UndoOutcome } from "../usecases/ports";

/** Takes one action back, and says what of it. */
export type TakeBack = () => Promise<UndoOutcome>;

const NOTHING: UndoOutcome = { restored: 0, left: 0 };

/**
 * The last action, so that it can be taken back: Excel's own undo of an add-in's writes is only in new versions, and
 * often cleared (PLATFORM.md).
 */
export class UndoLog {
  #last: { readonly action: UndoableAction; readonly takeBack: TakeBack } | undefined;

  get undoable(): UndoableAction | undefined {
    return this.#last?.action;
  }

  remember(action: UndoableAction, takeBack: TakeBack): void {
    this.#last = { action, takeBack };
  }

  /** What Excel refuses can be asked for again. */
  async undo(): Promise<UndoOutcome> {
    const last = this.#last;
    if (last === undefined) return NOTHING;
    const outcome = await last.takeBack();
    if (this.#last === last) this.#last = undefined;
    return outcome;
  }
}
