import type { HostObject } from "../../richapi/hostObject";
import { invalidArgument, notImplemented } from "../../richapi/refusals";
import { hexColor, readColor } from "../color";
import type { ConditionalFormat } from "./conditionalFormat";
import { conditionOf, ruleOf, setCondition } from "./conditionalRules";
import type { Condition } from "./conditionalRules";

interface Bound {
  readonly type: string;
  readonly value?: number | string;
}

interface BarConfig {
  readonly min: Bound;
  readonly max: Bound;
  readonly isGradient: boolean;
  readonly positiveColor: string;
  /** Univer's word for the colour of negative numbers */
  readonly nativeColor: string;
}

interface BarCondition extends Condition {
  readonly isShowValue: boolean;
  readonly config: BarConfig;
}

/** What Excel lays when a data bar is added and nothing is set. */
export const NEW_BAR: BarCondition = {
  type: "dataBar",
  isShowValue: true,
  config: {
    min: { type: "min" },
    max: { type: "max" },
    isGradient: true,
    positiveColor: "#638EC6",
    nativeColor: "#FF0000",
  },
};

/** ConditionalFormatRuleType to Univer's types of bounds; both ends have an automatic one. */
const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

interface BarRule {
  readonly type: string;
  readonly formula?: string | null;
}

abstract class PartOfBar {
  constructor(private readonly format: ConditionalFormat) {}

  protected get bar(): BarCondition {
    return conditionOf(ruleOf(this.format.sheet, this.format.Id)) as BarCondition;
  }

  protected change(config: Partial<BarConfig>, others: Partial<BarCondition> = {}): void {
    const { sheet, Id } = this.format;
    this.format.assertWritable();
    const { bar } = this;
    const changed: BarCondition = { ...bar, ...others, config: { ...bar.config, ...config } };
    setCondition(sheet, Id, changed);
  }
}

/** Data bars as far as Univer draws them: no borders, no axis, left to right. */
export class DataBarConditionalFormat extends PartOfBar implements HostObject {
  readonly _type = "DataBarConditionalFormat";
  readonly PositiveFormat: PositiveFormat;
  readonly NegativeFormat: NegativeFormat;

  constructor(format: ConditionalFormat) {
    super(format);
    this.PositiveFormat = new PositiveFormat(format);
    this.NegativeFormat = new NegativeFormat(format);
  }

  get ShowDataBarOnly(): boolean {
    return !this.bar.isShowValue;
  }

  set ShowDataBarOnly(isAlone: boolean) {
    this.change({}, { isShowValue: !isAlone });
  }

  get LowerBoundRule(): BarRule {
    return ruleOfBound(this.bar.config.min);
  }

  set LowerBoundRule(rule: BarRule) {
    this.change({ min: boundOfRule(rule) });
  }

  get UpperBoundRule(): BarRule {
    return ruleOfBound(this.bar.config.max);
  }

  set UpperBoundRule(rule: BarRule) {
    this.change({ max: boundOfRule(rule) });
  }
}

class PositiveFormat extends PartOfBar implements HostObject {
  readonly _type = "ConditionalDataBarPositiveFormat";

  get FillColor(): string {
    return hexColor(this.bar.config.positiveColor);
  }

  set FillColor(color: unknown) {
    this.change({ positiveColor: readColor(color) });
  }

  get GradientFill(): boolean {
    return this.bar.config.isGradient;
  }

  set GradientFill(isGradient: boolean) {
    this.change({ isGradient: Boolean(isGradient) });
  }

  get BorderColor(): string {
    return "";
  }

  set BorderColor(color: unknown) {
    if (color !== "") throw notImplemented("ConditionalDataBarPositiveFormat.borderColor");
  }
}

class NegativeFormat extends PartOfBar implements HostObject {
  readonly _type = "ConditionalDataBarNegativeFormat";

  get FillColor(): string {
    return hexColor(this.bar.config.nativeColor);
  }

  set FillColor(color: unknown) {
    this.change({ nativeColor: readColor(color) });
  }
}

function ruleOfBound({ type, value }: Bound): BarRule {
  const name = Object.keys(BOUNDS).find((each) => BOUNDS[each] === type) ?? "Automatic";
  return value === undefined ? { type: name } : { type: name, formula: String(value) };
}

function boundOfRule({ type, formula }: BarRule): Bound {
  const bound = Object.hasOwn(BOUNDS, type) ? BOUNDS[type]! : undefined;
  if (bound === undefined) throw invalidArgument();
  if (bound === "min" || bound === "max") return { type: bound };
  if (formula === undefined || formula === null || formula === "") throw invalidArgument();
  if (bound === "formula") return { type: bound, value: formula };
  const value = Number(formula.replace(/^=/, ""));
  if (Number.isNaN(value)) throw invalidArgument();
  return { type: bound, value };
}
