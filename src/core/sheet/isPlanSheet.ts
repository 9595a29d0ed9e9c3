import { compact } from "../text/compact";
import { cellText } from "./cellText";
import type { SheetSnapshot } from "./sheetSnapshot";

/** Labels that every 個票 has in its first column. */
const LABELS = ["行動計画", "基本項目", "個別項目", "担当部署", "年次計画"];

const LONGEST_LABEL = 20;

/** A 個票 is one page long. */
const LAST_ROW = 200;

/** A narrow margin column may stand before the first. */
const COLUMNS = [0, 1];

/**
 * 個票 whether the sheet has the form of a plan sheet: all its labels, one under the other in the first column.
 *
 * @see SPEC.md S28
 */
export function isPlanSheet(sheet: SheetSnapshot): boolean {
  return COLUMNS.some((column) => hasAllLabels(sheet, column));
}

function hasAllLabels({ values }: SheetSnapshot, column: number): boolean {
  const wanted = new Set(LABELS);
  for (const row of values.slice(0, LAST_ROW)) {
    const text = cellText(row[column]);
    if (text.length > 0 && text.length <= LONGEST_LABEL) wanted.delete(compact(text));
  }
  return wanted.size === 0;
}
