import type { Box } from "../../core/sheet/sheetDraft";
import { plainRange } from "../plainRange";
import type { RequestBudget } from "../requestBudget";

/** One of our rules as it lies now. */
export interface LaidRule<R> {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly rule: R;
  readonly format: Excel.ConditionalRangeFormat;
}

/** Queues which conditional formats a sheet has, whoever laid them. */
export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load("items/id,items/type");
}

/** Rough size of what asks for one rule: its formula, its colours, its cells. */
const BYTES_OF_RULE = 2_500;

/**
 * Queues what those of formulas look like and where they lie.
 *
 * @param formats loaded by `loadFormats`
 * @param ruleOf what a formula stands for; `undefined`: it isn't ours
 * @returns ours of them, once the queue has been sent
 */
export async function loadRules<R>(
  { items }: Excel.ConditionalFormatCollection,
  budget: RequestBudget,
  ruleOf: (formula: string) => R | undefined,
): Promise<() => readonly LaidRule<R>[]> {
  const loaded: LoadedRule[] = [];
  for (const item of items) {
    if (item.type !== "Custom") continue;
    await budget.spend(BYTES_OF_RULE);
    item.custom.format.load("fill/color,font/color");
    loaded.push({
      item,
      rule: item.custom.rule.load("formula"),
      areas: item.getRanges().load("address"),
    });
  }
  return () =>
    loaded.flatMap(({ item, rule: { formula }, areas }) => {
      const rule = ruleOf(formula);
      if (rule === undefined) return [];
      return [{ id: item.id, rule, boxes: boxesOfAddress(areas.address), format: item.custom.format }];
    });
}

interface LoadedRule {
  readonly item: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

/** @param address several as well: "一覧!C2:C3,一覧!E2" */
export function boxesOfAddress(address: string): Box[] {
  return address.split(",").flatMap((each) => {
    // names of sheets may hold commas, which breaks them here: the cells stand after the last "!"
    const range = plainRange(`x!${each.slice(each.lastIndexOf("!") + 1)}`);
    return range === undefined
      ? []
      : [{ row: range.firstRow, column: range.firstColumn, rows: range.rows, columns: range.columns }];
  });
}
