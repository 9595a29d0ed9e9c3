import { useState } from "react";
import { colourGrades, removeColours } from "../../usecases/colourGrades";
import type { PlanWorkbook } from "../../usecases/ports";
import { useChoice } from "./useChoice";
import type { Performing } from "./usePerform";

export interface Colours {
  readonly lay: () => Promise<void>;
  readonly takeOff: () => Promise<void>;
  /** 棒: rates are to get a quiet data bar as well */
  readonly hasBars: boolean;
  readonly onBars: (hasBars: boolean) => void;
  /** Looks, without a word, whether bars stand on these sheets: they may have been laid before this pane was opened. */
  readonly look: (sheets: readonly string[]) => void;
}

/** 色分け, and what of it is chosen for the session; until something is, bars are as the book has them. */
export function useColours(workbook: PlanWorkbook, perform: Performing["perform"]): Colours {
  const [choice, setBars] = useChoice("rate-bars", ["as-found", "off", "on"], "as-found");
  const [isFound, setFound] = useState(false);
  const hasBars = choice === "as-found" ? isFound : choice === "on";
  const lay = (): Promise<void> =>
    perform(async () => {
      // nothing chosen and none found yet: there may be some all the same
      const bars = choice === "as-found" && !isFound ? undefined : hasBars;
      const laid = await colourGrades(workbook, { bars });
      return ({ colour }) => {
        if (laid.sheets.length === 0) return colour.noList;
        return hasBars && laid.bars === 0 ? colour.laidWithoutBars(laid.cells) : colour.laid(laid.cells);
      };
    });
  const takeOff = (): Promise<void> =>
    perform(async () => {
      const { sheets, cells } = await removeColours(workbook);
      return ({ colour }) => (sheets.length === 0 ? colour.noList : colour.takenOff(cells));
    });
  const look = (sheets: readonly string[]): void =>
    // refused: nobody has asked for it
    void workbook.readLaid(sheets).then(
      (laid) => setFound((before) => laid?.hasBars ?? before),
      () => undefined,
    );
  return { lay, takeOff, hasBars, look, onBars: (isOn) => setBars(isOn ? "on" : "off") };
}
