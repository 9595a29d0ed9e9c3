import type { ISheetDataValidationRule } from "@univerjs/core";
import type { Grid, GridCommand } from "../../../grid/grid";
import { boxFrom } from "../gridRange";
import type { GridRange } from "../gridRange";
import { shiftBox } from "../shiftBox";
import type { Shift } from "../shiftBox";
import { shiftOf } from "../structureChange";
import { anchorOf } from "./conditionalRules";
import { Deletions } from "./deletions";
import { shiftFixedReferences } from "./shiftFixedReferences";

/** Univer's UpdateRuleType.SETTING. */
const SETTING = 0;

interface ListSource {
  readonly sheetId: string;
  readonly ruleId: string;
  readonly type: string;
  readonly source: string;
}

/**
 * Moves the sources of lists (`=評価!$A$1:$A$5`) when rows or columns come and go. The ranges of validations Univer moves
 * itself; where rows come at the very top of one, it grows, which it doesn't in Excel.
 */
export class ListFollower {
  private readonly deletions: Deletions<readonly ListSource[]>;

  constructor(private readonly grid: Grid) {
    this.deletions = new Deletions(grid);
    grid.onCommand((command) => this.after(command));
  }

  private after(command: GridCommand): void {
    const shift = shiftOf(command);
    if (!shift) return;
    const sheetId = String(command.params.subUnitId);
    const taken = this.deletions.takeBack(sheetId, shift);
    if (taken) {
      for (const each of taken) this.change(each);
      return;
    }
    const before: ListSource[] = [];
    for (const sheet of this.grid.book().getSheets()) {
      for (const { rule } of sheet.getDataValidations()) {
        const source = rule.formula1 ?? "";
        if (!/^list/.test(rule.type) || !source.startsWith("=")) continue;
        const list = { sheetId: sheet.getSheetId(), ruleId: rule.uid, type: rule.type, source };
        before.push(list);
        this.follow(list, rule, sheetId, shift);
      }
    }
    this.deletions.remember(sheetId, shift, before);
  }

  private follow(
    list: ListSource,
    { ranges }: Pick<ISheetDataValidationRule, "ranges">,
    shiftedSheet: string,
    shift: Shift,
  ): void {
    const isOwnSheet = list.sheetId === shiftedSheet;
    const sheetName = this.grid.sheet(shiftedSheet)?.getSheetName() ?? "";
    const fixed = shiftFixedReferences(list.source, shift, { sheetName, isOwnSheet });
    const boxes = ranges.map((range) => boxFrom(range as GridRange));
    const from = anchorOf(boxes);
    const growsAtTop =
      shift.kind === "insert" && shift.at === (shift.along === "rows" ? from.row : from.column);
    const moves = isOwnSheet && !growsAtTop;
    const to = moves ? anchorOf(boxes.flatMap((box) => shiftBox(box, shift) ?? [])) : from;
    const source = this.grid.cells.movedFormula(fixed, to.row - from.row, to.column - from.column);
    if (source !== list.source) this.change({ ...list, source });
  }

  private change({ sheetId, ruleId, type, source }: ListSource): void {
    this.grid.mutate("data-validation.mutation.updateRule", {
      subUnitId: sheetId,
      ruleId,
      payload: { type: SETTING, payload: { type, formula1: source, formula2: undefined } },
    });
  }
}
