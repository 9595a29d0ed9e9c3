import type { FiscalYear } from "../core/fiscal-year/fiscalYear";
import { officesOf } from "../core/plan/officesOf";
import type { Place } from "../core/plan/place";
import type { PlanBook } from "../core/plan/planBook";
import type { PlanList } from "../core/plan/planList";
import { bookSettings, type SettingLine } from "../core/sheet/bookSettings";
import type { CellPlace } from "../core/sheet/cellPlace";
import { readPlanBooks } from "../core/sheet/readPlanBook";
import type { BookSnapshot } from "../core/sheet/sheetSnapshot";
import { textAt } from "../core/sheet/textAt";
import { allSteps, type Steps } from "../core/validation/steps";
import { acceptFindings } from "../core/validation/acceptFindings";
import type { Rule } from "../core/validation/defineRule";
import type { Finding } from "../core/validation/finding";
import { findingKey } from "../core/validation/findingKey";
import { RULES } from "../core/validation/rules";
import { rulesInUse } from "../core/validation/rulesInUse";
import { runRulesInSteps } from "../core/validation/runRules";
import { findingSummary, type FindingSummary } from "./findingSummary";

/** A finding and where it is, in cells. */
export interface LocatedFinding extends Omit<Finding, "place" | "related">, CellPlace {
  readonly related: readonly CellPlace[];
  /** which of the report's `plans`; `undefined` where the finding is about no plan */
  readonly row: number | undefined;
  /** the sheet of the list that it is about, though its cell may be elsewhere; `undefined` where there is no list */
  readonly listSheet: string | undefined;
  /** 指摘のキー by which staff accept it; another one as soon as a value that it judges is another */
  readonly key: string;
}

const FINDINGS_A_STEP = 500;

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
  /** false: its grades are of a scale that the workbook doesn't give */
  readonly scaleKnown: boolean;
}

export interface CheckReport {
  /** of several the one with the most headings */
  readonly list: CheckedList | null;
  /** all that were checked, `list` first */
  readonly lists: readonly CheckedList[];
  /** 個票 */
  readonly planSheets: number;
  /** the lists' rows that hold something, list by list from top to bottom */
  readonly plans: readonly CheckedPlan[];
  /** number of rules that were run */
  readonly rules: number;
  /** rules that the workbook's settings switch off */
  readonly rulesOff: readonly Rule[];
  /** accepted ones too, each with its reason */
  readonly findings: readonly LocatedFinding[];
  readonly summary: FindingSummary;
  /** lines of the settings that do nothing */
  readonly idleSettings: readonly IdleSetting[];
}

/** A line of 使わない規則 that names no rule, or one of 了承した指摘 that accepts nothing. */
export interface IdleSetting extends SettingLine {
  readonly code: "unknown-rule" | "lapsed" | "no-reason";
}

/**
 * 計画を検証: reads a workbook's lists by their labels and runs the rules over it.
 *
 * @param rules all of them unless some are switched off
 */
export function checkBook(snapshot: BookSnapshot, rules: readonly Rule[] = RULES): CheckReport {
  return allSteps(checkBookInSteps(snapshot, rules));
}

/** The same in steps that take some milliseconds each. */
export function* checkBookInSteps(
  snapshot: BookSnapshot,
  rules: readonly Rule[] = RULES,
): Steps<CheckReport> {
  const books = readPlanBooks(snapshot);
  yield;
  const settings = bookSettings(snapshot);
  const inUse = rulesInUse(rules, settings.rulesOff);
  const located: LocatedFinding[] = [];
  const plans: CheckedPlan[] = [];
  for (const { book, locate } of books) {
    const found = yield* runRulesInSteps(book, inUse.rules);
    const keyOf = findingKeys(snapshot, book, locate);
    for (const finding of found) {
      const { place, related, ...rest } = finding;
      const places = { ...locate(place), related: related.map(locate), listSheet: book.list?.sheet };
      const row = place.plan === undefined ? undefined : plans.length + place.plan;
      located.push({ ...rest, ...places, row, key: keyOf(finding) });
      if (located.length % FINDINGS_A_STEP === 0) yield;
    }
    for (const { numberText, title, departments } of book.list?.plans ?? [])
      plans.push({ numberText, title, offices: officesOf(departments) });
  }
  const { findings, lapsed, withoutReason } = acceptFindings(located, settings.accepted);
  const lists = books.flatMap(({ book: { list } }) => (list === undefined ? [] : [checkedList(list)]));
  return {
    list: lists[0] ?? null,
    lists,
    planSheets: books[0].book.planSheets,
    plans,
    rules: inUse.rules.length,
    rulesOff: inUse.off,
    findings,
    summary: findingSummary(findings, plans),
    idleSettings: [
      ...inUse.unknown.map((line) => ({ ...line, code: "unknown-rule" as const })),
      ...lapsed.map((line) => ({ ...line, code: "lapsed" as const })),
      ...withoutReason.map((line) => ({ ...line, code: "no-reason" as const })),
    ],
  };
}

/** A rate, and with it a grade, comes of these as well. */
const BEHIND_A_GRADE = ["baseline", "current", "target", "method"] as const;

/** The keys of a workbook's findings, from what stands in their cells. */
function findingKeys(
  snapshot: BookSnapshot,
  book: PlanBook,
  locate: (place: Place) => CellPlace,
): (finding: Finding) => string {
  const text = textAt(snapshot);
  return ({ rule, field, place, related }) => {
    const { nth = 0, ...firstColumn } = place;
    const behind = field === "grade" && place.plan !== undefined ? BEHIND_A_GRADE : [];
    const places = [place, ...related, ...behind.map((each) => ({ ...firstColumn, field: each }))];
    const values = [...places.map((each) => text(locate(each))), String(nth)];
    return findingKey({ rule, field, plan: planText(book, place), values });
  };
}

function planText({ list }: PlanBook, { plan }: Place): string {
  return (plan === undefined ? undefined : list?.plans[plan]?.numberText) ?? "";
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
    scaleKnown: list.foreignGrades.length === 0,
  };
}
