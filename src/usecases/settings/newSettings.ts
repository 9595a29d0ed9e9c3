import type { PlanYears } from "../../core/sheet/listHeadingCells";
import { draftSettings, type SettingsRequest } from "../../core/sheet/draftSettings";
import { freeSheetName } from "../../core/sheet/freeSheetName";
import { SCALE_NAME } from "../../core/sheet/namedScale";
import { readPlanBooks } from "../../core/sheet/readPlanBook";
import type { SheetDraft } from "../../core/sheet/sheetDraft";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import type { GradeScale } from "../../core/grading/gradeScale";
import { formatDecimal } from "../../core/quantity/formatDecimal";
import { officesOf } from "../../core/plan/officesOf";
import type { PlanList } from "../../core/plan/planList";

/** A settings sheet for a book that has none, or lacks one of the tables. */
export interface NewSettings {
  readonly draft: SheetDraft;
  readonly scale: "kept" | "given" | "left-out";
}

export const SETTINGS_SHEET = "設定";

/**
 * 設定シートをつくる for a book with lists: its years and departments as the lists have them, and the scale that they are
 * judged by now, so that nothing changes by the new sheet.
 *
 * Tables that the book has elsewhere aren't made again. Where the lists are judged by several scales, or by none that is
 * known, the sheet has no scale: it would be all lists'.
 *
 * @param given what the sheet is made for
 */
export function newSettings(book: BookSnapshot, given: Partial<SettingsRequest>): NewSettings {
  const lists = readPlanBooks(book).flatMap(({ book: { list } }) => (list === undefined ? [] : [list]));
  const has = new Set(book.names.map(({ name }) => name));
  const own = given.scale ?? (has.has(SCALE_NAME) ? undefined : commonScale(lists));
  const without = [...has, ...(own === undefined ? [SCALE_NAME] : [])];
  const offices = officesOf(lists.flatMap(({ plans }) => plans.map(officesText)).join("、"));
  const draft = draftSettings({
    sheetName: freeSheetName(
      SETTINGS_SHEET,
      book.sheets.map(({ name }) => name),
    ),
    name: "",
    years: yearsOf(lists[0]),
    ...(offices.length === 0 ? {} : { departments: offices }),
    ...given,
    ...(own === undefined ? {} : { scale: own }),
    without,
  });
  return { draft, scale: given.scale !== undefined ? "given" : own === undefined ? "left-out" : "kept" };
}

function officesText({ departments }: PlanList["plans"][number]): string {
  return departments;
}

/** @returns `undefined` where a named scale would change how a list is judged, or what is said about its scale */
function commonScale(lists: readonly PlanList[]): GradeScale | undefined {
  const isKnown = lists.every(
    ({ foreignGrades, scaleProblem }) => foreignGrades.length === 0 && scaleProblem === undefined,
  );
  const [first, ...others] = lists.map(({ scale }) => scale);
  if (!isKnown || others.some((scale) => shapeOf(scale) !== shapeOf(first!))) return undefined;
  return first;
}

function shapeOf(scale: GradeScale): string {
  return JSON.stringify(
    scale.map(({ label, bound, includesBound }) => [label, bound && formatDecimal(bound), includesBound]),
  );
}

/** As the headings tell. */
function yearsOf(list: PlanList | undefined): Partial<PlanYears> {
  const years: { -readonly [field in keyof PlanYears]?: PlanYears[field] } = {};
  for (const { field, year } of list?.headings ?? []) {
    if (year === undefined || field === "grade" || field === "overview") continue;
    years[field] ??= year;
  }
  return years;
}
