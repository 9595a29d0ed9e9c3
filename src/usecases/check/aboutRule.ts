import type { LocaleText } from "../../core/messages/locale";
import { RULES } from "../../core/validation/rules";

/** What a rule says of itself. */
export interface RuleWords {
  readonly title: LocaleText;
  readonly why: LocaleText;
}

/** 規則の説明 of the rule with that id; `undefined` where there is none. */
export function aboutRule(id: string): RuleWords | undefined {
  return RULES.find((rule) => rule.id === id);
}
