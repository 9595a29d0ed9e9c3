import { decimal } from "../quantity/decimal";
import type { Result } from "../result";
import type { UncomputableIssue } from "./uncomputableIssue";
import { FULL_RATE, type Rate } from "./rate";
import { stageOf } from "./stage";

/**
 * 段階 the rate of a stage word: 1 at the target's stage or a later one, else the stage's own value.
 *
 * @param current and target as written
 * @see SPEC.md G14
 */
export function stageRate(current: string, target: string): Result<Rate, UncomputableIssue> {
  const goal = stageOf(target);
  if (goal === undefined) return { ok: false, issue: { code: "no-stage", field: "target", text: target } };
  const at = stageOf(current);
  if (at === undefined) return { ok: false, issue: { code: "no-stage", field: "current", text: current } };
  if (at.order >= goal.order) return { ok: true, value: FULL_RATE };
  return { ok: true, value: { numerator: decimal(String(at.percent), -2), denominator: decimal("1", 0) } };
}
