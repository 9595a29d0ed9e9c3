import { compact } from "../text/compact";
import type { Rule } from "./defineRule";

/** A line of 使わない規則. */
export interface RuleOff {
  /** a rule's id, or its title in either language, as staff copy them */
  readonly text: string;
}

/** Which rules are run, and which lines say nothing. */
export interface RulesInUse<Line> {
  readonly rules: readonly Rule[];
  readonly off: readonly Rule[];
  /** lines that name no rule */
  readonly unknown: readonly Line[];
}

/**
 * 使わない規則 leaves rules out that a workbook switches off.
 *
 * @see SPEC.md V82
 */
export function rulesInUse<Line extends RuleOff>(
  rules: readonly Rule[],
  lines: readonly Line[],
): RulesInUse<Line> {
  if (lines.length === 0) return { rules, off: [], unknown: [] };
  const byName = new Map<string, Rule>();
  for (const rule of rules)
    for (const name of [rule.id, rule.title.ja, rule.title.en]) byName.set(compactName(name), rule);
  const off = new Set<Rule>();
  const unknown: Line[] = [];
  for (const line of lines) {
    const rule = byName.get(compactName(line.text));
    if (rule === undefined) unknown.push(line);
    else off.add(rule);
  }
  return {
    rules: rules.filter((rule) => !off.has(rule)),
    off: rules.filter((rule) => off.has(rule)),
    unknown,
  };
}

function compactName(name: string): string {
  return compact(name).toLowerCase();
}
