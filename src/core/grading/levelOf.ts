import type { GradeScale } from "./gradeScale";
import { compareRate, type Rate } from "./rate";

/** @returns index of the level that a rate reaches; -1 where it is under the last bound and no level takes the rest */
export function levelOf(rate: Rate, scale: GradeScale): number {
  for (let i = 0; i < scale.length; i++) {
    const { bound, includesBound } = scale[i]!;
    if (bound === undefined) return i;
    const side = compareRate(rate, bound);
    if (side > 0 || (side === 0 && includesBound)) return i;
  }
  return -1;
}
