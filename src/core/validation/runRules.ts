import type { PlanBook } from "../plan/planBook";
import { allSteps, type Steps } from "./steps";
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
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const finding of yield* rule.steps(book)) findings.push(finding);
    yield;
  }
  const rowOf = ({ place }: Finding): number => place.plan ?? -1;
  return findings
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => rowOf(a.finding) - rowOf(b.finding) || a.order - b.order)
    .map(({ finding }) => finding);
}
