import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanWorkbook } from "../../usecases/ports";
import type { StoppedValidation, Validation } from "../../usecases/check/validateBook";
import { fetched } from "../fetched";
import { loadFixes } from "../screens/validate/loadFixes";
import { slicePause } from "./slicePause";
import type { Edits } from "./useEdits";

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
  /** @param isQuiet without progress, however long it takes: what is shown stays until then */
  readonly validate: (workbook: PlanWorkbook, isQuiet?: boolean) => Promise<Validation | StoppedValidation>;
  readonly stop: () => void;
  /** it came by itself, after edits: nobody has asked for it just now */
  readonly isByItself: boolean;
  /** takes a validation that was brought up to date elsewhere. @param took ms */
  readonly follow: (validation: Validation, took: number) => void;
}

const SHOWN_AFTER = 1000;
/** ms: the first screen stands by then */
const AHEAD = 500;

/** The rules come in a file of their own, so that the first screen needn't wait for them. */
const loadRules = () => import(/* webpackChunkName: "rules" */ "../../usecases/check/validateBook");

/** @param edits are told as a reading begins, before Excel reads the cells, and when the result stands */
export function useValidation({ begin, watch }: Pick<Edits, "begin" | "watch">): Validating {
  const [isByItself, setByItself] = useState(false);
  const [validation, setValidation] = useState<Validation | StoppedValidation>();
  const [seconds, setSeconds] = useState("");
  const [progress, setProgress] = useState<Progress>();
  const stopped = useRef(false);

  useEffect(() => {
    // ahead of the button, which tells where it fails; behind the first screen
    const timer = setTimeout(() => {
      void loadRules().catch(() => undefined);
      void loadFixes().catch(() => undefined);
    }, AHEAD);
    return () => clearTimeout(timer);
  }, []);

  const keep = useCallback((result: Validation | StoppedValidation, took: number, byItself: boolean) => {
    setValidation(result);
    setByItself(byItself);
    // up to the next tenth: "0.0 s" says nothing
    setSeconds((Math.ceil(took / 100) / 10).toFixed(1));
  }, []);

  const validate = useCallback(
    async (workbook: PlanWorkbook, isQuiet = false) => {
      stopped.current = false;
      const began = performance.now();
      const forgetEdits = begin();
      let latest: Progress = { sheet: undefined, done: 0, total: 1, isStopping: false };
      let shown = false;
      let watched: Promise<void> | undefined;
      const timer = setTimeout(() => {
        shown = !isQuiet;
        if (shown) setProgress(latest);
      }, SHOWN_AFTER);
      try {
        const { validateBook } = await fetched(loadRules, (words) => words.validate.rulesUnread);
        const result = await validateBook(workbook, {
          onAnswer: () => {
            watched = watch();
          },
          onSheet: (sheet, done, total) => {
            latest = { sheet, done, total, isStopping: stopped.current };
            if (shown) setProgress(latest);
          },
          isStopped: () => stopped.current,
          pause: slicePause(),
        });
        // from here on an edit is told
        await watched;
        keep(result, performance.now() - began, false);
        if (result.kind === "validated") forgetEdits();
        return result;
      } finally {
        clearTimeout(timer);
        setProgress(undefined);
      }
    },
    [begin, keep, watch],
  );

  const stop = useCallback(() => {
    stopped.current = true;
    setProgress((shown) => shown && { ...shown, isStopping: true });
  }, []);
  const follow = useCallback((next: Validation, took: number) => keep(next, took, true), [keep]);
  return { validation, seconds, progress, validate, stop, isByItself, follow };
}
