import { useEffect, useState } from "react";
import type { BookEdit, PlanWorkbook } from "../../usecases/ports";
import type { StoppedValidation, Validation } from "../../usecases/check/validateBook";
import { WorkbookError } from "../../usecases/workbookError";
import { slicePause } from "./slicePause";
import type { Edits } from "./useEdits";

export interface AutoCheckProps extends Pick<Edits, "edits" | "begin"> {
  readonly workbook: PlanWorkbook;
  readonly isOn: boolean;
  /** an action is under way: it goes first */
  readonly isBusy: boolean;
  readonly validation: Validation | StoppedValidation | undefined;
  /** takes the newer validation, which took so many ms */
  readonly onChecked: (validation: Validation, took: number) => void;
}

/** ms without an edit until it checks: she doesn't type just now */
const REST = 700;
/** ms to the next attempt at most */
const LONGEST_REST = 20_000;

/** In the file of the rules: whoever has validated has it. */
const loadRecheck = () => import(/* webpackChunkName: "rules" */ "../../usecases/check/recheck");
const loadValidate = () => import(/* webpackChunkName: "rules" */ "../../usecases/check/validateBook");

/**
 * 自動で検証: brings the validation up to date after edits, without a word. What Excel refuses (a cell is being edited) is
 * tried again later.
 *
 * @returns whether it is behind, as an attempt failed
 */
export function useAutoCheck(props: AutoCheckProps): boolean {
  const { workbook, isOn, isBusy, validation, edits, begin, onChecked } = props;
  const [tries, setTries] = useState(0);
  const isDue = isOn && !isBusy && edits.length > 0;

  useEffect(() => {
    if (!isDue || validation?.kind !== "validated") return undefined;
    let isStopped = false;
    const check = async (): Promise<void> => {
      const began = performance.now();
      const forget = begin();
      try {
        const checked = await checkedAnew(validation, edits, workbook, () => isStopped);
        if (isStopped || checked === undefined) return;
        onChecked(checked, performance.now() - began);
        forget();
        setTries(0);
      } catch (error) {
        // ours to mend; the clerk is left alone with it
        if (!(error instanceof WorkbookError)) reportError(error);
        if (!isStopped) setTries((before) => before + 1);
      }
    };
    const timer = setTimeout(() => void check(), Math.min(REST * 2 ** tries, LONGEST_REST));
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, [isDue, validation, edits, begin, onChecked, workbook, tries]);

  return isOn && tries > 0 && edits.length > 0;
}

/** @returns `undefined` where it was stopped */
async function checkedAnew(
  previous: Validation,
  edits: readonly BookEdit[],
  workbook: PlanWorkbook,
  isStopped: () => boolean,
): Promise<Validation | undefined> {
  const work = { pause: slicePause(), isStopped };
  const { recheck } = await loadRecheck();
  const checked = await recheck(previous, edits, workbook, work);
  if (checked.kind === "validated") return checked;
  if (checked.kind === "stopped" || isStopped()) return undefined;
  const { validateBook } = await loadValidate();
  const whole = await validateBook(workbook, work);
  return whole.kind === "validated" ? whole : undefined;
}
