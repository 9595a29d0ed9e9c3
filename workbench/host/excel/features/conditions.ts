import type { HostObject } from "../../richapi/hostObject";
import { invalidArgument, notImplemented } from "../../richapi/refusals";
import { isFormula } from "../formulaSyntax";
import type { ConditionalFormat } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { conditionOf, ruleOf, setCondition } from "./conditionalRules";
import type { Condition } from "./conditionalRules";
import { callsAddIn } from "./callsAddIn";
import { conditionOfPreset, presetOf } from "./presetCriteria";

/** What a conditional format asks of a cell, and how it then looks. */
abstract class ConditionOf implements HostObject {
  abstract readonly _type: string;

  constructor(protected readonly format: ConditionalFormat) {}

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format);
  }

  protected get condition(): Condition {
    return conditionOf(ruleOf(this.format.sheet, this.format.Id));
  }

  protected get isSet(): boolean {
    return !this.format.sheet.workbook.state.unsetRules.has(this.format.Id);
  }

  /** The look stays. */
  protected change(condition: Condition): void {
    const { sheet, Id } = this.format;
    this.format.assertWritable();
    setCondition(sheet, Id, { ...condition, style: this.condition.style ?? {} });
    sheet.workbook.state.unsetRules.delete(Id);
  }
}

export class CustomConditionalFormat extends ConditionOf {
  readonly _type = "CustomConditionalFormat";

  get Rule(): HostObject {
    return new FormulaRule(
      () => String(this.condition.value ?? ""),
      (formula) => this.setFormula(formula),
    );
  }

  /** Excel takes no function of an add-in in here. */
  private setFormula(formula: unknown): void {
    if (typeof formula !== "string" || !formula.startsWith("=") || !isFormula(formula))
      throw invalidArgument();
    if (callsAddIn(formula, this.format.sheet.workbook.grid.functions.names)) throw invalidArgument();
    this.change({ type: "highlightCell", subType: "formula", value: formula });
  }
}

class FormulaRule implements HostObject {
  readonly _type = "ConditionalFormatRule";

  constructor(
    private readonly read: () => string,
    private readonly write: (formula: unknown) => void,
  ) {}

  get Formula(): string {
    return this.read();
  }

  set Formula(formula: unknown) {
    this.write(formula);
  }

  get FormulaLocal(): string {
    return this.read();
  }

  set FormulaLocal(formula: unknown) {
    this.write(formula);
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

/** Univer compares with numbers, and for equality with texts; with anything that must be calculated it can't. */
export class CellValueConditionalFormat extends ConditionOf {
  readonly _type = "CellValueConditionalFormat";

  get Rule(): CellValueRule | null {
    if (!this.isSet) return null;
    const { operator, value } = this.condition;
    const name = Object.keys(OPERATORS).find((each) => OPERATORS[each] === operator) ?? "Invalid";
    const [formula1 = "", formula2] = [value].flat().map(formulaOfValue);
    return { formula1, ...(formula2 !== undefined && { formula2 }), operator: name };
  }

  set Rule({ formula1, formula2, operator }: CellValueRule) {
    const wanted = OPERATORS[operator];
    if (!wanted) throw invalidArgument();
    const isBetween = wanted === "between" || wanted === "notBetween";
    const value = valueOfFormula(formula1);
    if (!isBetween && typeof value === "string" && /^(not)?equal$/i.test(wanted)) {
      this.change({ type: "highlightCell", subType: "text", operator: wanted, value });
      return;
    }
    const values = isBetween ? [value, valueOfFormula(formula2)] : value;
    if ([values].flat().some((each) => typeof each !== "number")) throw calculated();
    this.change({ type: "highlightCell", subType: "number", operator: wanted, value: values });
  }
}

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

export interface TextRule {
  readonly operator: string;
  readonly text: string;
}

/** Univer tells capitals from small letters here, which Excel doesn't. */
export class TextConditionalFormat extends ConditionOf {
  readonly _type = "TextConditionalFormat";

  get Rule(): TextRule | null {
    if (!this.isSet) return null;
    const { operator, value } = this.condition;
    const name = Object.keys(TEXT_OPERATORS).find((each) => TEXT_OPERATORS[each] === operator) ?? "Invalid";
    return { operator: name, text: String(value ?? "") };
  }

  set Rule({ operator, text }: TextRule) {
    const wanted = TEXT_OPERATORS[operator];
    if (!wanted || typeof text !== "string" || text === "") throw invalidArgument();
    if (text.startsWith("=")) throw calculated();
    this.change({ type: "highlightCell", subType: "text", operator: wanted, value: text });
  }
}

export class PresetCriteriaConditionalFormat extends ConditionOf {
  readonly _type = "PresetCriteriaConditionalFormat";

  get Rule(): { criterion: string } | null {
    return this.isSet ? { criterion: presetOf(this.condition) ?? "Invalid" } : null;
  }

  set Rule({ criterion }: { criterion: string }) {
    const condition = conditionOfPreset(criterion);
    if (!condition) throw notImplemented(`PresetCriteriaConditionalFormat.rule (${criterion})`);
    this.change(condition);
  }
}

/** `5`, "5", "=5" → 5; `="高"` → "高". @returns undefined for what is neither */
function valueOfFormula(formula: unknown): number | string | undefined {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string" || formula.trim() === "") throw invalidArgument();
  const content = formula.startsWith("=") ? formula.slice(1) : formula;
  const number = Number(content);
  if (Number.isFinite(number)) return number;
  const text = /^"((?:[^"]|"")*)"$/.exec(content)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  return formula.startsWith("=") ? undefined : formula;
}

const formulaOfValue = (value: unknown): string =>
  typeof value === "string" ? `="${value.replaceAll('"', '""')}"` : `=${String(value)}`;

const calculated = () => notImplemented("ConditionalFormat rules that compare with calculated values");
