import { compact } from "../text/compact";
import { foldLabel } from "./foldLabel";
import { isPercentColumn } from "./isPercentColumn";
import { readScale, type ScaleCell } from "./readScale";

/** What is wrong with a scale, at one of its lines. */
export interface ScaleLineIssue {
  readonly code:
    | "label-missing"
    | "label-twice"
    | "bound-missing"
    | "bound-unreadable"
    /** not below the line above it */
    | "bound-unsorted"
    | "inclusion-unreadable"
    /** of the last line: rates below its bound get no grade */
    | "gap"
    | "too-few"
    | "too-many";
  /** from 1; of the whole table the last */
  readonly line: number;
  /** as it stands; "" for nothing */
  readonly text: string;
}

export const FEWEST_LEVELS = 2;
export const MOST_LEVELS = 7;

type Line = readonly ScaleCell[];

/**
 * 評価基準の確認 all that is wrong with a scale as it stands in its table, each with its line.
 *
 * `readScale` stops at the first, and takes what a person would ask about: that the lowest rates get no grade.
 *
 * @param lines label, lower bound, 以上 / 超; best first, none of them a heading
 * @returns from top to bottom; what is about the whole table comes last
 * @see SPEC.md G50 to G53
 * @example
 * scaleIssues([["A", "80%"], ["B", "50%"]]); // [{ code: "gap", line: 2, text: "50%" }]
 */
export function scaleIssues(lines: readonly Line[]): readonly ScaleLineIssue[] {
  const figures = withPercents(lines);
  const issues = figures.flatMap((line, at) => {
    const label = labelIssue(lines, at);
    const bound = boundIssue(figures, at);
    return [label, bound].flatMap((code): ScaleLineIssue[] =>
      code === undefined ? [] : [{ code, line: at + 1, text: textOf(lines[at]!, code) }],
    );
  });
  const whole: ScaleLineIssue["code"] | undefined =
    lines.length < FEWEST_LEVELS ? "too-few" : lines.length > MOST_LEVELS ? "too-many" : undefined;
  if (whole !== undefined) issues.push({ code: whole, line: lines.length, text: String(lines.length) });
  return issues;
}

/** Each line is read for itself from here on: that 100 means 100% the whole table tells. */
function withPercents(lines: readonly Line[]): readonly Line[] {
  if (!isPercentColumn(lines)) return lines;
  return lines.map(([label, bound, ...rest]) => [label, isBareNumber(bound) ? `${bound}%` : bound, ...rest]);
}

function isBareNumber(bound: ScaleCell): bound is string | number {
  return typeof bound === "number" || (typeof bound === "string" && /^[0-9.]+$/.test(compact(bound)));
}

function labelIssue(lines: readonly Line[], at: number): ScaleLineIssue["code"] | undefined {
  const label = labelOf(lines[at]!);
  if (label === "") return "label-missing";
  return lines.slice(0, at).some((line) => labelOf(line) === label) ? "label-twice" : undefined;
}

function labelOf([label]: Line): string {
  return foldLabel(String(label ?? ""));
}

/** A level that takes what the one in question leaves: so that this isn't read as the last. */
const REST: Line = ["3", ""];

function boundIssue(lines: readonly Line[], at: number): ScaleLineIssue["code"] | undefined {
  const line = named(lines[at]!, "2");
  const alone = readScale([line]);
  if (!alone.ok) return alone.issue.code === "inclusion-unreadable" ? alone.issue.code : "bound-unreadable";
  const isLast = at === lines.length - 1;
  if (!isLast && !readScale([line, REST]).ok) return "bound-missing";
  const above = at === 0 ? undefined : named(lines[at - 1]!, "1");
  const isAboveRead = above !== undefined && readScale([above, REST]).ok;
  if (isAboveRead && !readScale(isLast ? [above, line] : [above, line, REST]).ok) return "bound-unsorted";
  return isLast && alone.value?.[0]?.bound !== undefined ? "gap" : undefined;
}

/** Labels apart: what is wrong with them is said by itself. A missing bound is none of a table too narrow. */
function named([, bound = null, inclusion = null]: Line, label: string): Line {
  return [label, bound, inclusion];
}

function textOf([label, bound, inclusion]: Line, code: ScaleLineIssue["code"]): string {
  const cell = code.startsWith("label") ? label : code === "inclusion-unreadable" ? inclusion : bound;
  return String(cell ?? "");
}
