import type { Condition } from "./conditionalRules";

const text = (operator: string): Condition => ({ type: "highlightCell", subType: "text", operator });
const average = (operator: string): Condition => ({ type: "highlightCell", subType: "average", operator });
const plain = (subType: string): Condition => ({ type: "highlightCell", subType });

/** Excel's ready-made criteria that Univer has too. */
const CRITERIA: Readonly<Record<string, Condition>> = {
  Blanks: text("containsBlanks"),
  NonBlanks: text("notContainsBlanks"),
  Errors: text("containsErrors"),
  NonErrors: text("notContainsErrors"),
  AboveAverage: average("greaterThan"),
  BelowAverage: average("lessThan"),
  EqualOrAboveAverage: average("greaterThanOrEqual"),
  EqualOrBelowAverage: average("lessThanOrEqual"),
  UniqueValues: plain("uniqueValues"),
  DuplicateValues: plain("duplicateValues"),
};

export function conditionOfPreset(criterion: unknown): Condition | undefined {
  return Object.hasOwn(CRITERIA, String(criterion)) ? CRITERIA[String(criterion)] : undefined;
}

export function presetOf({ subType, operator }: Condition): string | undefined {
  const found = Object.entries(CRITERIA).find(
    ([, condition]) => condition.subType === subType && condition.operator === operator,
  );
  return found?.[0];
}
