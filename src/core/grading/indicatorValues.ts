import type { ValueReading } from "../quantity/valueReading";

/** 当初値・現状値・目標値 of one indicator, as read. */
export interface IndicatorValues {
  readonly baseline: ValueReading;
  readonly current: ValueReading;
  readonly target: ValueReading;
}

export type ValueField = keyof IndicatorValues;
