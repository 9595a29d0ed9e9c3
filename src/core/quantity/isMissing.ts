import type { ValueReading } from "./valueReading";

/** Whether a cell holds no value yet: blank, a none mark, 未測定. A word isn't missing. */
export function isMissing({ kind }: ValueReading): boolean {
  return kind === "blank" || kind === "none" || kind === "unmeasured";
}
