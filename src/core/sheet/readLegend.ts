import type { GradeLevel, GradeScale } from "../grading/gradeScale";
import { compare, decimal, sign, subtract, type Decimal } from "../quantity/decimal";
import { legendLevels, type LegendBound, type LegendLevel } from "./legendLevels";

/**
 * 評価基準 as the legend at a table gives it: 「A 達成状況が100%以上」 and so on, a level a line or all in one.
 *
 * @param lines rows of the sheet from top to bottom, "" for blank ones
 * @param grades folded texts of the list's grades, which a legend may call its levels by
 * @returns `undefined` where no lines that follow one another make a scale without gap and overlap
 * @see SPEC.md S24 to S26
 */
export function readLegend(lines: readonly string[], grades?: ReadonlySet<string>): GradeScale | undefined {
  let run: LegendLevel[] = [];
  for (const line of [...lines, END]) {
    if (line === "") continue;
    const levels = legendLevels(line, grades);
    run.push(...levels);
    if (levels.length > 0) continue;
    const scale = scaleOf(run);
    if (scale !== undefined) return scale;
    run = [];
  }
  return undefined;
}

/**
 * Letters of levels that stand one under the other like a legend and make no scale.
 *
 * @returns none where there is nothing like a legend
 * @see SPEC.md S53
 */
export function brokenLegend(lines: readonly string[], grades?: ReadonlySet<string>): readonly string[] {
  let run: LegendLevel[] = [];
  for (const line of [...lines, END]) {
    if (line === "") continue;
    const levels = legendLevels(line, grades);
    run.push(...levels);
    if (levels.length > 0) continue;
    if (run.length > 1 && scaleOf(run) === undefined) return run.map(({ label }) => label);
    run = [];
  }
  return [];
}

/** A line without levels, which ends the last run. */
const END = "―";

function scaleOf(levels: readonly LegendLevel[]): GradeScale | undefined {
  if (levels.length < 2) return undefined;
  const bestFirst = isBestFirst(levels) ? levels : [...levels].reverse();
  const scale: GradeLevel[] = [];
  for (let i = 0; i < bestFirst.length; i++) {
    const level = bestFirst[i]!;
    const below = bestFirst[i + 1];
    if (scale.some(({ label }) => label === level.label)) return undefined;
    const lower = level.lower ?? opposite(below?.upper);
    if (lower === undefined && below !== undefined) return undefined;
    if (!fits(lower, below)) return undefined;
    const takesRest = below === undefined && (lower === undefined || sign(lower.value) === 0);
    scale.push({
      label: level.label,
      bound: takesRest ? undefined : lower!.value,
      includesBound: takesRest || lower!.included,
    });
  }
  return scale;
}

/** The first level's lower bound is not under the last one's. */
function isBestFirst(levels: readonly LegendLevel[]): boolean {
  const first = levels[0]?.lower;
  const last = levels[levels.length - 1]?.lower;
  return first !== undefined && (last === undefined || compare(first.value, last.value) >= 0);
}

/** The level below begins under this bound, and ends at it where it says so. */
function fits(bound: LegendBound | undefined, below: LegendLevel | undefined): boolean {
  if (bound === undefined || below === undefined) return true;
  if (below.lower !== undefined && compare(below.lower.value, bound.value) >= 0) return false;
  return below.upper === undefined || meets(below.upper, bound);
}

/** One percent: 80%以上 and 79%以下, where rates are told in whole percents. */
const STEP: Decimal = decimal("1", -2);

function meets(upper: LegendBound, bound: LegendBound): boolean {
  const gap = subtract(bound.value, upper.value);
  return sign(gap) === 0 || (upper.included && sign(gap) > 0 && compare(gap, STEP) <= 0);
}

function opposite(bound: LegendBound | undefined): LegendBound | undefined {
  return bound === undefined ? undefined : { value: bound.value, included: !bound.included };
}
