import type { ISheetDataValidationRule } from "@univerjs/core";
import type { Grid } from "../../../grid/grid";
import { boxFrom } from "../gridRange";
import type { GridRange } from "../gridRange";
import { shiftBox } from "../shiftBox";
import { anchorOf } from "./conditionalRules";
import { followShifts } from "./followShifts";
import type { Follower, ShiftOfSheet } from "./followShifts";
import { shiftFixedReferences } from "./shiftFixedReferences";

/** Univer's UpdateRuleType.SETTING. */
const SETTING = 0;

interface ListSource {
  readonly sheetId: string;
  readonly ruleId: string;
  readonly type: string;
  readonly source: string;
  readonly ranges: ISheetDataValidationRule["ranges"];
}

/**
 * Moves the sources of lists (`=評価!$A$1:$A$5`) when rows or columns come and go. The ranges of validations Univer moves
 * itself; where rows come at the very top of one, it grows, which it doesn't in Excel.
 */
export class ListFollower implements Follower<ListSource> {
  constructor(private readonly grid: Grid) {
    followShifts(grid, this);
  }

  snapshot(): ListSource[] {
    return this.grid
      .book()
      .getSheets()
      .flatMap((sheet) =>
        sheet.getDataValidations().flatMap(({ rule: { formula1, type, uid, ranges } }) => {
          const source = formula1 ?? "";
          if (!/^list/.test(type) || !source.startsWith("=")) return [];
          return [{ sheetId: sheet.getSheetId(), ruleId: uid, type, source, ranges: [...ranges] }];
        }),
      );
  }

  follow(list: ListSource, { sheetId: shiftedSheet, shift }: ShiftOfSheet): void {
    const isOwnSheet = list.sheetId === shiftedSheet;
    const sheetName = this.grid.sheet(shiftedSheet)?.getSheetName() ?? "";
    const fixed = shiftFixedReferences(list.source, shift, { sheetName, isOwnSheet });
    const boxes = list.ranges.map((range) => boxFrom(range as GridRange));
    const from = anchorOf(boxes);
    const growsAtTop =
      shift.kind === "insert" && shift.at === (shift.along === "rows" ? from.row : from.column);
    const moves = isOwnSheet && !growsAtTop;
    const to = moves ? anchorOf(boxes.flatMap((box) => shiftBox(box, shift) ?? [])) : from;
    const source = this.grid.cells.movedFormula(fixed, to.row - from.row, to.column - from.column);
    if (source !== list.source) this.restore({ ...list, source });
  }

  restore({ sheetId, ruleId, type, source }: ListSource): void {
    this.grid.mutate("data-validation.mutation.updateRule", {
      subUnitId: sheetId,
      ruleId,
      payload: { type: SETTING, payload: { type, formula1: source, formula2: undefined } },
    });
  }
}
