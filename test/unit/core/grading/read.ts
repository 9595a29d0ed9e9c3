import type { IndicatorValues } from "../../../../src/core/grading/indicatorValues";
import { readValue } from "../../../../src/core/quantity/readValue";

export type Cell = string | number | null;

/** The values of three cells. */
export function read(baseline: Cell, current: Cell, target: Cell): IndicatorValues {
  return { baseline: readValue(baseline), current: readValue(current), target: readValue(target) };
}
