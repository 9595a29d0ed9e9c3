import type { Decimal } from "../quantity/decimal";

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
