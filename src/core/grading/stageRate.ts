import { FULL_RATE, type Rate } from "./rate";
import type { Result } from "../result";
import { stageOf, type Stages } from "./stage";
import type { UncomputableIssue } from "./uncomputableIssue";

/**
 * 段階 the rate of a stage word: 1 at the target's stage or a later one, else the stage's own value.
 *
 * @param current and target as written
 * @see SPEC.md G14
 */
export function stageRate(current: string, target: string, stages: Stages): Result<Rate, UncomputableIssue> {
  const goal = stageOf(target, stages);
  if (goal < 0) return { ok: false, issue: { code: "no-stage", field: "target", text: target } };
  const at = stageOf(current, stages);
  if (at < 0) return { ok: false, issue: { code: "no-stage", field: "current", text: current } };
  if (at >= goal) return { ok: true, value: FULL_RATE };
  return { ok: true, value: { numerator: stages[at]!.rate, denominator: FULL_RATE.denominator } };
}
