import type { ValueField } from "../grading/indicatorValues";
import type { UncomputableIssue } from "../grading/uncomputableIssue";
import type { UnreadableIssue } from "../grading/unreadableIssue";
import { shortened } from "./shortened";

const LABELS: Readonly<Record<ValueField, string>> = {
  baseline: "Baseline",
  current: "Current value",
  target: "Target",
};

/** Why there is no grade, in English, for the pane; `uncomputableSentence` and `unreadableSentence` have the Japanese. */
export function ungradedSentenceEn(issue: UncomputableIssue | UnreadableIssue): string {
  switch (issue.code) {
    case "judged":
      return "Method is 判断, so a person judges. Enter the grade.";
    case "target-missing":
      return "There is no Target to compute from. Enter it.";
    case "target-is-word":
      return `Target is no number (${shortened(issue.text)}). Enter a number, or choose 段階 as the method.`;
    case "baseline-missing":
      return "There is no Baseline to compute from. Enter it, or choose 達成率 as the method.";
    case "baseline-is-word":
      return `Baseline is no number (${shortened(issue.text)}). Choose 達成率 as the method.`;
    case "word-to-judge":
      return `Current value (${shortened(issue.current)}) and Target (${shortened(issue.target)}) are words. Choose 段階 as the method, or enter the grade.`;
    case "no-stage":
      return `${LABELS[issue.field]} has no word for a stage (${shortened(issue.text)}). Enter 検討, 策定, 実施 or the like.`;
    case "no-ratio-short":
      return "Negative values form no attainment rate. Choose 進捗率 as the method, or enter the grade.";
    case "no-ratio-beyond":
      return "The target is passed, but zero or negative values form no attainment rate. Choose 進捗率 as the method.";
    case "under-last-bound":
      return `The rate is under the bound of the last level (${issue.label}). Add a level without a bound to the scale.`;
    case "unreadable":
      return `${LABELS[issue.field]} cannot be read as a number (${shortened(issue.text)}). Enter it in digits.`;
    case "units-differ": {
      const [a, b] = issue.fields;
      const asked =
        issue.percent === undefined ? "" : ` Is ${issue.percent.text} meant as ${issue.percent.asPercent}?`;
      return `The units of ${LABELS[a]} (${issue.texts[0]}) and ${LABELS[b]} (${issue.texts[1]}) differ.${asked} Enter both in one unit.`;
    }
  }
}
