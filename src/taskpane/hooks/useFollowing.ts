import { useEffect, useRef } from "react";
import type { BookEdit, PlanWorkbook } from "../../usecases/ports";
import { useAutoCheck } from "./useAutoCheck";
import { useChoice } from "./useChoice";
import { useEdits } from "./useEdits";
import { useValidation, type Validating } from "./useValidation";

/** シートを追う: how the findings follow what is typed. */
export interface Following {
  readonly isAuto: boolean;
  readonly onAuto: (isAuto: boolean) => void;
  /** since the validation */
  readonly edits: readonly BookEdit[];
  /** 自動で検証 is on, and an attempt failed */
  readonly isLate: boolean;
}

/**
 * The validation, and what follows the sheet after it.
 *
 * @param isBusy an action is under way
 */
export function useFollowing(
  workbook: PlanWorkbook,
  isBusy: boolean,
): { readonly validating: Validating; readonly following: Following } {
  const { edits, begin, watch } = useEdits(workbook);
  const validating = useValidation({ begin, watch });
  const { validation, follow } = validating;
  const [auto, setAuto] = useChoice("auto-check", ["off", "on"], "off");
  const isAuto = auto === "on";
  const isLate = useAutoCheck({
    workbook,
    isOn: isAuto,
    isBusy,
    validation,
    edits,
    begin,
    onChecked: follow,
  });
  return {
    validating,
    following: { isAuto, onAuto: (isOn) => setAuto(isOn ? "on" : "off"), edits, isLate },
  };
}

/** On without a validation to bring up to date, 自動で検証 would be a switch that does nothing: one is done, once. */
export function useFirstCheck(isDue: boolean, validate: () => Promise<void>): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isDue || isDone.current) return;
    isDone.current = true;
    void validate();
  });
}
