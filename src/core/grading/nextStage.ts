import { gradeIndicator } from "./gradeIndicator";
import type { GradingOptions } from "./gradingOptions";
import type { IndicatorValues } from "./indicatorValues";
import { FULL_RATE } from "./rate";
import { DEFAULT_STAGES } from "./stage";

/**
 * 段階 the first stage that reaches a level, by the first of its words; in the target's own words where it is the target's.
 *
 * @param wanted index of the level in the scale
 * @returns `undefined` where no stage does
 * @see SPEC.md G39
 */
export function nextStage(
  values: IndicatorValues,
  options: GradingOptions,
  wanted: number,
): { readonly label: string; readonly word: string } | undefined {
  for (const { words } of options.stages ?? DEFAULT_STAGES) {
    const text = words[0]!;
    const grading = gradeIndicator({ ...values, current: { kind: "word", text } }, options);
    if (grading.kind !== "graded" || grading.level > wanted) continue;
    const { target } = values;
    const word = grading.rate === FULL_RATE && target.kind === "word" ? target.text : text;
    return { label: grading.label, word };
  }
  return undefined;
}
