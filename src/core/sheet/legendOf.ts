import { DEFAULT_SCALE } from "../grading/defaultScale";
import type { GradeScale } from "../grading/gradeScale";
import { decimal } from "../quantity/decimal";
import { readText } from "../quantity/readText";
import { foldWidth } from "../text/foldWidth";
import { cellText } from "./cellText";
import type { LegendSearch } from "./legendsElsewhere";
import type { ListColumns } from "./listColumns";
import type { PlanRow } from "./planRows";
import { brokenLegend, readLegend } from "./readLegend";
import { readGrade } from "./readGrade";
import { gradesIn, scaleAsWritten } from "./scaleAsWritten";
import type { SheetSnapshot } from "./sheetSnapshot";

/** 評価の目安 of a list. */
export interface Legend {
  readonly scale: GradeScale | undefined;
  /** letters of a legend that makes no scale; none where there is no legend */
  readonly broken: readonly string[];
  readonly source: "legend" | "sheet";
}

/**
 * The scale in the legend at a list's table: under it, over it, or to its right; else elsewhere in the book, if the
 * list's grades are no worse understood by it than by the default.
 *
 * @see SPEC.md S24 to S26, S53, S65
 */
export function legendOf(
  sheet: SheetSnapshot,
  columns: ListColumns,
  plans: readonly PlanRow[],
  search: LegendSearch,
): Legend {
  const planAt = new Set(plans.map(({ row }) => row));
  const lines = sheet.values.map((row, at) => (planAt.has(at) ? "" : row.map(cellText).join(" ").trim()));
  const grades = gradesOf(sheet, columns, plans);
  const legend =
    readLegend(lines.slice(columns.firstRow), grades) ?? readLegend(lines.slice(0, columns.firstRow), grades);
  const found = (
    scale: GradeScale,
    from: readonly string[],
    source: Legend["source"] = "legend",
  ): Legend => ({
    scale: scaleAsWritten(scale, gradesIn(sheet, columns, plans), from),
    broken: [],
    source,
  });
  if (legend !== undefined) return found(legend, lines);
  const beside = Math.max(...allColumns(columns)) + 1;
  const linesBeside = sheet.values.map((row) => row.slice(beside).map(cellText).join(" ").trim());
  const legendBeside = readLegend(linesBeside, grades);
  if (legendBeside !== undefined) return found(legendBeside, linesBeside);
  const broken = brokenLegend(lines, grades);
  const elsewhere = search(sheet);
  if (elsewhere === undefined)
    return { scale: broken.length === 0 ? scaleOfWords(grades) : undefined, broken, source: "legend" };
  const far = found(elsewhere.scale, elsewhere.lines, elsewhere.isOnSheet ? "legend" : "sheet");
  const isFitting =
    strangers(far.scale!, sheet, columns, plans) <= strangers(DEFAULT_SCALE, sheet, columns, plans);
  return isFitting ? { ...far, broken } : { scale: undefined, broken, source: "legend" };
}

/** What the plans are graded by, folded as legends are. */
function gradesOf(
  sheet: SheetSnapshot,
  columns: ListColumns,
  plans: readonly PlanRow[],
): ReadonlySet<string> {
  const texts = gradesIn(sheet, columns, plans);
  return new Set(texts.filter((text) => text !== "" && text.length <= LONGEST_WORD).map(foldWidth));
}

/** A longer text is a remark. */
const LONGEST_WORD = 10;

const MET = "達成";
const UNMET: readonly string[] = ["未達成", "未達"];

/** 達成 and 未達成 say themselves from where on each is given. */
function scaleOfWords(grades: ReadonlySet<string>): GradeScale | undefined {
  const words = [...grades].filter((word) => readText(word).kind !== "none");
  const unmet = words.filter((word) => UNMET.includes(word));
  if (unmet.length !== 1 || words.some((word) => word !== MET && word !== unmet[0])) return undefined;
  return [
    { label: MET, bound: decimal("1", 0), includesBound: true },
    { label: unmet[0]!, bound: undefined, includesBound: true },
  ];
}

/** How many cells hold a grade that the scale doesn't have. */
function strangers(
  scale: GradeScale,
  { values }: SheetSnapshot,
  { grades }: ListColumns,
  plans: readonly PlanRow[],
): number {
  let count = 0;
  for (const { row } of plans)
    for (const { column } of grades)
      if (readGrade(cellText(values[row]?.[column]), scale).kind === "unknown") count++;
  return count;
}

function allColumns({ single, grades }: ListColumns): number[] {
  return [...Object.values(single), ...grades].map(({ column }) => column);
}
