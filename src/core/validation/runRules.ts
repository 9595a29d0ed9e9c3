import type { PlanBook } from "../plan/planBook";
import { allSteps, type Steps } from "../steps/steps";
import type { Rule } from "./defineRule";
import type { Finding } from "./finding";

/**
 * 検証 runs the rules over a workbook.
 *
 * @returns what is about the whole table first, then row by row; within a row in the order of the rules
 * @see SPEC.md V5
 */
export function runRules(book: PlanBook, rules: readonly Rule[]): readonly Finding[] {
  return allSteps(runRulesInSteps(book, rules));
}

/** The same in steps that take some milliseconds each. */
export function* runRulesInSteps(book: PlanBook, rules: readonly Rule[]): Steps<readonly Finding[]> {
  const ofTable: Finding[] = [];
  const byRow = (book.list?.plans ?? []).map((): Finding[] => []);
  for (const rule of rules) {
    for (const finding of yield* rule.steps(book)) {
      const { plan } = finding.place;
      if (plan === undefined) ofTable.push(finding);
      else (byRow[plan] ??= []).push(finding);
    }
    yield;
  }
  return [...ofTable, ...byRow.flat()];
}
