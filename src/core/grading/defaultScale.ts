import { decimal } from "../quantity/decimal";
import type { GradeLevel, GradeScale } from "./gradeScale";

/** 標準の評価基準: A 100%以上, B 75%以上, C 50%以上, D それ未満 (the scale of the plan's list). */
export const DEFAULT_SCALE: GradeScale = [level("A", 100), level("B", 75), level("C", 50), rest("D")];

function level(label: string, percent: number): GradeLevel {
  return { label, bound: decimal(String(percent), -2), includesBound: true };
}

function rest(label: string): GradeLevel {
  return { label, bound: undefined, includesBound: true };
}
