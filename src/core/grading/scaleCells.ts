import { shift, toNumber } from "../quantity/decimal";
import { formatDecimal } from "../quantity/formatDecimal";
import type { GradeLevel, GradeScale } from "./gradeScale";

/** One line of the table: label, lower bound, 以上 / 超. */
export type ScaleLine = readonly [label: string, bound: string | number, inclusion: "以上" | "超"];

/**
 * 評価基準の表の行 a scale as lines of its table, for cells that show whole percents: a bound of less than a percent is a
 * text, so that it can be seen (72.5%).
 *
 * @see SPEC.md G55
 */
export function scaleCells(scale: GradeScale): readonly ScaleLine[] {
  return scale.map((level) => [level.label, boundOf(level), level.includesBound ? "以上" : "超"]);
}

function boundOf({ bound }: GradeLevel): string | number {
  if (bound === undefined) return 0;
  const percent = shift(bound, 2);
  return Number.isInteger(toNumber(percent)) ? toNumber(bound) : `${formatDecimal(percent)}%`;
}
