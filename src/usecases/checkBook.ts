import type { FiscalYear } from "../core/fiscal-year/fiscalYear";
import { officesOf } from "../core/plan/officesOf";
import type { PlanList } from "../core/plan/planList";
import type { CellPlace } from "../core/sheet/cellPlace";
import { readPlanBook } from "../core/sheet/readPlanBook";
import type { BookSnapshot } from "../core/sheet/sheetSnapshot";
import type { Rule } from "../core/validation/defineRule";
import type { Finding } from "../core/validation/finding";
import { RULES } from "../core/validation/rules";
import { runRules } from "../core/validation/runRules";

/** A finding and where it is, in cells. */
export interface LocatedFinding extends Omit<Finding, "place" | "related">, CellPlace {
  readonly related: readonly CellPlace[];
  /** which of the report's `plans`; `undefined` where the finding is about no plan */
  readonly row: number | undefined;
}

/** A plan of the list, as findings are grouped by. */
export interface CheckedPlan {
  readonly numberText: string;
  readonly title: string;
  readonly offices: readonly string[];
}

/** The list that was checked, and how it was read. */
export interface CheckedList {
  readonly sheet: string;
  /** rows with a number or a title: duplicates, 設定困難 and rows to fill in included */
  readonly rows: number;
  readonly reportYear: FiscalYear | undefined;
  /** false: the report year has no grade column, so no grade was computed */
  readonly gradesComputed: boolean;
  readonly scaleSource: PlanList["scaleSource"];
}

export interface CheckReport {
  readonly list: CheckedList | null;
  /** 個票 */
  readonly planSheets: number;
  /** the list's rows that hold something, from top to bottom */
  readonly plans: readonly CheckedPlan[];
  /** number of rules that were run */
  readonly rules: number;
  readonly findings: readonly LocatedFinding[];
}

/**
 * 計画を検証: reads a workbook's list by its labels and runs the rules over it.
 *
 * @param rules all of them unless some are switched off
 */
export function checkBook(snapshot: BookSnapshot, rules: readonly Rule[] = RULES): CheckReport {
  const { book, locate } = readPlanBook(snapshot);
  const findings = runRules(book, rules).map(({ place, related, ...finding }) => ({
    ...finding,
    ...locate(place),
    related: related.map(locate),
    row: place.plan,
  }));
  const list = book.list === undefined ? null : checkedList(book.list);
  const plans = (book.list?.plans ?? []).map(({ numberText, title, departments }) => ({
    numberText,
    title,
    offices: officesOf(departments),
  }));
  return { list, planSheets: book.planSheets, plans, rules: rules.length, findings };
}

function checkedList(list: PlanList): CheckedList {
  const plans = list.plans.filter(
    ({ numberText, title, continues }) => !continues && (numberText !== "" || title !== ""),
  );
  return {
    sheet: list.sheet,
    rows: plans.length + list.emptyRows.length,
    reportYear: list.reportYear,
    gradesComputed: list.reportGrade !== undefined,
    scaleSource: list.scaleSource,
  };
}
