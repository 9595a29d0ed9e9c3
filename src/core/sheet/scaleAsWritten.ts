import type { GradeScale } from "../grading/gradeScale";
import { cellText } from "./cellText";
import type { ListColumns } from "./listColumns";
import type { PlanRow } from "./planRows";
import type { SheetSnapshot } from "./sheetSnapshot";

/** 達成度 of all plans as they stand in their cells, column by column; "" for blank ones. */
export function gradesIn(
  { values }: SheetSnapshot,
  { grades }: ListColumns,
  plans: readonly PlanRow[],
): readonly string[] {
  return plans.flatMap(({ row }) => grades.map(({ column }) => cellText(values[row]?.[column])));
}

/** Fewer wide letters than these are slips. */
const FEWEST = 3;

/**
 * A scale with its letters wide, where legend and grades are both written so, or where all grades of the list are: that
 * is how the town writes them.
 *
 * @param grades as they stand in their cells
 * @param lines of the legend, as written; none where there is no legend
 * @see SPEC.md S26
 */
export function scaleAsWritten(
  scale: GradeScale,
  grades: readonly string[],
  lines: readonly string[] = [],
): GradeScale {
  const narrow = new Set(scale.map(({ label }) => label));
  const wide = scale.map((level) => ({ ...level, label: widened(level.label) }));
  const wideOnly = new Set(wide.map(({ label }) => label).filter((label) => !narrow.has(label)));
  if (grades.some((grade) => narrow.has(grade) && !wideOnly.has(grade))) return scale;
  const written = grades.filter((grade) => wideOnly.has(grade)).length;
  const isInLegend = lines.some((line) => line.startsWith(wide[0]!.label));
  return written >= (isInLegend ? 0 : FEWEST) ? wide : scale;
}

const WIDE_OFFSET = 0xfee0;

function widened(label: string): string {
  return label.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + WIDE_OFFSET));
}
