import type { IBorderStyleData, Nullable } from "@univerjs/core";
import { invalidArgument, notImplemented } from "../richapi/refusals";
import { hexColor } from "./color";

/** A line as Excel describes it. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** Univer's BorderStyleTypes: one number for Excel's style and weight together. */
const NUMBERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Continuous: { Thin: 1, Hairline: 2, Medium: 8, Thick: 13 },
  Dash: { Thin: 4, Medium: 9 },
  DashDot: { Thin: 5, Medium: 10 },
  DashDotDot: { Thin: 6, Medium: 11 },
  Dot: { Thin: 3 },
  Double: { Thick: 7 },
  SlantDashDot: { Medium: 12 },
};

const WEIGHTS: readonly string[] = ["Hairline", "Thin", "Medium", "Thick"];

const readBefore = new WeakMap<IBorderStyleData, BorderLine>();

/** Thousands of cells share few lines, so each is read once. */
export function readLine(stored: Nullable<IBorderStyleData>): BorderLine {
  if (!stored) return NO_LINE;
  let line = readBefore.get(stored);
  if (!line) readBefore.set(stored, (line = lineOf(stored)));
  return line;
}

function lineOf(stored: IBorderStyleData): BorderLine {
  for (const [style, weights] of Object.entries(NUMBERS))
    for (const [weight, number] of Object.entries(weights))
      if (number === stored.s)
        return { style, weight, color: stored.cl?.rgb ? hexColor(stored.cl.rgb) : NO_LINE.color };
  return NO_LINE;
}

/** @returns null for no line; where Excel draws a style in other weights only, it takes the first of those */
export function storedLine({ style, weight, color }: BorderLine): IBorderStyleData | null {
  if (style === "None") return null;
  const weights = NUMBERS[style];
  if (!weights) throw notImplemented(`RangeBorder.style (${style})`);
  if (!WEIGHTS.includes(weight)) throw invalidArgument();
  const number = weights[weight] ?? Object.values(weights)[0];
  return { s: number as IBorderStyleData["s"], cl: { rgb: color } };
}
