import type { Explained } from "../../../usecases/explain/explainGrades";

type Axis = Explained["axis"];

/** Share of the drawing up to 100 % (or the best bound); what is beyond has the rest. */
const MEASURED = 86;

/** Bounds nearer than that to the one before stand in the lower line, in % of the drawing. */
const CLOSE = 12;

export interface ScalePlaces {
  /** best last: from left to right */
  readonly segments: readonly { readonly label: string; readonly left: number; readonly width: number }[];
  readonly bounds: readonly { readonly percent: string; readonly left: number; readonly isLower: boolean }[];
  /** @returns % from the left */
  readonly leftOf: (mark: Explained["rates"][number]["mark"]) => number;
}

/** Where levels, bounds and rates stand on the drawing, in % of its width. */
export function scalePlaces({ levels, end }: Axis): ScalePlaces {
  const place = (position: number): number => (position / end) * MEASURED;
  const rising = [...levels].reverse();
  const segments = rising.map(({ label, from }, at) => {
    const next = rising[at + 1];
    const left = place(from);
    return { label, left, width: (next === undefined ? 100 : place(next.from)) - left };
  });
  let last = -CLOSE;
  const bounds = rising.map(({ from }) => {
    const left = place(from);
    const isLower = left - last < CLOSE;
    last = isLower ? last : left;
    return { percent: percentText(from), left, isLower };
  });
  return {
    segments,
    bounds,
    leftOf: ({ position, off }) => (off === "beyond" ? (MEASURED + 100) / 2 : place(position)),
  };
}

/** A bound as it is written: up to two decimals of percent, whatever the double makes of it. */
export function percentText(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}
