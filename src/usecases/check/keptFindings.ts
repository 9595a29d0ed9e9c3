import type { ReadPlanBook } from "../../core/sheet/readPlanBook";
import { mapInSteps } from "../../core/steps/mapInSteps";
import type { Steps } from "../../core/steps/steps";
import type { Rule } from "../../core/validation/defineRule";
import type { Finding } from "../../core/validation/finding";
import { keepGradings } from "../../core/validation/gradingBy";
import type { CheckReport, LocatedFinding } from "./checkBook";
import { isSameData } from "./isSameData";

/** An earlier checking, and what is to be checked now. */
export interface KeepingCheck {
  readonly report: CheckReport;
  readonly before: readonly ReadPlanBook[];
  /** lists of the same form as before, in the same order */
  readonly books: readonly ReadPlanBook[];
  /** whether cells of the plan's row may hold something else than before */
  readonly isEdited: (book: number, plan: number) => boolean;
}

/**
 * Runs the rules as `runRulesInSteps` does, but those that see one row only over the rows that were edited or read
 * otherwise than before; of the other rows they keep what they found.
 */
export function keptFindings({ report, before, books, isEdited }: KeepingCheck) {
  const byRow = findingsByRow(report);
  const wasOff = new Set(report.rulesOff);

  return function* run(at: number, rules: readonly Rule[]): Steps<readonly (Finding | LocatedFinding)[]> {
    const { book } = books[at]!;
    const { list } = book;
    const plans = list?.plans ?? [];
    const [old, first, oldFirst] = [plansOf(before, at), offset(books, at), offset(before, at)];
    const isKept = yield* mapInSteps(
      plans,
      (plan, index) => first === oldFirst && !isEdited(at, index) && isSameData(plan, old[index]),
    );
    const oldList = before[at]?.book.list;
    if (list !== undefined && oldList !== undefined) keepGradings(oldList, list, isKept);
    const anew = list && { ...book, list: { ...list, plans: plans.filter((_, index) => !isKept[index]) } };
    const ofTable: Finding[] = [];
    const ofRows = plans.map((): (Finding | LocatedFinding)[] => []);
    for (const rule of rules) {
      const isKeeping = rule.scope === "row" && !wasOff.has(rule);
      for (const finding of yield* rule.steps(isKeeping && anew ? anew : book)) {
        const { plan } = finding.place;
        if (plan === undefined) ofTable.push(finding);
        else (ofRows[plan] ??= []).push(finding);
      }
      const known = isKeeping ? byRow.get(rule.id) : undefined;
      for (const [row, findings] of known ?? [])
        if (isKept[row - first] === true) ofRows[row - first]!.push(...findings);
      yield;
    }
    return [...ofTable, ...ofRows.flat()];
  };
}

function plansOf(books: readonly ReadPlanBook[], at: number) {
  return books[at]?.book.list?.plans ?? [];
}

/** Rows of the report before the list's own. */
function offset(books: readonly ReadPlanBook[], at: number): number {
  return books.slice(0, at).reduce((rows, _, each) => rows + plansOf(books, each).length, 0);
}

/** By rule, then by the report's rows; not accepted yet, as that is judged anew. */
function findingsByRow({
  findings,
}: CheckReport): ReadonlyMap<string, ReadonlyMap<number, LocatedFinding[]>> {
  const byRule = new Map<string, Map<number, LocatedFinding[]>>();
  for (const finding of findings) {
    const { rule, row, accepted } = finding;
    if (row === undefined) continue;
    let ofRule = byRule.get(rule);
    if (ofRule === undefined) byRule.set(rule, (ofRule = new Map<number, LocatedFinding[]>()));
    const plain = accepted === null ? finding : { ...finding, accepted: null };
    const ofRow = ofRule.get(row);
    if (ofRow === undefined) ofRule.set(row, [plain]);
    else ofRow.push(plain);
  }
  return byRule;
}
