import { DEFAULT_SCALE } from "../grading/defaultScale";
import type { GradeScale } from "../grading/gradeScale";
import type { Direction } from "../grading/gradingOptions";
import { levelOf } from "../grading/levelOf";
import { FULL_RATE } from "../grading/rate";
import { compare, type Decimal, toNumber } from "../quantity/decimal";

/** What a native formula is made from: baseline, current and target as the formula names them, the rest as it is now. */
export interface NativeGrading {
  readonly baseline: string;
  readonly current: string;
  readonly target: string;
  readonly method: "progress" | "attainment";
  readonly direction: Direction | undefined;
  /** what the formula gives: the grade by a scale, or the rate */
  readonly gives: { readonly scale: GradeScale | undefined } | "rate";
}

/**
 * アドインなしの数式 GRADE and GRADERATE in IF and arithmetic.
 *
 * Both sides of a bound are compared without dividing: doubles err by less than 4E-15 of the values' sum there, so
 * whatever is nearer than that stands on the bound. Exact where the values have up to 11 digits at one common number of
 * places, and the bounds are whole percents up to 500 %.
 *
 * @returns without "="; blank for a blank current value, #N/A where GRADE gives #N/A and for cells that hold no number
 * @see SPEC.md N5 to N9
 */
export function nativeGrade(grading: NativeGrading): string {
  const { baseline: b, current: c, target: t, method } = grading;
  const answer = method === "attainment" ? byAttainment(grading) : byProgress(grading);
  const needed = method === "attainment" ? [c, t] : [b, c, t];
  return `IF(COUNT(${needed.join(",")})=${needed.length},${answer},IF(${c}="","",NA()))`;
}

function byProgress(grading: NativeGrading): string {
  const { baseline: b, current: c, target: t, direction } = grading;
  const near = nearness([b, c, t]);
  const progress = answerOf(grading, {
    over: (bound) => `((${c}-${b})-${bound}*(${t}-${b}))*SIGN(${t}-${b})`,
    rate: `(${c}-${b})/(${t}-${b})`,
    near,
  });
  if (direction === "up") return `IF(${t}-${b}>${near},${progress},${attained(grading, "up")})`;
  if (direction === "down") return `IF(${b}-${t}>${near},${progress},${attained(grading, "down")})`;
  const maintained = `IF(${t}=0,${attained(grading, "down")},${attained(grading, "up")})`;
  return `IF(ABS(${t}-${b})<=${near},${maintained},${progress})`;
}

function byAttainment(grading: NativeGrading): string {
  const { baseline: b, target: t, direction } = grading;
  if (direction !== undefined) return attained(grading, direction);
  // without a baseline nothing falls, and N makes 0 of words
  const isFalling = `IF(ISNUMBER(${b}),${b}-${t}>${nearness([b, t])},FALSE)`;
  const isNone = `AND(${t}=0,N(${b})=0)`;
  return `IF(OR(${isFalling},${isNone}),${attained(grading, "down")},${attained(grading, "up")})`;
}

/** current ÷ target, or target ÷ current where lower is better. */
function attained(grading: NativeGrading, direction: Direction): string {
  const { current: c, target: t } = grading;
  const near = nearness([c, t]);
  const [part, whole] = direction === "up" ? [c, t] : [t, c];
  const isPast = direction === "up" ? `${c}>${t}` : `${c}<${t}`;
  const answer = answerOf(grading, {
    over: (bound) => `${part}-${bound}*${whole}`,
    rate: `${part}/${whole}`,
    near,
  });
  const hasNoRatio = `OR(${c}<0,${t}<0,${whole}=0)`;
  const withoutRatio = `IF(${isPast},${beyond(grading)},NA())`;
  return `IF(ABS(${c}-${t})<=${near},${full(grading)},IF(${hasNoRatio},${withoutRatio},${answer}))`;
}

interface Answer {
  /** how far the rate is over a bound: above 0, 0, below 0 */
  readonly over: (bound: string) => string;
  readonly rate: string;
  /** what is as good as 0 there */
  readonly near: string;
}

function answerOf({ gives }: NativeGrading, { over, rate, near }: Answer): string {
  if (gives === "rate") return `ROUND(${rate},12)`;
  const scale = gives.scale ?? DEFAULT_SCALE;
  let answer = "NA()";
  for (let level = scale.length - 1; level >= 0; level--) {
    const { label, bound, includesBound } = scale[level]!;
    if (bound === undefined) answer = quoted(label);
    else {
      const isReached = includesBound
        ? `${over(numberText(bound))}>=-${near}`
        : `${over(numberText(bound))}>${near}`;
      answer = `IF(${isReached},${quoted(label)},${answer})`;
    }
  }
  return answer;
}

/** The target reached exactly. */
function full({ gives }: NativeGrading): string {
  if (gives === "rate") return "1";
  const scale = gives.scale ?? DEFAULT_SCALE;
  const level = levelOf(FULL_RATE, scale);
  return level < 0 ? "NA()" : quoted(scale[level]!.label);
}

/** Past the target, where no ratio says by how much. */
function beyond({ gives }: NativeGrading): string {
  if (gives === "rate") return "NA()";
  const best = (gives.scale ?? DEFAULT_SCALE)[0]!;
  const isFull = best.bound === undefined || compare(best.bound, FULL_RATE.numerator) <= 0;
  return isFull ? quoted(best.label) : "NA()";
}

function nearness(values: readonly string[]): string {
  return `4E-15*(${values.map((value) => `ABS(${value})`).join("+")})`;
}

/** A bound has few digits: its double is written as it is. */
function numberText(bound: Decimal): string {
  const text = String(toNumber(bound));
  return text.startsWith("-") ? `(${text})` : text;
}

function quoted(label: string): string {
  return `"${label.replace(/"/g, '""')}"`;
}
