import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanWorkbook } from "../usecases/ports";
import type { StoppedValidation, Validation } from "../usecases/validateBook";
import { NotDone } from "./notDone";
import { slicePause } from "./slicePause";

/** Where a long reading is. */
export interface Progress {
  /** `undefined` until Excel has given the first one */
  readonly sheet: string | undefined;
  readonly done: number;
  readonly total: number;
  /** 中止 was pressed: Excel ends what it has begun */
  readonly isStopping: boolean;
}

/** The last validation, kept while other screens are shown. */
export interface Validating {
  readonly validation: Validation | StoppedValidation | undefined;
  /** how long it took */
  readonly seconds: string;
  /** only once it has taken over a second: what is quicker needs no telling */
  readonly progress: Progress | undefined;
  readonly validate: (workbook: PlanWorkbook) => Promise<Validation | StoppedValidation>;
  readonly stop: () => void;
}

const SHOWN_AFTER = 1000;
/** ms: the first screen stands by then */
const AHEAD = 500;

/** The rules come in a file of their own, so that the first screen needn't wait for them. */
const loadRules = () => import(/* webpackChunkName: "rules" */ "../usecases/validateBook");

export function useValidation(): Validating {
  const [validation, setValidation] = useState<Validation | StoppedValidation>();
  const [seconds, setSeconds] = useState("");
  const [progress, setProgress] = useState<Progress>();
  const stopped = useRef(false);

  useEffect(() => {
    // ahead of the button, which tells where it fails; behind the first screen
    const timer = setTimeout(() => void loadRules().catch(() => undefined), AHEAD);
    return () => clearTimeout(timer);
  }, []);

  const validate = useCallback(async (workbook: PlanWorkbook) => {
    stopped.current = false;
    const begin = performance.now();
    let latest: Progress = { sheet: undefined, done: 0, total: 1, isStopping: false };
    let shown = false;
    const timer = setTimeout(() => {
      shown = true;
      setProgress(latest);
    }, SHOWN_AFTER);
    try {
      const { validateBook } = await loadRules().catch((error: unknown) => {
        throw new NotDone((words) => words.validate.rulesUnread, error);
      });
      const result = await validateBook(workbook, {
        onSheet: (sheet, done, total) => {
          latest = { sheet, done, total, isStopping: stopped.current };
          if (shown) setProgress(latest);
        },
        isStopped: () => stopped.current,
        pause: slicePause(),
      });
      setValidation(result);
      // up to the next tenth: "0.0 s" says nothing
      setSeconds((Math.ceil((performance.now() - begin) / 100) / 10).toFixed(1));
      return result;
    } finally {
      clearTimeout(timer);
      setProgress(undefined);
    }
  }, []);

  const stop = useCallback(() => {
    stopped.current = true;
    setProgress((shown) => shown && { ...shown, isStopping: true });
  }, []);
  return { validation, seconds, progress, validate, stop };
}
