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
}

/** 色分け, and what of it is chosen for the session. */
export function useColours(workbook: PlanWorkbook, perform: Performing["perform"]): Colours {
  const [bars, setBars] = useChoice("rate-bars", ["off", "on"], "off");
  const hasBars = bars === "on";
  const lay = (): Promise<void> =>
    perform(async () => {
      const laid = await colourGrades(workbook, { bars: hasBars });
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
  return { lay, takeOff, hasBars, onBars: (isOn) => setBars(isOn ? "on" : "off") };
}
