import type { GradeScale } from "../../core/grading/gradeScale";
import type { PlanList } from "../../core/plan/planList";
import { readPlanBook } from "../../core/sheet/readPlanBook";
import { readSettings, type SettingsReading } from "../../core/sheet/readSettings";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";

/** The scale by which the list is judged, wherever it comes from. */
export interface ScaleInUse {
  readonly scale: GradeScale;
  readonly source: PlanList["scaleSource"];
  /** false: the list's grades are of a scale that the book doesn't give */
  readonly isKnown: boolean;
}

/** What the screen 設定 shows. */
export interface SettingsView {
  readonly settings: SettingsReading;
  /** `undefined`: the book has no list */
  readonly inUse: ScaleInUse | undefined;
  /** the list names its methods row by row: 既定の算定方法 doesn't hold for it */
  readonly hasMethodColumn: boolean;
}

/** 設定を見る: what the settings of a book say, and by which scale its list is judged. */
export function settingsView(book: BookSnapshot): SettingsView {
  const { list } = readPlanBook(book).book;
  return {
    settings: readSettings(book),
    inUse: list && {
      scale: list.scale,
      source: list.scaleSource,
      isKnown: list.foreignGrades.length === 0,
    },
    hasMethodColumn: list?.hasMethodColumn ?? false,
  };
}
