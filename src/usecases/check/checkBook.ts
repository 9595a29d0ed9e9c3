import type { FiscalYear } from "../../core/fiscal-year/fiscalYear";
import type { LocaleText } from "../../core/messages/locale";
import { stageNote } from "../../core/messages/stageSentence";
import { officesOf } from "../../core/plan/officesOf";
import type { ActionPlan, PlanList } from "../../core/plan/planList";
import { bookSettings, type SettingLine } from "../../core/sheet/bookSettings";
import type { CellPlace } from "../../core/sheet/cellPlace";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { stageSettings } from "../../core/sheet/stageTable";
import { mapInSteps } from "../../core/steps/mapInSteps";
import { allSteps, type Steps } from "../../core/steps/steps";
import { compact } from "../../core/text/compact";
import { acceptFindingsInSteps } from "../../core/validation/acceptFindings";
import type { Rule } from "../../core/validation/defineRule";
import type { Finding } from "../../core/validation/finding";
import { findingKey } from "../../core/validation/findingKey";
import { RULES } from "../../core/validation/rules";
import { rulesInUse } from "../../core/validation/rulesInUse";
import { runRulesInSteps } from "../../core/validation/runRules";
import { findingIdentities, listMarks } from "./checkBookKeys";
import { RepeatedFindings } from "./checkBookRepeated";
import { findingSummary, type FindingSummary } from "./findingSummary";
import { fixLocator, type LocatedFix } from "../fix/locateFix";
import { planBooksInSteps } from "./planBooksOf";

/** A finding and where it is, in cells. */
export interface LocatedFinding extends Omit<Finding, "place" | "related" | "fix">, CellPlace {
  readonly related: readonly CellPlace[];
  /** what may be written instead, where that is safe */
  readonly fix: LocatedFix | null;
  /** which of the report's `plans`; `undefined` where the finding is about no plan */
  readonly row: number | undefined;
  /** the sheet of the list that it is about, though its cell may be elsewhere; `undefined` where there is no list */
  readonly listSheet: string | undefined;
  /** 指摘のキー by which staff accept it; another one as soon as a value that it judges is another */
  readonly key: string;
}

/**
 * In place of `runRulesInSteps`, for the list at that place: its findings in the same order, of which some may be an
 * earlier checking's.
 */
export type RunRules = (at: number, rules: readonly Rule[]) => Steps<readonly (Finding | LocatedFinding)[]>;

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
  /** the list's sheet whose copy for submission it is: of its findings only those that the list has not */
  readonly copyOf: string | undefined;
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

/**
 * A line of 使わない規則 that names no rule, one of 了承した指摘 that accepts nothing, or one of 段階の言葉 for which the
 * standard words are used in place of the table's.
 */
export type IdleSetting = SettingLine &
  ({ readonly code: IdleCode } | { readonly code: "stages"; readonly messages: LocaleText });

export type IdleCode = "unknown-rule" | "lapsed" | "no-reason";

/**
 * 計画を検証: reads a workbook's lists by their labels and runs the rules over it.
 *
 * @param rules all of them unless some are switched off
 */
export function checkBook(snapshot: BookSnapshot, rules: readonly Rule[] = RULES): CheckReport {
  return allSteps(checkBookInSteps(snapshot, rules));
}

/** Findings between two steps; one that speaks of many cells has steps of its own. */
const FINDINGS_A_STEP = 500;

/** The same in steps that take some milliseconds each. @param run gives the same report sooner */
export function* checkBookInSteps(
  snapshot: BookSnapshot,
  rules: readonly Rule[] = RULES,
  run?: RunRules,
): Steps<CheckReport> {
  const books = yield* planBooksInSteps(snapshot);
  yield;
  const settings = bookSettings(snapshot);
  const inUse = rulesInUse(rules, settings.rulesOff);
  const marks = listMarks(books);
  const repeated = new RepeatedFindings(books.flatMap(({ book: { list } }) => list?.sheet ?? []));
  const located: LocatedFinding[] = [];
  const plans: CheckedPlan[] = [];
  const checkedPlan = checkedPlans();
  for (const [at, read] of books.entries()) {
    const { list } = read.book;
    const found = yield* run?.(at, inUse.rules) ?? runRulesInSteps(read.book, inUse.rules);
    const identityOf = findingIdentities(snapshot, read);
    const fixOf = fixLocator(snapshot, read);
    for (const [nth, finding] of found.entries()) {
      if (nth % FINDINGS_A_STEP === 0) yield;
      if ("cell" in finding) {
        located.push(finding);
        continue;
      }
      const { place, ...rest } = finding;
      const own = read.locate(place);
      const related = yield* mapInSteps(finding.related, read.locate);
      const identity = yield* identityOf(finding, [own, ...related]);
      if (list !== undefined && repeated.isRepeated(list.sheet, own.cell, identity)) continue;
      const row = place.plan === undefined ? undefined : plans.length + place.plan;
      const key = findingKey({ ...identity, list: marks[at] });
      const fix = yield* fixOf(finding.fix);
      located.push({ ...rest, ...own, related, fix, listSheet: list?.sheet, row, key });
    }
    const listed = yield* mapInSteps(list?.plans ?? [], checkedPlan);
    for (const plan of listed) plans.push(plan);
  }
  const { findings, lapsed, withoutReason } = yield* acceptFindingsInSteps(located, settings.accepted);
  yield;
  const lists = books.flatMap(({ book: { list } }) =>
    list === undefined ? [] : [checkedList(list, repeated.originalOf(list.sheet))],
  );
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
      // where the rule is off that is told already, and no value has changed
      ...lapsed
        .filter(({ text }) => !isOf(text, inUse.off))
        .map((line) => ({ ...line, code: "lapsed" as const })),
      ...withoutReason.map((line) => ({ ...line, code: "no-reason" as const })),
      ...idleStages(snapshot),
    ],
  };
}

function isOf(key: string, rules: CheckReport["rulesOff"]): boolean {
  return rules.some(({ id }) => compact(key).startsWith(`${id}:`));
}

/** Few offices come in many rows. */
function checkedPlans(): (plan: ActionPlan) => CheckedPlan {
  const known = new Map<string, readonly string[]>();
  return ({ numberText, title, departments }) => {
    const offices = known.get(departments) ?? officesOf(departments);
    known.set(departments, offices);
    return { numberText, title, offices };
  };
}

function idleStages(snapshot: BookSnapshot): readonly IdleSetting[] {
  const { lines, issues } = stageSettings(snapshot) ?? { lines: [], issues: [] };
  return issues.map((issue) => ({
    code: "stages",
    text: issue.text,
    reason: "",
    place: lines[issue.line - 1]!.place,
    messages: stageNote(issue),
  }));
}

function checkedList(list: PlanList, copyOf: string | undefined): CheckedList {
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
    copyOf,
  };
}
