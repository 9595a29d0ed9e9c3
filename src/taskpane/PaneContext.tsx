import { createContext, useContext } from "react";
import type { Locale } from "../core/messages/locale";
import type { PlanWorkbook } from "../usecases/ports";
import type { Sentence } from "./sentence";
import type { Strings } from "./strings/ja";

/** Where the keyboard goes then: to the current finding, or only if its place is no longer there. */
export type FocusAfter = "finding" | "if-lost";

/** What every screen needs: its words, the workbook, and how to act on it. */
export interface Pane {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly workbook: PlanWorkbook;
  readonly isBusy: boolean;
  readonly perform: (action: () => Promise<Sentence | undefined>) => Promise<void>;
  /** for what changes nothing: no action waits for it */
  readonly glance: (action: () => Promise<Sentence | undefined>) => Promise<void>;
  /**
   * Validates again after the book was changed, where a validation is shown; quietly, and the list keeps its place.
   *
   * @returns false where that wasn't possible: what was done is done all the same
   */
  readonly validateAgain: (focus: FocusAfter) => Promise<boolean>;
  /** the date as it is written into the settings: 2026-11-29 */
  readonly today: () => string;
}

const Context = createContext<Pane | undefined>(undefined);

export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === undefined) throw new Error("usePane outside PaneProvider");
  return pane;
}
