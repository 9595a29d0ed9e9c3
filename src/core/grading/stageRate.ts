import { FULL_RATE, type Rate } from "./rate";
import { stageOf, type Stages } from "./stage";
import type { UncomputableIssue } from "./uncomputableIssue";

/**
 * 段階 the rate of a stage word: 1 at the target's stage or a later one, else the stage's own value.
 *
 * @param current and target as written
 * @returns an issue where one of them names no stage
 * @see SPEC.md G14
 */
export function stageRate(current: string, target: string, stages: Stages): Rate | UncomputableIssue {
  const goal = stageOf(target, stages);
  if (goal < 0) return { code: "no-stage", field: "target", text: target };
  const at = stageOf(current, stages);
  if (at < 0) return { code: "no-stage", field: "current", text: current };
  return at < goal ? { numerator: stages[at]!.rate, denominator: FULL_RATE.denominator } : FULL_RATE;
}
