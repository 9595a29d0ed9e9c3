import { toNumber } from "../quantity/decimal";
import type { GradeScale } from "./gradeScale";
import { doubleOf, type Rate } from "./rate";

/** Where on the drawing a rate stands; 1 is 100 %. */
export interface RateMark {
  readonly position: number;
  /** it stands at the end, as the rate itself is off the drawing */
  readonly off: "below" | "beyond" | undefined;
}

/** 率の目盛り a drawing of rates from 0 to 100 %, or as far as the scale asks. */
export interface RateAxis {
  /** where it ends: 1, or the best level's bound where that is higher */
  readonly end: number;
  /** best first; a level that takes the rest, or one from below 0, begins at 0 */
  readonly levels: readonly {
    readonly label: string;
    readonly from: number;
    readonly includesBound: boolean;
  }[];
}

/** @see SPEC.md G41 */
export function rateAxis(scale: GradeScale): RateAxis {
  const levels = scale.map(({ label, bound, includesBound }) => ({
    label,
    from: Math.max(0, bound === undefined ? 0 : toNumber(bound)),
    includesBound,
  }));
  return { end: Math.max(1, ...levels.map(({ from }) => from)), levels };
}

/** @param rate `undefined`: past the target, where no ratio can be formed */
export function rateMark(rate: Rate | undefined, { end }: RateAxis): RateMark {
  const double = rate === undefined ? Infinity : doubleOf(rate);
  if (double < 0) return { position: 0, off: "below" };
  return double > end ? { position: end, off: "beyond" } : { position: double, off: undefined };
}
