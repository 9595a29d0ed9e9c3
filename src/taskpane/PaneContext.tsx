import { createContext, useContext } from "react";
import type { Locale } from "../core/messages/locale";
import type { PlanWorkbook } from "../usecases/ports";
import type { Sentence } from "./sentence";
import type { Strings } from "./strings/ja";

/** What every screen needs: its words, the workbook, and how to act on it. */
export interface Pane {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly workbook: PlanWorkbook;
  readonly isBusy: boolean;
  readonly perform: (action: () => Promise<Sentence | undefined>) => Promise<void>;
}

const Context = createContext<Pane | undefined>(undefined);

export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === undefined) throw new Error("usePane outside PaneProvider");
  return pane;
}
