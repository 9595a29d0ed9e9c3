import type { HostCollection } from "../../richapi/hostObject";
import { invalidArgument, itemNotFound, notImplemented } from "../../richapi/refusals";
import { intersection } from "../box";
import type { Box } from "../box";
import type { Worksheet } from "../worksheet";
import { ConditionalFormat } from "./conditionalFormat";
import { addRule, anchorOf, boxesOf, changeRule, conditionOf, rangesOf, rulesOf } from "./conditionalRules";
import type { Condition, StoredRule } from "./conditionalRules";
import { NEW_BAR } from "./dataBar";
import { assertWritable } from "./protection";
import { without } from "./without";

/** Types whose rules can be set here; the others Excel has too. */
const SETTABLE: readonly unknown[] = ["Custom", "CellValue", "ContainsText", "PresetCriteria", "DataBar"];
const OTHERS: readonly unknown[] = ["ColorScale", "IconSet", "TopBottom"];

/** What a rule is until it is set: never true. */
const NEVER: Condition = { type: "highlightCell", subType: "formula", value: "=FALSE", style: {} };

/** The conditional formats that touch a range or several, the most important first. */
export class ConditionalFormats implements HostCollection {
  readonly _type = "ConditionalFormatCollection";

  constructor(
    private readonly sheet: Worksheet,
    private readonly boxes: readonly Box[],
  ) {}

  _items(): readonly ConditionalFormat[] {
    return this.touching().map(({ cfId }) => new ConditionalFormat(this.sheet, cfId));
  }

  _indexer(id: unknown): ConditionalFormat {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this._items().find(({ Id }) => Id === id) ?? null;
  }

  GetItemAt(index: number): ConditionalFormat {
    const item = this._items()[index];
    if (!item) throw itemNotFound();
    return item;
  }

  GetCount(): number {
    return this.touching().length;
  }

  Add(type: unknown): ConditionalFormat {
    if (OTHERS.includes(type)) throw notImplemented(`ConditionalFormatCollection.add (${String(type)})`);
    if (!SETTABLE.includes(type)) throw invalidArgument();
    const { sheet, boxes } = this;
    this.assertWritable();
    if (type === "DataBar") return new ConditionalFormat(sheet, addRule(sheet, boxes, NEW_BAR));
    const id = addRule(sheet, boxes, NEVER);
    if (type !== "Custom") sheet.workbook.state.unsetRules.set(id, String(type));
    return new ConditionalFormat(sheet, id);
  }

  /** Takes these cells out of all rules; a rule without cells goes. */
  ClearAll(): void {
    const { sheet, boxes } = this;
    if (this.GetCount() > 0) this.assertWritable();
    for (const rule of this.touching()) {
      const before = boxesOf(rule);
      const rest = boxes.reduce((left, box) => left.flatMap((each) => without(each, box)), before);
      if (rest.length === 0) sheet.facade.deleteConditionalFormattingRule(rule.cfId);
      else
        changeRule(sheet, rule.cfId, {
          ranges: rangesOf(sheet, rest),
          rule: this.seenFrom(rule, before, rest),
        });
    }
  }

  /** A formula says the same of the cells that are left, though the first of them is another. */
  private seenFrom(
    rule: StoredRule,
    before: ReturnType<typeof boxesOf>,
    after: ReturnType<typeof boxesOf>,
  ): StoredRule["rule"] {
    const condition = conditionOf(rule);
    if (condition.subType !== "formula") return rule.rule;
    const [from, to] = [anchorOf(before), anchorOf(after)];
    const { cells } = this.sheet.workbook.grid;
    const value = cells.movedFormula(String(condition.value), to.row - from.row, to.column - from.column);
    return { ...condition, value } as unknown as StoredRule["rule"];
  }

  private assertWritable(): void {
    for (const box of this.boxes) assertWritable(this.sheet, box, "formatCells");
  }

  private touching(): StoredRule[] {
    const isTouched = (each: Box): boolean => this.boxes.some((box) => intersection(each, box) !== undefined);
    return rulesOf(this.sheet).filter((rule) => boxesOf(rule).some(isTouched));
  }
}
