import type { FiscalYear } from "../fiscal-year/fiscalYear";
import type { GradingMethod } from "../grading/gradingOptions";

/** One of the plans that a new list may be filled with: values as written, with their units. */
export interface SamplePlan {
  readonly number: number;
  readonly title: string;
  readonly departments: string;
  readonly indicator: string;
  /** `null` where the indicator is 指標の設定困難 */
  readonly baseline: string | null;
  readonly current: string | null;
  readonly target: string | null;
  readonly overview: string;
  /** published letters by year; `null` where none was given */
  readonly grades: readonly { readonly year: FiscalYear; readonly letter: string | null }[];
  /** which method gives the published letter of the current value's year; `null`: none does, or there is no letter */
  readonly method: GradingMethod | null;
}
