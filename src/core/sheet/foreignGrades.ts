import type { ActionPlan } from "../plan/planList";

/** A grade is a mark or a short word; a longer text in its column is a remark. */
const LONGEST_GRADE = 4;

/** Words of progress are longer: やや遅れている, 概ね順調である. */
export const LONGEST_WORD = 10;
export const PROGRESS = /順調|遅れ|遅延|達成|未達|停滞|良好|不十分|十分/;

/** Fewer cells of other grades are slips. */
const FEWEST = 3;

/** One in so many of the grades that are given. */
const SHARE = 5;

/**
 * Grades of another scale than the default: ◎ or S, more often than slips are made.
 *
 * @param plans read with the default scale
 * @returns each once, in the order of the list; none where the default fits
 * @see SPEC.md S54
 * @example
 * // ◎, ○, ○, △ in the grade column: ["◎", "○", "△"]
 */
export function foreignGrades(plans: readonly ActionPlan[]): readonly string[] {
  const foreign = new Set<string>();
  let others = 0;
  let given = 0;
  for (const { grades } of plans) {
    for (const { reading, text } of grades) {
      if (reading.kind !== "unknown" && reading.kind !== "grade" && reading.kind !== "lookalike") continue;
      given++;
      const mark = text.trim();
      if (reading.kind !== "unknown" || !isGrade(mark)) continue;
      others++;
      foreign.add(mark);
    }
  }
  return others >= FEWEST && others * SHARE >= given ? [...foreign] : [];
}

function isGrade(mark: string): boolean {
  return mark.length <= LONGEST_GRADE || (mark.length <= LONGEST_WORD && PROGRESS.test(mark));
}
