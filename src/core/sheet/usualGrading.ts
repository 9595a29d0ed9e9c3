import type { GradingMethod } from "../grading/gradingOptions";
import { DEFAULT_STAGES, type Stages } from "../grading/stage";
import { defaultMethod } from "./readSettings";
import type { BookSnapshot } from "./sheetSnapshot";
import { stageSettings } from "./stageTable";

/** What the settings say of how all lists are graded, but for their scale. */
export interface UsualGrading {
  /** 既定の算定方法; holds where a list has no column of methods */
  readonly method: GradingMethod | undefined;
  /** the standard ones where the settings give none that can be used */
  readonly stages: Stages;
}

/** @see SPEC.md S92, S152 */
export function usualGrading(book: BookSnapshot): UsualGrading {
  return { method: defaultMethod(book), stages: stageSettings(book)?.stages ?? DEFAULT_STAGES };
}
