import type { IStyleData } from "@univerjs/core";
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { itemNotFound } from "../../richapi/refusals";
import type { Box } from "../box";
import { boxFrom, gridRange } from "../gridRange";
import type { GridRange } from "../gridRange";
import type { Worksheet } from "../worksheet";

export type StoredRule = IConditionFormattingRule;

/** A condition of Univer's, loosely: its types tell apart more than is needed here. */
export interface Condition {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: RuleStyle;
}

export type RuleStyle = Partial<Pick<IStyleData, "bg" | "cl" | "bl" | "it" | "ul" | "st" | "bd">>;

/** All rules of a sheet, the most important first. */
export function rulesOf(sheet: Worksheet): readonly StoredRule[] {
  return sheet.facade.getConditionalFormattingRules();
}

export function ruleOf(sheet: Worksheet, id: string): StoredRule {
  const rule = rulesOf(sheet).find(({ cfId }) => cfId === id);
  if (!rule) throw itemNotFound();
  return rule;
}

export const conditionOf = ({ rule }: StoredRule): Condition => rule as unknown as Condition;

export function boxesOf({ ranges }: StoredRule): Box[] {
  return ranges.map((range) => boxFrom(range as GridRange));
}

/** Univer's ranges of boxes; whole columns end where the grid's sheet does. */
export function rangesOf(sheet: Worksheet, boxes: readonly Box[]): StoredRule["ranges"] {
  const { facade } = sheet;
  const size = { rows: facade.getMaxRows(), columns: facade.getMaxColumns() };
  return boxes.map((box) => gridRange(box, size));
}

/** The cell that a rule's relative references are seen from. */
export function anchorOf(boxes: readonly Box[]): { row: number; column: number } {
  const [first] = [...boxes].sort((a, b) => a.row - b.row || a.column - b.column);
  return { row: first?.row ?? 0, column: first?.column ?? 0 };
}

/** Adds a rule before all others, as Excel does. */
export function addRule(sheet: Worksheet, boxes: readonly Box[], condition: Condition): string {
  const cfId = newRuleId(rulesOf(sheet));
  for (const box of boxes) sheet.fit(box);
  sheet.facade.addConditionalFormattingRule(
    stored({ cfId, stopIfTrue: false, ranges: rangesOf(sheet, boxes) }, condition),
  );
  return cfId;
}

export function changeRule(sheet: Worksheet, id: string, change: Partial<StoredRule>): void {
  const rule = structuredClone(ruleOf(sheet, id));
  sheet.facade.setConditionalFormattingRule(id, { ...rule, ...change });
}

export function setCondition(sheet: Worksheet, id: string, condition: Condition): void {
  changeRule(sheet, id, { rule: structuredClone(condition) as unknown as IConditionalFormattingRuleConfig });
}

function stored(rule: Omit<StoredRule, "rule">, condition: Condition): StoredRule {
  return { ...rule, rule: condition as unknown as IConditionalFormattingRuleConfig };
}

function newRuleId(rules: readonly StoredRule[]): string {
  const taken = new Set(rules.map(({ cfId }) => cfId));
  let id: string;
  do
    id = `{${Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .toUpperCase()
      .padStart(8, "0")}}`;
  while (taken.has(id));
  return id;
}
