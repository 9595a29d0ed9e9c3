import type { HostObject } from "../../richapi/hostObject";
import { invalidOperation, itemNotFound, notImplemented } from "../../richapi/refusals";
import type { Range } from "../range";
import { RangeAreas } from "../rangeAreas";
import type { Worksheet } from "../worksheet";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
} from "./conditions";
import { boxesOf, changeRule, conditionOf, ruleOf, rulesOf } from "./conditionalRules";
import { DataBarConditionalFormat } from "./dataBar";
import { presetOf } from "./presetCriteria";
import { assertWritable } from "./protection";

/** A conditional format, known by its id on its sheet. */
export class ConditionalFormat implements HostObject {
  readonly _type = "ConditionalFormat";

  constructor(
    readonly sheet: Worksheet,
    readonly Id: string,
  ) {}

  get Type(): string {
    const condition = conditionOf(ruleOf(this.sheet, this.Id));
    const unset = this.sheet.workbook.state.unsetRules.get(this.Id);
    if (unset !== undefined) return unset;
    const { type, subType = "", operator = "" } = condition;
    if (type === "dataBar") return "DataBar";
    if (type === "colorScale") return "ColorScale";
    if (type === "iconSet") return "IconSet";
    if (subType === "rank") return "TopBottom";
    if (subType === "formula") return "Custom";
    if (subType === "number" || (subType === "text" && /^(not)?equal$/i.test(operator))) return "CellValue";
    return presetOf(condition) ? "PresetCriteria" : "ContainsText";
  }

  get StopIfTrue(): boolean {
    return ruleOf(this.sheet, this.Id).stopIfTrue;
  }

  set StopIfTrue(stops: boolean) {
    this.assertWritable();
    changeRule(this.sheet, this.Id, { stopIfTrue: Boolean(stops) });
  }

  /** 0 is the most important one of the sheet. */
  get Priority(): number {
    ruleOf(this.sheet, this.Id);
    return rulesOf(this.sheet).findIndex(({ cfId }) => cfId === this.Id);
  }

  /** A negative one counts from the end; beyond the ends, the end. */
  set Priority(priority: number) {
    this.assertWritable();
    const rules = rulesOf(this.sheet);
    const asked = Math.trunc(Number(priority));
    const to = Math.max(0, Math.min(rules.length - 1, asked < 0 ? rules.length + asked : asked));
    const other = rules[to];
    const from = this.Priority;
    if (!other || to === from) return;
    this.sheet.facade.moveConditionalFormattingRule(this.Id, other.cfId, to < from ? "before" : "after");
  }

  get Custom(): CustomConditionalFormat {
    return this.of("Custom", CustomConditionalFormat);
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.ofOrNull("Custom", CustomConditionalFormat);
  }

  get CellValue(): CellValueConditionalFormat {
    return this.of("CellValue", CellValueConditionalFormat);
  }

  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.ofOrNull("CellValue", CellValueConditionalFormat);
  }

  get TextComparison(): TextConditionalFormat {
    return this.of("ContainsText", TextConditionalFormat);
  }

  get TextComparisonOrNullObject(): TextConditionalFormat | null {
    return this.ofOrNull("ContainsText", TextConditionalFormat);
  }

  get Preset(): PresetCriteriaConditionalFormat {
    return this.of("PresetCriteria", PresetCriteriaConditionalFormat);
  }

  get PresetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.ofOrNull("PresetCriteria", PresetCriteriaConditionalFormat);
  }

  get DataBar(): DataBarConditionalFormat {
    return this.of("DataBar", DataBarConditionalFormat);
  }

  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.ofOrNull("DataBar", DataBarConditionalFormat);
  }

  get ColorScaleOrNullObject(): null {
    return this.unlessOf("ColorScale");
  }

  get IconSetOrNullObject(): null {
    return this.unlessOf("IconSet");
  }

  get TopBottomOrNullObject(): null {
    return this.unlessOf("TopBottom");
  }

  Delete(): void {
    ruleOf(this.sheet, this.Id);
    this.assertWritable();
    this.sheet.workbook.state.unsetRules.delete(this.Id);
    this.sheet.facade.deleteConditionalFormattingRule(this.Id);
  }

  /** @throws RichApiError where it is of several rectangles */
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw invalidOperation();
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const [range, ...others] = this.ranges();
    return range && others.length === 0 ? range : null;
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(this.sheet, this.ranges());
  }

  assertWritable(): void {
    for (const box of boxesOf(ruleOf(this.sheet, this.Id))) assertWritable(this.sheet, box, "formatCells");
  }

  private ranges(): Range[] {
    return boxesOf(ruleOf(this.sheet, this.Id)).map((box) => this.sheet.at(box));
  }

  private of<T>(type: string, Kind: new (format: ConditionalFormat) => T): T {
    const found = this.ofOrNull(type, Kind);
    if (!found) throw itemNotFound();
    return found;
  }

  private ofOrNull<T>(type: string, Kind: new (format: ConditionalFormat) => T): T | null {
    return this.Type === type ? new Kind(this) : null;
  }

  private unlessOf(type: string): null {
    if (this.Type === type) throw notImplemented(`ConditionalFormat (${type})`);
    return null;
  }
}
