import type { Severity } from "../../core/validation/finding";
import { isSameRule } from "./gradeRules";

/** Another word than that of the colours: colours and marks never take each other off. */
const MARK = 'N("行動計画の指摘 ';

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * The condition of a mark: always true, as the number of a text is 0. It speaks of no cell: of a rule over several areas
 * Excel sees a formula's cells from whichever it is asked by (OfficeDev/office-js #5194).
 *
 * @example
 * markRule("error"); // =N("行動計画の指摘 error")=0
 */
export function markRule(severity: Severity): string {
  return `=${MARK}${severity}")=0`;
}

/** What a condition marks; `undefined`: it is no mark of ours, or somebody has made it his own. */
export function severityOfRule(formula: string): Severity | undefined {
  return SEVERITIES.find((severity) => isSameRule(formula, markRule(severity)));
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

interface Look {
  readonly color: string;
  readonly line: "Dash" | "Dot";
  readonly sides: readonly Side[];
  readonly underline?: "Single" | "Double";
}

const ABOVE_AND_BELOW: readonly Side[] = ["EdgeTop", "EdgeBottom"];
const ALL_SIDES: readonly Side[] = [...ABOVE_AND_BELOW, "EdgeLeft", "EdgeRight"];

/**
 * Told apart by sides, line and underline too, for prints without colours. Lists have solid lines of their own around
 * every cell: a solid one would be lost among them.
 */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { color: "#B3261E", line: "Dash", sides: ALL_SIDES, underline: "Double" },
  warning: { color: "#9A5B00", line: "Dash", sides: ABOVE_AND_BELOW, underline: "Single" },
  info: { color: "#1F5FA8", line: "Dot", sides: ABOVE_AND_BELOW },
};

/** Lines around the cell and under its text; the colours of grades are fills and font colours, which stay as they are. */
export function drawMark({ custom }: Excel.ConditionalFormat, severity: Severity): void {
  const { color, line, sides, underline } = LOOKS[severity];
  custom.rule.formula = markRule(severity);
  for (const side of sides) {
    const border = custom.format.borders.getItem(side);
    border.style = line;
    border.color = color;
  }
  if (underline !== undefined) custom.format.font.underline = underline;
}
