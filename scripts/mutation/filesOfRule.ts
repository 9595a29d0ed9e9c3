import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const PROJECT = path.resolve(__dirname, "../..");
const VALIDATION = path.join(PROJECT, "src/core/validation");
const TESTS = path.join(PROJECT, "test/unit/core/validation");

/** What a rule is made of, and what tests it: absolute paths. */
export interface FilesOfRule {
  /** the rule's file, then the files of core/validation that no other rule needs */
  readonly sources: readonly string[];
  /** its own test, then theirs; none that doesn't exist */
  readonly tests: readonly string[];
}

/**
 * The files of each rule.
 *
 * @param rules such as years/yearOrder
 */
export function filesOfRule(rules: readonly string[]): (rule: string) => FilesOfRule {
  const users = new Map<string, Set<string>>();
  const helpersOf = new Map(
    rules.map((rule) => [rule, helpers(path.join(VALIDATION, "rules", `${rule}.ts`))]),
  );
  for (const [rule, needed] of helpersOf) {
    for (const file of needed) users.set(file, (users.get(file) ?? new Set()).add(rule));
  }
  return (rule) => {
    const own = [...(helpersOf.get(rule) ?? [])].filter((file) => users.get(file)?.size === 1);
    const testOf = (file: string): string =>
      path.join(TESTS, path.relative(VALIDATION, file)).replace(/ts$/, "test.ts");
    const sources = [path.join(VALIDATION, "rules", `${rule}.ts`), ...own];
    return { sources, tests: sources.map(testOf).filter((file) => existsSync(file)) };
  };
}

/** Files of core/validation, other than rules, that a file imports, and those that they import. */
function helpers(file: string, found = new Set<string>()): Set<string> {
  for (const [, name] of readFileSync(file, "utf8").matchAll(/^(?:import|\}) .*?from "(\.[^"]*)";$/gm)) {
    const imported = `${path.resolve(path.dirname(file), name ?? "")}.ts`;
    if (path.dirname(imported) !== VALIDATION || found.has(imported)) continue;
    found.add(imported);
    helpers(imported, found);
  }
  return found;
}
