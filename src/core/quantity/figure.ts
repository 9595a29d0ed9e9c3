import type { Decimal } from "./decimal";
import type { Unit } from "./quantity";

/** 数 the one number that a text tells, alone or beside words. */
export interface Figure {
  /** exact, in `unit`, times `divisor` */
  readonly decimal: Decimal;
  /** 1, but for a fraction: 3 for 2/3 */
  readonly divisor: number;
  readonly unit: Unit;
}

/** Why there is no figure. `text` is what was written. */
export interface FigureIssue {
  /** "date": a date, a year or a number that only names (第1期) */
  readonly code: "no-number" | "several-numbers" | "date" | "unreadable";
  readonly text: string;
}
