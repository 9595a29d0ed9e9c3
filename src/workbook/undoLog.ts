import type { UndoOutcome } from "../usecases/ports";

/** Takes one action back, and says what of it. */
export type TakeBack = () => Promise<UndoOutcome>;

const NOTHING: UndoOutcome = { restored: 0, left: 0 };

/**
 * The last action, so that it can be taken back: Excel's own undo of an add-in's writes is only in new versions, and
 * often cleared (PLATFORM.md).
 */
export class UndoLog {
  #last: TakeBack | undefined;

  get canUndo(): boolean {
    return this.#last !== undefined;
  }

  remember(takeBack: TakeBack): void {
    this.#last = takeBack;
  }

  /** What Excel refuses can be asked for again. */
  async undo(): Promise<UndoOutcome> {
    const last = this.#last;
    if (last === undefined) return NOTHING;
    const outcome = await last();
    if (this.#last === last) this.#last = undefined;
    return outcome;
  }
}
