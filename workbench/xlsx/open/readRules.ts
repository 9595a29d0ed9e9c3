import type {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre";
import { fromFileFormula } from "../formulas/fromFileFormula";
import type { ThemePalette } from "../units/colour";
import { ranges } from "../units/ranges";
import { readRuleStyle } from "./readStyle";

/**
 * Conditional formats of a sheet, the most important first, which is Univer's order. Colour scales, bars, icons and ranks are
 * not taken over, nor saved: those bars that the add-in lays are gone after opening the file anew.
 */
export function readRules(
  rules: readonly ConditionalRule[],
  theme: ThemePalette,
): IConditionFormattingRule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule, index) => {
      const config = configOf(rule);
      if (!config) return [];
      return [
        {
          cfId: `rule-${index + 1}`,
          ranges: ranges(rule.range),
          stopIfTrue: rule.stopIfTrue ?? false,
          rule: {
            type: "highlightCell" as CFRuleType.highlightCell,
            style: readRuleStyle(rule.style ?? {}, theme),
            ...config,
          } as IConditionalFormattingRuleConfig,
        },
      ];
    });
}

/** Whether a rule of this type is taken over. */
export function isKnownRule(rule: ConditionalRule): boolean {
  return configOf(rule) !== undefined;
}

type Config = { subType: CFSubRuleType; operator?: CFNumberOperator | CFTextOperator; value?: unknown };

const config = (subType: string, operator?: string, value?: unknown): Config => ({
  subType: subType as CFSubRuleType,
  ...(operator !== undefined && { operator: operator as CFNumberOperator }),
  ...(value !== undefined && { value }),
});

function configOf(rule: ConditionalRule): Config | undefined {
  const formulas = [rule.formula ?? []].flat().map((formula) => fromFileFormula(formula));
  switch (rule.type) {
    case "expression":
      return formulas[0] === undefined ? undefined : config("formula", undefined, `=${formulas[0]}`);
    case "cellIs":
      return comparison(rule, formulas);
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return config("text", rule.type, rule.text ?? "");
    case "containsBlanks":
    case "notContainsBlanks":
      return config("text", rule.type);
    case "duplicateValues":
    case "uniqueValues":
      return config(rule.type);
    default:
      return undefined;
  }
}

const SIGNS: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Univer compares with numbers and, for equality, with texts; anything else is written as a formula that says the same. */
function comparison(
  { operator = "equal", range }: ConditionalRule,
  formulas: readonly string[],
): Config | undefined {
  const [first, second = ""] = formulas;
  if (first === undefined) return undefined;
  const numbers = formulas.map(Number);
  const isBetween = operator === "between" || operator === "notBetween";
  if (numbers.every(Number.isFinite))
    return config("number", operator, isBetween ? numbers.slice(0, 2) : numbers[0]);
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (text !== undefined && (operator === "equal" || operator === "notEqual")) {
    return config("text", operator, text.replaceAll('""', '"'));
  }
  const cell = range.split(/[:\s]/)[0]!.replaceAll("$", "");
  const between = `AND(${cell}>=${first},${cell}<=${second})`;
  const says =
    { between, notBetween: `NOT(${between})` }[operator as string] ?? `${cell}${SIGNS[operator]}${first}`;
  return config("formula", undefined, `=${says}`);
}
