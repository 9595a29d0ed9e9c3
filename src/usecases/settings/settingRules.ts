import type { LocaleText } from "../../core/messages/locale";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { compact } from "../../core/text/compact";
import type { Severity } from "../../core/validation/finding";
import { RULES } from "../../core/validation/rules";
import { rulesInUse } from "../../core/validation/rulesInUse";
import { checkBookInSteps, type LocatedFinding } from "../check/checkBook";

export { switchRuleOff, switchRuleOn } from "./switchRule";

/** A rule as people choose it. */
export interface NamedRule {
  readonly id: string;
  readonly title: LocaleText;
  readonly severity: Severity;
}

/** 規則の名前 all rules, in their order. */
export const NAMED_RULES: readonly NamedRule[] = RULES;

/** The rule that a line of 使わない規則 names; `undefined`: none. */
export function ruleNamed(text: string): NamedRule | undefined {
  return rulesInUse(RULES, [{ text }]).off[0];
}

/** What a line of 了承した指摘 is about. */
export interface AcceptanceFacts {
  /** by the key; `undefined` where it names no rule */
  readonly rule: NamedRule | undefined;
  /** as the key says it; "" for none */
  readonly plan: string;
  /** the finding that it accepts; `undefined`: there is none (any more) */
  readonly finding: LocatedFinding | undefined;
}

/**
 * 了承の働き which finding each key accepts at present, by running the rules over the book.
 *
 * A rule that is switched off finds nothing: its acceptances hold nothing either.
 *
 * @param pause awaited between the steps, as in a validation
 */
export async function acceptanceFacts(
  book: BookSnapshot,
  keys: readonly string[],
  pause: () => Promise<void> | undefined,
): Promise<readonly AcceptanceFacts[]> {
  if (keys.length === 0) return [];
  const findings = new Map((await findingsOf(book, pause)).map((each) => [compact(each.key), each] as const));
  return keys.map((key) => {
    const [rule = "", plan = ""] = compact(key).split(":");
    return {
      rule: RULES.find(({ id }) => id === rule),
      plan: plan === "-" ? "" : plan,
      finding: findings.get(compact(key)),
    };
  });
}

async function findingsOf(
  book: BookSnapshot,
  pause: () => Promise<void> | undefined,
): Promise<readonly LocatedFinding[]> {
  const steps = checkBookInSteps(book);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.findings;
    await pause();
  }
}
