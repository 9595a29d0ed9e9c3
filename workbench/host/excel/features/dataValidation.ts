import type { DataValidationOperator, DataValidationType, ISheetDataValidationRule } from "@univerjs/core";
import type { HostObject } from "../../richapi/hostObject";
import { invalidArgument, itemNotFound } from "../../richapi/refusals";
import type { Box } from "../box";
import { intersection } from "../box";
import { boxFrom } from "../gridRange";
import type { GridRange } from "../gridRange";
import type { Range } from "../range";
import { RangeAreas } from "../rangeAreas";
import { invalidBoxes } from "./invalidCells";
import { assertWritable } from "./protection";
import { excelRule, storedCriteria, typeName } from "./validationRules";
import { without } from "./without";

type StoredRule = ISheetDataValidationRule;

/** DataValidationErrorStyle. */
const ALERTS: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };

/** What Excel begins with. */
const DEFAULTS: Partial<StoredRule> = {
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: ALERTS.Stop as NonNullable<StoredRule["errorStyle"]>,
};

const ANYTHING = { type: "any" as DataValidationType, operator: "" as DataValidationOperator };

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** What may be entered into a range's cells. */
export class DataValidation implements HostObject {
  readonly _type = "DataValidation";

  constructor(private readonly range: Range) {}

  /** "None", "Inconsistent" where only some cells have a rule, "MixedCriteria" where they have different ones. */
  get Type(): string {
    const rules = this.touching();
    if (rules.length === 0) return "None";
    if (!this.isCovered(rules)) return "Inconsistent";
    const [type, ...others] = new Set(rules.map((rule) => typeName(rule.type)));
    if (type === undefined || others.length > 0) return "Inconsistent";
    return rules.length === 1 ? type : "MixedCriteria";
  }

  /** Null where the cells have different rules. */
  get Rule(): object | null {
    const rules = this.touching();
    if (rules.length === 0) return {};
    const [rule] = rules;
    return rule && rules.length === 1 && this.isCovered(rules) ? excelRule(rule) : null;
  }

  set Rule(rule: unknown) {
    const criteria = storedCriteria(rule);
    const [before] = this.touching();
    this.store(this.range.box, { ...DEFAULTS, ...(before && settingsOf(before)), ...criteria });
  }

  get ErrorAlert(): ErrorAlert | null {
    return this.common(({ error = "", errorTitle = "", showErrorMessage = true, errorStyle = 1 }) => ({
      message: error,
      showAlert: showErrorMessage,
      style: Object.keys(ALERTS).find((name) => ALERTS[name] === Number(errorStyle)) ?? "Stop",
      title: errorTitle,
    }));
  }

  set ErrorAlert({ message = "", showAlert = true, style = "Stop", title = "" }: Partial<ErrorAlert>) {
    const errorStyle = ALERTS[style];
    if (errorStyle === undefined || message.length > 255 || title.length > 32) throw invalidArgument();
    this.change({
      error: message,
      errorTitle: title,
      showErrorMessage: showAlert,
      errorStyle: errorStyle as NonNullable<StoredRule["errorStyle"]>,
    });
  }

  get Prompt(): Prompt | null {
    return this.common(({ prompt = "", promptTitle = "", showInputMessage = true }) => ({
      message: prompt,
      showPrompt: showInputMessage,
      title: promptTitle,
    }));
  }

  set Prompt({ message = "", showPrompt = true, title = "" }: Partial<Prompt>) {
    if (message.length > 255 || title.length > 32) throw invalidArgument();
    this.change({ prompt: message, promptTitle: title, showInputMessage: showPrompt });
  }

  get IgnoreBlanks(): boolean | null {
    return this.common(({ allowBlank = true }) => allowBlank);
  }

  set IgnoreBlanks(isIgnored: boolean) {
    this.change({ allowBlank: Boolean(isIgnored) });
  }

  /** Whether all cells hold what they may; null where some do and some don't. */
  get Valid(): Promise<boolean | null> {
    return invalidBoxes(this.range).then((invalid) => {
      if (invalid.length === 0) return true;
      return invalid.reduce((sum, { rows, columns }) => sum + rows * columns, 0) === this.range.CellCount
        ? false
        : null;
    });
  }

  async GetInvalidCells(): Promise<RangeAreas> {
    const cells = await this.GetInvalidCellsOrNullObject();
    if (!cells) throw itemNotFound();
    return cells;
  }

  async GetInvalidCellsOrNullObject(): Promise<RangeAreas | null> {
    const { sheet } = this.range;
    const boxes = await invalidBoxes(this.range);
    return boxes.length > 0
      ? new RangeAreas(
          sheet,
          boxes.map((box) => sheet.at(box)),
        )
      : null;
  }

  Clear(): void {
    if (this.touching().length === 0) return;
    assertWritable(this.range.sheet, this.range.box);
    this.range.facade.setDataValidation(null);
  }

  /** Gives all cells of the range these settings, each keeping the rest of its rule. */
  private change(settings: Partial<StoredRule>): void {
    const { box } = this.range;
    const rules = this.touching();
    const open = rules
      .flatMap(boxesOf)
      .reduce<Box[]>((parts, each) => parts.flatMap((part) => without(part, each)), [box]);
    for (const rule of rules) {
      const { uid: _, ranges: __, ...kept } = rule;
      const parts = boxesOf(rule).flatMap((each) => intersection(each, box) ?? []);
      for (const part of parts) this.store(part, { ...kept, ...settings });
    }
    for (const part of open) this.store(part, { ...ANYTHING, ...DEFAULTS, ...settings });
  }

  private store(box: Box, rule: Omit<StoredRule, "uid" | "ranges">): void {
    const { sheet } = this.range;
    assertWritable(sheet, box);
    const { facade } = sheet.at(box);
    const made = sheet.workbook.grid.api.newDataValidation().build();
    made.rule = { ...rule, uid: made.rule.uid, ranges: [] };
    facade.setDataValidation(made);
  }

  private common<T>(read: (rule: Partial<StoredRule>) => T): T | null {
    const rules = this.touching();
    if (rules.length === 0) return read(DEFAULTS);
    const [first, ...others] = this.isCovered(rules) ? rules.map(read) : [];
    const isSame = (other: T) => JSON.stringify(other) === JSON.stringify(first);
    return first !== undefined && others.every(isSame) ? first : null;
  }

  private touching(): StoredRule[] {
    const { sheet, box } = this.range;
    return sheet.facade
      .getDataValidations()
      .map(({ rule }) => rule as StoredRule)
      .filter((rule) => boxesOf(rule).some((each) => intersection(each, box)));
  }

  private isCovered(rules: readonly StoredRule[]): boolean {
    const left = rules
      .flatMap(boxesOf)
      .reduce<Box[]>((parts, each) => parts.flatMap((part) => without(part, each)), [this.range.box]);
    return left.length === 0;
  }
}

/** What stays when a rule gets another criterion. */
function settingsOf(rule: StoredRule): Partial<StoredRule> {
  const kept = Object.entries(rule).filter(([name]) => SETTINGS.includes(name));
  return Object.fromEntries(kept);
}

const SETTINGS: readonly string[] = [
  "allowBlank",
  "error",
  "errorStyle",
  "errorTitle",
  "showErrorMessage",
  "prompt",
  "promptTitle",
  "showInputMessage",
];

const boxesOf = ({ ranges }: StoredRule): Box[] => ranges.map((range) => boxFrom(range as GridRange));
