import { foldLabel } from "../grading/foldLabel";
import type { GradeScale } from "../grading/gradeScale";
import type { GradeReading } from "../plan/gradeReading";
import { readText } from "../quantity/readText";

/**
 * What a cell of 達成度 says, against the scale in use.
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
  const { kind } = readText(text);
  return kind === "none" || kind === "unmeasured" || kind === "unmeasurable"
    ? { kind: "none" }
    : { kind: "unknown" };
}
