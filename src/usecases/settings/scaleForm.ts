import { gradePalette, type LabelColour } from "../../core/colour/gradePalette";
import type { GradeScale } from "../../core/grading/gradeScale";
import type { ScaleCell } from "../../core/grading/readScale";
import { scaleCells } from "../../core/grading/scaleCells";
import { FEWEST_LEVELS, MOST_LEVELS, scaleIssues, type ScaleLineIssue } from "../../core/grading/scaleIssues";
import { SCALE_TEMPLATES, type ScaleTemplateId } from "../../core/grading/scaleTemplates";
import type { SettingsView } from "./settingsView";

/** A line of the scale as it is typed. */
export interface ScaleFormLine {
  readonly label: string;
  /** percent: 75 and 75% are the same */
  readonly bound: string;
  readonly inclusion: "以上" | "超";
}

export const SCALE_TEMPLATE_IDS = Object.keys(SCALE_TEMPLATES) as readonly ScaleTemplateId[];

/** Levels that a scale may have. */
export const SCALE_SIZES = { fewest: FEWEST_LEVELS, most: MOST_LEVELS } as const;

/** 評価基準の入力欄 what they begin with: the table as it stands, else the scale that is in use. */
export function scaleFormLines({ settings, inUse }: SettingsView): readonly ScaleFormLine[] {
  const table = settings.scale?.lines.map(({ cells }) => cells) ?? [];
  if (table.length > 0) return linesOf(table);
  return inUse === undefined ? scaleTemplateLines("a-to-d") : linesOfScale(inUse.scale);
}

/** What is wrong with the table as it stands; a bound is told as its cell shows it, 10% for 0.1. */
export function scaleTableIssues(view: SettingsView): readonly ScaleLineIssue[] {
  const { lines = [], issues = [] } = view.settings.scale ?? {};
  const shown = scaleFormLines(view);
  return issues.map((issue) => {
    const isFigure = typeof lines[issue.line - 1]?.cells[1] === "number" && TOLD_BOUNDS.has(issue.code);
    return isFigure ? { ...issue, text: `${shown[issue.line - 1]?.bound}%` } : issue;
  });
}

/** Issues whose text is the bound. */
const TOLD_BOUNDS: ReadonlySet<ScaleLineIssue["code"]> = new Set([
  "bound-unreadable",
  "bound-unsorted",
  "gap",
]);

export function scaleTemplateLines(id: ScaleTemplateId): readonly ScaleFormLine[] {
  return linesOfScale(SCALE_TEMPLATES[id]);
}

/** A level more, above the last: that takes the rest. */
export function withLevel(lines: readonly ScaleFormLine[]): readonly ScaleFormLine[] {
  const added: ScaleFormLine = { label: "", bound: "", inclusion: "以上" };
  return [...lines.slice(0, -1), added, ...lines.slice(-1)];
}

export interface CheckedScaleForm {
  /** as `writeScale` takes them */
  readonly cells: readonly (readonly ScaleCell[])[];
  readonly issues: readonly ScaleLineIssue[];
  /** one for each line, by its rank */
  readonly colours: readonly LabelColour[];
}

/** What is written, what is wrong with it, and how the levels will look. */
export function checkScaleForm(lines: readonly ScaleFormLine[]): CheckedScaleForm {
  const cells = lines.map(({ label, bound, inclusion }) => [label.trim(), percentOf(bound), inclusion]);
  return { cells, issues: scaleIssues(cells), colours: gradePalette(lines.map(({ label }) => label)) };
}

/** 75 → 75%; what isn't a figure stays, to be told. */
export function percentOf(bound: string): string {
  const text = bound.trim();
  return /^[0-9０-９.．]+$/.test(text) ? `${text}%` : text;
}

function linesOfScale(scale: GradeScale): readonly ScaleFormLine[] {
  return linesOf(scaleCells(scale));
}

function linesOf(table: readonly (readonly ScaleCell[])[]): readonly ScaleFormLine[] {
  const inPercent = table.some(([, bound]) => typeof bound === "number" && bound > LARGEST_FRACTION);
  return table.map(([label, bound, inclusion]) => ({
    label: String(label ?? ""),
    bound: typeof bound === "number" ? percentText(bound, inPercent) : withoutSign(String(bound ?? "")),
    inclusion: isOver(inclusion, bound) ? "超" : "以上",
  }));
}

/** A bare number above this is a percent, as `readScale` takes it. */
const LARGEST_FRACTION = 5;

/** To a hundredth of a percent: 0.07 × 100 isn't 7 in binary */
function percentText(bound: number, inPercent: boolean): string {
  return String(inPercent ? bound : Math.round(bound * 1e6) / 1e4);
}

function withoutSign(bound: string): string {
  return bound
    .trim()
    .replace(/(?:以上|超える|超)$/, "")
    .replace(/[%％]$/, "");
}

function isOver(inclusion: ScaleCell, bound: ScaleCell): boolean {
  const said = String(inclusion ?? "").trim();
  return (
    /^(?:を?超(?:える)?|>|＞)$/.test(said) || (said === "" && /超(?:える)?\s*$/.test(String(bound ?? "")))
  );
}
