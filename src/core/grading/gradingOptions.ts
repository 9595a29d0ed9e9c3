import type { GradeScale } from "./gradeScale";
import type { Stages } from "./stage";

/** 算定方法: 進捗率, 達成率, 段階, 判断. */
export type GradingMethod = "progress" | "attainment" | "stage" | "judged";

/** Which way is good. */
export type Direction = "up" | "down";

export interface GradingOptions {
  /** default 進捗率 */
  readonly method?: GradingMethod | undefined;
  readonly scale?: GradeScale | undefined;
  readonly direction?: Direction | undefined;
  /** words of 段階; default: the standard ones, all that the functions know */
  readonly stages?: Stages | undefined;
}
