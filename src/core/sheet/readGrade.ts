import { foldLabel } from "../grading/foldLabel";
import type { GradeScale } from "../grading/gradeScale";
import type { GradeReading } from "../plan/gradeReading";
import { readText } from "../quantity/readText";

/**
 * What a cell of 達成度 says, against the scale in use.
 *
 * A letter with its meaning behind it, A（達成）, is that letter.
 *
 * @param text as it stands in the cell
 * @see SPEC.md S22, S23
 * @example
 * readGrade("ｂ", DEFAULT_SCALE); // lookalike of "B"
 */
export function readGrade(text: string, scale: GradeScale): GradeReading {
  for (const { label } of scale) if (label === text) return { kind: "grade", label };
  const shape = foldLabel(text);
  if (shape === "") return { kind: "blank" };
  for (const { label } of scale) if (foldLabel(label) === shape) return { kind: "lookalike", label };
  const described = describedLabel(shape, scale);
  if (described !== undefined) return { kind: "grade", label: described };
  const { kind } = readText(text);
  return kind === "none" || kind === "unmeasured" || kind === "unmeasurable"
    ? { kind: "none" }
    : { kind: "unknown" };
}

const BEHIND_A_LETTER = "([【〔:・、,";

function describedLabel(shape: string, scale: GradeScale): string | undefined {
  if (shape.length < 3 || BEHIND_A_LETTER.indexOf(shape.charAt(1)) < 0) return undefined;
  return scale.find(({ label }) => foldLabel(label) === foldLabel(shape.charAt(0)))?.label;
}
