import type { ActionPlan } from "../plan/planList";
import type { ValueReading } from "../quantity/valueReading";
import { textFigures, type TextFigure } from "./textFigures";

/** The figures of a plan's 取組内容の概要. To keep them for the next rule costs as much as to look for them again. */
export function overviewFigures(plan: ActionPlan): readonly TextFigure[] {
  const counters = [plan.baseline, plan.current, plan.target].flatMap(counterOf);
  return textFigures(plan.overview, counters);
}

function counterOf(value: ValueReading): string[] {
  return value.kind === "quantity" && value.quantity.unit.base !== "" ? [value.quantity.unit.base] : [];
}
