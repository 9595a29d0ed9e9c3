import { type MutableRefObject, useEffect } from "react";
import type { BegunAt } from "./usePerform";

/**
 * The button that began an action may be gone when it ends, as 「元に戻す」 is: the keyboard must not fall out of the
 * pane with it. It goes to the button that stands there now, else to the screen's name above.
 *
 * For after everything else that puts the keyboard somewhere.
 */
export function useKeptKeyboard(isBusy: boolean, begunAt: MutableRefObject<BegunAt | undefined>): void {
  useEffect(() => {
    const from = begunAt.current;
    if (isBusy || from === undefined) return;
    begunAt.current = undefined;
    // she may be in the sheet by now
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const beside = from === "result" ? document.querySelector<HTMLElement>("footer button") : null;
    (beside ?? document.querySelector<HTMLElement>("[role=tab][aria-selected=true]"))?.focus();
  }, [isBusy, begunAt]);
}
