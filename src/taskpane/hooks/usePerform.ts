import { type MutableRefObject, useCallback, useRef, useState } from "react";
import { WorkbookError } from "../../usecases/workbookError";
import { NotDone } from "../notDone";
import type { Sentence } from "../sentence";

/** Why the last action didn't happen, and how to try it again. */
export interface Refusal {
  readonly sentence: Sentence;
  /** some of it may be done: it is to be taken back, not tried again */
  readonly isHalfDone: boolean;
  readonly retry: () => void;
}

export interface Performing {
  /** an action is under way: no other starts */
  readonly isBusy: boolean;
  /** the sentence on the last action; `undefined` before the first one, and where there is nothing to say */
  readonly said: Sentence | undefined;
  readonly refusal: Refusal | undefined;
  /** Runs an action and keeps the sentence that it comes back with; a refusal is kept instead, to be retried. */
  readonly perform: (action: () => Promise<Sentence | undefined>) => Promise<void>;
  /**
   * Runs what changes nothing and is of no more use once something else is asked for, as showing a cell: an action
   * needn't wait for it, so that no key is lost that follows at once.
   */
  readonly glance: (action: () => Promise<Sentence | undefined>) => Promise<void>;
  /** where the keyboard was when the last action began; `undefined` where it was on nothing */
  readonly begunAt: MutableRefObject<BegunAt | undefined>;
}

/** Beside the last result, or elsewhere in the pane. */
export type BegunAt = "result" | "elsewhere";

/** One action at a time, and what came of it. */
export function usePerform(): Performing {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Sentence>();
  const [refusal, setRefusal] = useState<Refusal>();
  const running = useRef(false);
  const turn = useRef(0);
  const begunAt = useRef<BegunAt>();

  const perform = useCallback(async (action: () => Promise<Sentence | undefined>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    turn.current += 1;
    begunAt.current = keyboardAt();
    setBusy(true);
    setRefusal(undefined);
    setSaid(undefined);
    try {
      const sentence = await action();
      // a function as it stands would be taken for one that computes the next state
      setSaid(() => sentence);
    } catch (error) {
      const isHalfDone = error instanceof WorkbookError && error.isHalfDone;
      setRefusal({ sentence: reasonOf(error), isHalfDone, retry: () => void perform(action) });
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);

  const glance = useCallback(async (action: () => Promise<Sentence | undefined>): Promise<void> => {
    if (running.current) return;
    turn.current += 1;
    const own = turn.current;
    setRefusal(undefined);
    setSaid(undefined);
    try {
      const sentence = await action();
      if (own === turn.current) setSaid(() => sentence);
    } catch (error) {
      if (own !== turn.current) return;
      setRefusal({ sentence: reasonOf(error), isHalfDone: false, retry: () => void glance(action) });
    }
  }, []);

  return { isBusy, said, refusal, perform, glance, begunAt };
}

function keyboardAt(): BegunAt | undefined {
  const at = document.activeElement;
  if (at === null || at === document.body) return undefined;
  return at.closest("footer") === null ? "elsewhere" : "result";
}

function reasonOf(error: unknown): Sentence {
  if (error instanceof NotDone) return error.sentence;
  if (error instanceof WorkbookError && error.isHalfDone) return ({ frame }) => frame.halfDone;
  if (error instanceof WorkbookError) return ({ refusals }) => refusals[error.code](error.sheet);
  // ours to mend: told to the console and to tests, as the sentence can't tell it
  reportError(error);
  return ({ refusals }) => refusals.refused(undefined);
}
