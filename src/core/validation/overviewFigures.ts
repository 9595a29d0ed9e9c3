import type { ActionPlan } from "../plan/planList";
import type { ValueReading } from "../quantity/valueReading";
import { textFigures, type TextFigure } from "./textFigures";

const known = new WeakMap<ActionPlan, readonly TextFigure[]>();

/** The figures of a plan's 取組内容の概要, looked for once however many rules ask. */
export function overviewFigures(plan: ActionPlan): readonly TextFigure[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const counters = [plan.baseline, plan.current, plan.target].flatMap(counterOf);
  const figures = textFigures(plan.overview, counters);
  known.set(plan, figures);
  return figures;
}

function counterOf(value: ValueReading): string[] {
  return value.kind === "quantity" && value.quantity.unit.base !== "" ? [value.quantity.unit.base] : [];
}
