import { compact } from "../text/compact";
import { isNoneMark } from "../quantity/noneMark";
import { cellText } from "./cellText";
import { legendLevels } from "./legendLevels";
import type { ListColumns, SingleField } from "./listColumns";
import { readPlanNumber, splitNumberAndTitle, type NumberAndTitle } from "./numberAndTitle";
import type { SheetSnapshot } from "./sheetSnapshot";

/** A row of the snapshot that is a plan, a further indicator of one, or waits to be filled in. */
export interface PlanRow extends NumberAndTitle {
  /** within the snapshot */
  readonly row: number;
  readonly kind: "plan" | "continuation" | "empty";
}

/**
 * Which rows under the headings are plans. Group and total rows, repeated headings, the legend and notes are not.
 *
 * @returns from top to bottom
 * @see SPEC.md S14 to S20
 */
export function planRows(sheet: SheetSnapshot, columns: ListColumns): readonly PlanRow[] {
  const glued = hasGluedNumbers(sheet, columns);
  const rows: PlanRow[] = [];
  const alone: PlanRow[] = [];
  let last = -1;
  for (let row = columns.firstRow; row < sheet.values.length; row++) {
    const texts = textsOf(sheet, columns, row);
    if (texts === undefined) continue;
    const { title, numberText, number } = numberAndTitle(texts, columns, glued);
    const kind = kindOf({ ...texts, title, number: numberText }, last === row - 1 && last >= 0);
    if (kind === undefined) continue;
    const found = { row, kind: kind === "alone" ? "plan" : kind, number, numberText, title } as const;
    if (kind === "alone") alone.push(found);
    rows.push(found);
    if (kind !== "empty") last = row;
  }
  return withoutGroups(rows, new Set(alone));
}

