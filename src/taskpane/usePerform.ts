import { useCallback, useRef, useState } from "react";
import { WorkbookError, type WorkbookErrorCode } from "../usecases/workbookError";

/** Why the last action didn't happen, and how to try it again. */
export interface Refusal {
  readonly code: WorkbookErrorCode;
  readonly sheet: string | undefined;
  readonly retry: () => void;
}

export interface Performing {
  /** an action is under way: no other starts */
  readonly isBusy: boolean;
  /** the sentence on the last action; "" before the first one */
  readonly said: string;
  readonly refusal: Refusal | undefined;
  /** Runs an action and keeps the sentence that it comes back with; a refusal is kept instead, to be retried. */
  readonly perform: (action: () => Promise<string>) => Promise<void>;
}

/** One action at a time, and what came of it. */
export function usePerform(): Performing {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [refusal, setRefusal] = useState<Refusal>();
  const running = useRef(false);

  const perform = useCallback(async (action: () => Promise<string>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setRefusal(undefined);
    setSaid("");
    try {
      setSaid(await action());
    } catch (error) {
      const known = error instanceof WorkbookError ? error : new WorkbookError("refused", undefined, error);
      setRefusal({ code: known.code, sheet: known.sheet, retry: () => void perform(action) });
      // ours to mend: told to the console and to tests, as the sentence can't tell it
      if (known !== error) reportError(error);
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);

  return { isBusy, said, refusal, perform };
}
