import type { Grid } from "../../../grid/grid";
import type { Box } from "../box";
import { gridRange } from "../gridRange";
import { shiftBox } from "../shiftBox";
import { anchorOf, boxesOf, conditionOf } from "./conditionalRules";
import type { StoredRule } from "./conditionalRules";
import { followShifts } from "./followShifts";
import type { Follower, ShiftOfSheet } from "./followShifts";
import { shiftFixedReferences } from "./shiftFixedReferences";

interface SheetRules {
  readonly sheetId: string;
  readonly rules: readonly StoredRule[];
}

/**
 * Moves conditional formats when rows or columns come and go, as Excel does: a rule stays one rule, and its formula says the
 * same of each cell as before.
 *
 * Univer moves none of them without a screen, and moves them wrongly with one (there `holdRules` keeps it from that).
 */
export class RuleFollower implements Follower<SheetRules> {
  constructor(private readonly grid: Grid) {
    followShifts(grid, this);
  }

  follow({ sheetId, rules }: SheetRules, shifted: ShiftOfSheet): void {
    for (const rule of rules) this.followRule(sheetId, rule, shifted);
  }

  private followRule(ownSheet: string, rule: StoredRule, shifted: ShiftOfSheet): void {
    const before = boxesOf(rule);
    const isOwnSheet = ownSheet === shifted.sheetId;
    const after = isOwnSheet ? before.flatMap((box) => shiftBox(box, shifted.shift) ?? []) : before;
    if (after.length === 0) {
      this.change("sheet.mutation.delete-conditional-rule", ownSheet, rule.cfId);
      return;
    }
    const moved: StoredRule = {
      ...structuredClone(rule),
      ...(isOwnSheet && { ranges: this.rangesOf(ownSheet, after) }),
    };
    const condition = conditionOf(moved);
    if (condition.subType === "formula") {
      const fixed = shiftFixedReferences(String(condition.value), shifted.shift, {
        sheetName: this.grid.sheet(shifted.sheetId)?.getSheetName() ?? "",
        isOwnSheet,
      });
      // relative references go with the rule's first cell
      const [from, to] = [anchorOf(before), anchorOf(after)];
      Object.assign(condition, {
        value: this.grid.cells.movedFormula(fixed, to.row - from.row, to.column - from.column),
      });
    }
    if (JSON.stringify(moved) !== JSON.stringify(rule))
      this.change("sheet.mutation.set-conditional-rule", ownSheet, rule.cfId, moved);
  }

  /** Undo of a deletion: what was cut off comes back, and rules that went do too. */
  restore({ sheetId, rules }: SheetRules): void {
    const present = new Set(this.rules(sheetId).map(({ cfId }) => cfId));
    if (rules.every(({ cfId }) => present.has(cfId))) {
      for (const rule of rules) this.change("sheet.mutation.set-conditional-rule", sheetId, rule.cfId, rule);
      return;
    }
    for (const { cfId } of rules)
      if (present.has(cfId)) this.change("sheet.mutation.delete-conditional-rule", sheetId, cfId);
    // each is added before the others
    for (const rule of [...rules].reverse())
      this.change("sheet.mutation.add-conditional-rule", sheetId, rule.cfId, rule);
  }

  private change(mutation: string, subUnitId: string, cfId: string, rule?: StoredRule): void {
    this.grid.mutate(mutation, { subUnitId, cfId, ...(rule && { rule }) });
  }

  snapshot(): SheetRules[] {
    const sheets = this.grid
      .book()
      .getSheets()
      .map((sheet) => sheet.getSheetId());
    return sheets
      .map((sheetId) => ({ sheetId, rules: this.rules(sheetId) }))
      .filter(({ rules }) => rules.length > 0);
  }

  private rules(sheetId: string): StoredRule[] {
    return [...(this.grid.sheet(sheetId)?.getConditionalFormattingRules() ?? [])];
  }

  private rangesOf(sheetId: string, boxes: readonly Box[]): StoredRule["ranges"] {
    const sheet = this.grid.sheet(sheetId);
    const size = { rows: sheet?.getMaxRows() ?? Infinity, columns: sheet?.getMaxColumns() ?? Infinity };
    return boxes.map((box) => gridRange(box, size));
  }
}
