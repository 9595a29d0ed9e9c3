import type { HostCollection } from "../../richapi/hostObject";
import { invalidArgument, itemNotFound, notImplemented } from "../../richapi/refusals";
import { intersection } from "../box";
import type { Range } from "../range";
import { ConditionalFormat } from "./conditionalFormat";
import { addRule, anchorOf, boxesOf, changeRule, conditionOf, rangesOf, rulesOf } from "./conditionalRules";
import type { Condition, StoredRule } from "./conditionalRules";
import { assertWritable } from "./protection";
import { without } from "./without";

/** Types whose rules can be set here; the others Excel has too. */
const SETTABLE: readonly unknown[] = ["Custom", "CellValue", "ContainsText", "PresetCriteria"];
const OTHERS: readonly unknown[] = ["DataBar", "ColorScale", "IconSet", "TopBottom"];

/** What a rule is until it is set: never true. */
const NEVER: Condition = { type: "highlightCell", subType: "formula", value: "=FALSE", style: {} };

/** The conditional formats that touch a range, the most important first. */
export class ConditionalFormats implements HostCollection {
  readonly _type = "ConditionalFormatCollection";

  constructor(private readonly range: Range) {}

  _items(): readonly ConditionalFormat[] {
    return this.touching().map(({ cfId }) => new ConditionalFormat(this.range.sheet, cfId));
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
    const { sheet, box } = this.range;
    assertWritable(sheet, box, "formatCells");
    const id = addRule(sheet, [box], NEVER);
    if (type !== "Custom") sheet.workbook.state.unsetRules.set(id, String(type));
    return new ConditionalFormat(sheet, id);
  }

  /** Takes these cells out of all rules; a rule without cells goes. */
  ClearAll(): void {
    const { sheet, box } = this.range;
    if (this.GetCount() > 0) assertWritable(sheet, box, "formatCells");
    for (const rule of this.touching()) {
      const before = boxesOf(rule);
      const rest = before.flatMap((each) => without(each, box));
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
    const { cells } = this.range.sheet.workbook.grid;
    const value = cells.movedFormula(String(condition.value), to.row - from.row, to.column - from.column);
    return { ...condition, value } as unknown as StoredRule["rule"];
  }

  private touching(): StoredRule[] {
    const { sheet, box } = this.range;
    return rulesOf(sheet).filter((rule) => boxesOf(rule).some((each) => intersection(each, box)));
  }
}
