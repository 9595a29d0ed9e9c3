import { compare, type Decimal, sign } from "../quantity/decimal";
import { isMissing } from "../quantity/isMissing";
import { inBaseUnit } from "../quantity/quantitiesConvert";
import type { ValueReading } from "../quantity/valueReading";
import { compact } from "../text/compact";
import { attainment } from "./attainment";
import type { Direction, GradingOptions } from "./gradingOptions";
import type { IndicatorValues } from "./indicatorValues";
import type { UncomputableIssue } from "./uncomputableIssue";
import type { UnreadableIssue } from "./unreadableIssue";
import { progress } from "./progress";
import { FULL_RATE, type Rate } from "./rate";
import { DEFAULT_STAGES, isNotDone, type Stages } from "./stage";
import { stageRate } from "./stageRate";
import { unitsIssue } from "./unitsIssue";

/** Why there is nothing to grade: not a fault, the grade stays blank. */
export type NothingReason = "unmeasurable" | "not-measured";

export interface Rated {
  readonly kind: "rated";
  /** `undefined`: past the target, where no ratio can be formed */
  readonly rate: Rate | undefined;
  /** what was reckoned: 進捗率, 達成率, 段階, or a word that reads as the target's */
  readonly method: "progress" | "attainment" | "stage" | "word";
  readonly direction: Direction;
  /** why 達成率 stands in for 進捗率: 維持目標, or a direction that contradicts the values */
  readonly insteadOfProgress?: "maintain" | "direction" | undefined;
}

export type Rating =
  | Rated
  | { readonly kind: "nothing"; readonly reason: NothingReason }
  | { readonly kind: "uncomputable"; readonly issue: UncomputableIssue }
  | { readonly kind: "unreadable"; readonly issue: UnreadableIssue };

/**
 * 進捗率・達成率 the rate behind a grade, or why there is none.
 *
 * The order of the questions is part of the contract: what isn't measured is asked before what is missing, a word
 * before what can't be read, so that a blank row never shows an error.
 *
 * @see SPEC.md G1 to G15
 */
export function rateIndicator(values: IndicatorValues, options: GradingOptions = {}): Rating {
  const { baseline, current, target } = values;
  if (isUnmeasurable(values)) return { kind: "nothing", reason: "unmeasurable" };
  if (isNotMeasured(values)) return { kind: "nothing", reason: "not-measured" };
  if (options.method === "judged") return uncomputable({ code: "judged" });
  if (isMissing(target)) return uncomputable({ code: "target-missing" });
  if (options.method === "stage") return rateByStage(current, target, options.stages || DEFAULT_STAGES);
  if (current.kind === "word") return rateWord(current.text, target);
  for (const field of ["current", "target", "baseline"] as const) {
    const value = values[field];
    if (value.kind === "unreadable") {
      return { kind: "unreadable", issue: { code: "unreadable", field, text: value.text } };
    }
  }
  if (target.kind === "word") return uncomputable({ code: "target-is-word", text: target.text });
  const differing = unitsIssue(values);
  if (differing !== undefined) return { kind: "unreadable", issue: differing };
  if (current.kind !== "quantity" || target.kind !== "quantity")
    throw new Error("a value of an unknown kind");

  const from = baseline.kind === "quantity" ? inBaseUnit(baseline.quantity) : undefined;
  const at = inBaseUnit(current.quantity);
  const to = inBaseUnit(target.quantity);
  if (options.method === "attainment") {
    return rateByAttainment({ baseline: from, current: at, target: to }, options.direction);
  }
  if (from !== undefined) {
    return rateByProgress({ baseline: from, current: at, target: to }, options.direction);
  }
  return uncomputable(
    baseline.kind === "word"
      ? { code: "baseline-is-word", text: baseline.text }
      : { code: "baseline-missing" },
  );
}

interface Numbers {
  readonly baseline: Decimal | undefined;
  readonly current: Decimal;
  readonly target: Decimal;
}

function rateByProgress(
  numbers: Numbers & { readonly baseline: Decimal },
  asked: Direction | undefined,
): Rating {
  const way = compare(numbers.target, numbers.baseline);
  if (way === 0) return rateByAttainment(numbers, asked, "maintain");
  const direction = way > 0 ? "up" : "down";
  if (asked !== undefined && asked !== direction) return rateByAttainment(numbers, asked, "direction");
  return { kind: "rated", rate: progress(numbers), method: "progress", direction };
}

function rateByAttainment(
  numbers: Numbers,
  asked: Direction | undefined,
  insteadOfProgress?: "maintain" | "direction",
): Rating {
  const direction = asked || directionOf(numbers);
  const reached = attainment({ current: numbers.current, target: numbers.target, direction });
  if (reached === "negative") return uncomputable({ code: "no-ratio-short" });
  const rate = reached === "beyond" ? undefined : reached;
  return { kind: "rated", rate, method: "attainment", direction, insteadOfProgress };
}

/** @see SPEC.md G4 */
function directionOf({ baseline, target }: Numbers): Direction {
  if (baseline !== undefined && compare(target, baseline) < 0) return "down";
  const fromNothing = baseline === undefined || sign(baseline) === 0;
  return sign(target) === 0 && fromNothing ? "down" : "up";
}

function rateByStage(current: ValueReading, target: ValueReading, stages: Stages): Rating {
  const [at, goal] = [textOf(current), textOf(target)];
  const rate = compact(at) === compact(goal) ? FULL_RATE : stageRate(at, goal, stages);
  return "code" in rate ? uncomputable(rate) : { kind: "rated", rate, method: "stage", direction: "up" };
}

function rateWord(word: string, target: ValueReading): Rating {
  const goal = textOf(target);
  if (compact(word) === compact(goal))
    return { kind: "rated", rate: FULL_RATE, method: "word", direction: "up" };
  return uncomputable({ code: "word-to-judge", current: word, target: goal });
}

function isUnmeasurable({ baseline, current, target }: IndicatorValues): boolean {
  return [baseline, current, target].some(({ kind }) => kind === "unmeasurable");
}

/** 未実施 beside a quantity was not measured; beside words it is a stage. @see SPEC.md G11 */
function isNotMeasured({ baseline, current, target }: IndicatorValues): boolean {
  if (isMissing(current)) return true;
  if (current.kind !== "word" || !isNotDone(current.text)) return false;
  return baseline.kind === "quantity" || target.kind === "quantity";
}

function textOf(value: ValueReading): string {
  if (value.kind === "blank") return "";
  return value.kind === "quantity" ? value.quantity.text : value.text;
}

function uncomputable(issue: UncomputableIssue): Rating {
  return { kind: "uncomputable", issue };
}
