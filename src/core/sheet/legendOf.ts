import type { GradeScale } from "../grading/gradeScale";
import { cellText } from "./cellText";
import type { ListColumns } from "./listColumns";
import type { PlanRow } from "./planRows";
import { brokenLegend, readLegend } from "./readLegend";
import type { SheetSnapshot } from "./sheetSnapshot";

/** 評価の目安 at a table. */
export interface Legend {
  readonly scale: GradeScale | undefined;
  /** letters of a legend that makes no scale; none where there is no legend */
  readonly broken: readonly string[];
}

/**
 * The scale in the legend at a list's table: under it, over it, or to its right.
 *
 * @see SPEC.md S24 to S26, S53
 */
export function legendOf(sheet: SheetSnapshot, columns: ListColumns, plans: readonly PlanRow[]): Legend {
  const planAt = new Set(plans.map(({ row }) => row));
  const lines = sheet.values.map((row, at) => (planAt.has(at) ? "" : row.map(cellText).join(" ").trim()));
  const legend = readLegend(lines.slice(columns.firstRow)) ?? readLegend(lines.slice(0, columns.firstRow));
  if (legend !== undefined) return { scale: asWritten(legend, lines, sheet, columns, plans), broken: [] };
  const beside = Math.max(...allColumns(columns)) + 1;
  const linesBeside = sheet.values.map((row) => row.slice(beside).map(cellText).join(" ").trim());
  const legendBeside = readLegend(linesBeside);
  if (legendBeside !== undefined)
    return { scale: asWritten(legendBeside, linesBeside, sheet, columns, plans), broken: [] };
  return { scale: undefined, broken: brokenLegend(lines) };
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
