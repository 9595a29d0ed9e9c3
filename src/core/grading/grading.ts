import type { Decimal } from "../quantity/decimal";
import type { ValueReading } from "../quantity/valueReading";

/** 当初値・現状値・目標値 of one indicator, as read. */
export interface IndicatorValues {
  readonly baseline: ValueReading;
  readonly current: ValueReading;
  readonly target: ValueReading;
}

/** 算定方法: 進捗率, 達成率, 段階, 判断. */
export type GradingMethod = "progress" | "attainment" | "stage" | "judged";

/** Which way is good. */
export type Direction = "up" | "down";

export interface GradeLevel {
  /** A, B … or ◎, ○ …: never empty, unique in its scale */
  readonly label: string;
  /** lower bound of the rate as a fraction (0.75); `undefined` = all the rest (last level only) */
  readonly bound: Decimal | undefined;
  /** the bound itself belongs to the level (以上), or not (超) */
  readonly includesBound: boolean;
}

/** 評価基準 grade scale: levels, best first. */
export type GradeScale = readonly GradeLevel[];

export interface GradingOptions {
  /** default 進捗率 */
  readonly method?: GradingMethod | undefined;
  readonly scale?: GradeScale | undefined;
  readonly direction?: Direction | undefined;
}
