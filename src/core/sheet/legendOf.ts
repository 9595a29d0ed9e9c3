import type { GradeScale } from "../grading/gradeScale";
import { cellText } from "./cellText";
import type { ListColumns } from "./listColumns";
import type { PlanRow } from "./planRows";
import { readLegend } from "./readLegend";
import type { SheetSnapshot } from "./sheetSnapshot";

/**
 * The scale in the legend at a list's table: under it, over it, or to its right.
 *
 * @see SPEC.md S24 to S26
 */
export function legendOf(
  sheet: SheetSnapshot,
  columns: ListColumns,
  plans: readonly PlanRow[],
): GradeScale | undefined {
  const planAt = new Set(plans.map(({ row }) => row));
  const lines = sheet.values.map((row, at) => (planAt.has(at) ? "" : row.map(cellText).join(" ").trim()));
  const legend = readLegend(lines.slice(columns.firstRow)) ?? readLegend(lines.slice(0, columns.firstRow));
  if (legend !== undefined) return asWritten(legend, lines, sheet, columns, plans);
  const beside = Math.max(...allColumns(columns)) + 1;
  const linesBeside = sheet.values.map((row) => row.slice(beside).map(cellText).join(" ").trim());
  const legendBeside = readLegend(linesBeside);
  return legendBeside && asWritten(legendBeside, linesBeside, sheet, columns, plans);
}

function allColumns({ single, grades }: ListColumns): number[] {
  return [...Object.values(single), ...grades].map(({ column }) => column);
}

const WIDE_OFFSET = 0xfee0;

/** Legends are read folded. Where legend and grades are both written wide, wide letters are the scale's. */
function asWritten(
  scale: GradeScale,
  lines: readonly string[],
  { values }: SheetSnapshot,
  { grades }: ListColumns,
  plans: readonly PlanRow[],
): GradeScale {
  const wide = scale.map((level) => ({ ...level, label: widened(level.label) }));
  if (!lines.some((line) => line.startsWith(wide[0]!.label))) return scale;
  const typed = new Set<string>();
  for (const { row } of plans) for (const { column } of grades) typed.add(cellText(values[row]?.[column]));
  return scale.some(({ label }) => typed.has(label)) ? scale : wide;
}

function widened(label: string): string {
  return label.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + WIDE_OFFSET));
}
