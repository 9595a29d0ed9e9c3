import { useEffect, useState } from "react";
import type { PlanWorkbook } from "../../usecases/ports";
import { WorkbookError } from "../../usecases/workbookError";
import { NotDone } from "../notDone";
import type { FocusAfter, Pane } from "../PaneContext";
import type { Validating } from "./useValidation";

/** The button that validates: where the keyboard goes when there is no finding left. */
export const RUN_BUTTON = "validate-run";

/**
 * 検証し直す after a change: the list keeps its place, and the keyboard is put where it belongs.
 *
 * @param onChanged the book is another one now
 */
export function useValidateAgain(
  { validation, validate }: Validating,
  workbook: PlanWorkbook,
  onChanged: () => void,
): Pane["validateAgain"] {
  const [wish, setWish] = useState<{ readonly focus: FocusAfter }>();

  // behind the drawing of what was found: the list has chosen its current finding by then
  useEffect(() => {
    if (wish === undefined) return;
    if (wish.focus === "if-lost" && document.activeElement !== document.body) return;
    const finding = document.querySelector<HTMLElement>('[data-finding][tabindex="0"]');
    (finding ?? document.getElementById(RUN_BUTTON))?.focus();
  }, [wish]);

  return async (focus) => {
    if (validation?.kind !== "validated") {
      onChanged();
      return true;
    }
    try {
      const result = await validate(workbook, true);
      setWish({ focus });
      return result.kind === "validated";
    } catch (error) {
      if (!(error instanceof WorkbookError || error instanceof NotDone)) reportError(error);
      return false;
    } finally {
      onChanged();
    }
  };
}
