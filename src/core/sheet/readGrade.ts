import type { GradeScale } from "../grading/gradeScale";
import type { GradeReading } from "../plan/gradeReading";
import { readText } from "../quantity/readText";
import { compact } from "../text/compact";

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
  const shape = shapeOf(text);
  if (shape === "") return { kind: "blank" };
  for (const { label } of scale) if (shapeOf(label) === shape) return { kind: "lookalike", label };
  const { kind } = readText(text);
  return kind === "none" || kind === "unmeasured" || kind === "unmeasurable"
    ? { kind: "none" }
    : { kind: "unknown" };
}

/** Circles and crosses that are typed for one another. */
const SAME_SHAPE: Readonly<Record<string, string>> = {
  〇: "○",
  "◯": "○",
  "⃝": "○",
  "✕": "×",
  "☓": "×",
  X: "×",
};

/** Width, case, spaces and look-alike symbols set aside. */
function shapeOf(label: string): string {
  const plain = compact(label).toUpperCase();
  return SAME_SHAPE[plain] ?? plain;
}
