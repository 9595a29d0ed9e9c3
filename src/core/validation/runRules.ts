import type { PlanBook } from "../plan/planBook";
import type { Rule } from "./defineRule";
import type { Finding } from "./finding";

/**
 * 検証 runs the rules over a workbook.
 *
 * @returns what is about the whole table first, then row by row; within a row in the order of the rules
 * @see SPEC.md V5
 */
export function runRules(book: PlanBook, rules: readonly Rule[]): readonly Finding[] {
  const findings = rules.flatMap((rule) => rule.find(book));
  const rowOf = ({ place }: Finding): number => place.plan ?? -1;
  return findings
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => rowOf(a.finding) - rowOf(b.finding) || a.order - b.order)
    .map(({ finding }) => finding);
}
