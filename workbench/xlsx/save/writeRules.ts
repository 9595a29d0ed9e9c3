import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre";
import { toFileFormula } from "../formulas/toFileFormula";
import { addresses } from "../units/ranges";
import { writeRuleStyle } from "./writeStyle";

/** Conditional formats of a sheet for the file; Univer's order is their priority. */
export function writeRules(
  rules: readonly IConditionFormattingRule[],
  addInFunctions: ReadonlySet<string>,
): ConditionalRule[] {
  return rules.flatMap(({ ranges, stopIfTrue, rule }, index) => {
    const range = addresses(ranges);
    const written =
      rule.type === "highlightCell" && range ? conditionOf(rule as Rule, range, addInFunctions) : undefined;
    if (!written) return [];
    return [
      {
        ...written,
        range,
        priority: index + 1,
        style: writeRuleStyle((rule as Rule).style ?? {}),
        ...(stopIfTrue && { stopIfTrue: true }),
      } as ConditionalRule,
    ];
  });
}

interface Rule {
  readonly style?: Parameters<typeof writeRuleStyle>[0];
  readonly subType: string;
  readonly operator?: string;
  readonly value?: unknown;
}

type Condition = Pick<ConditionalRule, "type" | "formula" | "text"> & { operator?: string };

function conditionOf(
  { subType, operator = "", value }: Rule,
  range: string,
  addInFunctions: ReadonlySet<string>,
): Condition | undefined {
  const cell = range.split(/[:\s]/)[0]!;
  switch (subType) {
    case "formula":
      return { type: "expression", formula: toFileFormula(String(value).replace(/^=/, ""), addInFunctions) };
    case "number":
      return { type: "cellIs", operator, formula: [value].flat().map(String) };
    case "text":
      return textCondition(operator, String(value ?? ""), cell);
    case "duplicateValues":
    case "uniqueValues":
      return { type: subType };
    default:
      return undefined;
  }
}

function textCondition(operator: string, text: string, cell: string): Condition | undefined {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "equal":
    case "notEqual":
      return { type: "cellIs", operator, formula: quoted };
    case "containsText":
      return { type: operator, operator, text, formula: `NOT(ISERROR(SEARCH(${quoted},${cell})))` };
    case "notContainsText":
      return { type: operator, operator: "notContains", text, formula: `ISERROR(SEARCH(${quoted},${cell}))` };
    case "beginsWith":
      return { type: operator, operator, text, formula: `LEFT(${cell},LEN(${quoted}))=${quoted}` };
    case "endsWith":
      return { type: operator, operator, text, formula: `RIGHT(${cell},LEN(${quoted}))=${quoted}` };
    case "containsBlanks":
      return { type: operator, formula: `LEN(TRIM(${cell}))=0` };
    case "notContainsBlanks":
      return { type: operator, formula: `LEN(TRIM(${cell}))>0` };
    default:
      return undefined;
  }
}
