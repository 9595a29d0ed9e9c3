import { add, decimal, type Decimal, shift, sign, subtract, toNumber } from "../quantity/decimal";
import { formatFigure } from "../quantity/formatFigure";
import { inBaseUnit } from "../quantity/quantitiesConvert";
import type { Quantity } from "../quantity/quantity";
import type { ValueReading } from "../quantity/valueReading";
import { DEFAULT_SCALE } from "./defaultScale";
import { gradeIndicator, type Grading } from "./gradeIndicator";
import type { GradeScale } from "./gradeScale";
import type { Direction, GradingOptions } from "./gradingOptions";
import type { IndicatorValues } from "./indicatorValues";
import { nextStage } from "./nextStage";
import { rateIndicator, type Rated } from "./rateIndicator";
import { roundedTowards } from "./roundedTowards";
import { valueAtBound } from "./valueAtBound";

/** What it takes to reach the next better grade. */
export type NextLevel =
  /** 現状値 from which on (`up`), or down to which (`down`), the grade is reached */
  | {
      readonly kind: "value";
      readonly label: string;
      /** in the unit of the current value, or of the target where that is a bare 0 */
      readonly decimal: Decimal;
      /** 770百万円 */
      readonly text: string;
      readonly direction: Direction;
    }
  /** 段階 that reaches it */
  | { readonly kind: "stage"; readonly label: string; readonly word: string }
  /** no grade is better */
  | { readonly kind: "best" }
  /** words, or 判断: a person judges */
  | { readonly kind: "judged" }
  /** no value there could be reaches it: fewer than none, more than done */
  | { readonly kind: "out-of-reach"; readonly label: string }
  /** there is no grade to begin with */
  | { readonly kind: "none" };

/**
 * 次の評価 the value that would reach the next better grade; where the last digit is coarse it may skip one.
 *
 * @param values as read from their cells
 * @param decimals digits after the point that a current value may have
 * @see SPEC.md G36 to G40
 * @example
 * nextLevel(read("982百万円", "835百万円", "700百万円"), {}, 0); // B from 770百万円 down: 770.5 rounded to the better side
 */
export function nextLevel(values: IndicatorValues, options: GradingOptions, decimals: number): NextLevel {
  const scale = options.scale ?? DEFAULT_SCALE;
  const grading = gradeIndicator(values, options);
  if (grading.kind === "uncomputable" && JUDGED.includes(grading.issue.code)) return { kind: "judged" };
  const level = levelOf(grading, scale);
  const rating = rateIndicator(values, options);
  if (level === undefined || rating.kind !== "rated") return { kind: "none" };
  if (level === 0) return { kind: "best" };
  const wanted = level - 1;
  if (rating.method === "stage") {
    const stage = nextStage(values, options, wanted);
    if (stage !== undefined) return { kind: "stage", ...stage };
  }
  const value = nextValue(rating, values, options, wanted, decimals);
  return value ?? { kind: "out-of-reach", label: scale[wanted]!.label };
}

const JUDGED: readonly string[] = ["judged", "word-to-judge"];

/** @returns behind the last level where the rate is under its bound; `undefined` where there is no rate */
function levelOf(grading: Grading, scale: GradeScale): number | undefined {
  if (grading.kind === "graded") return grading.level;
  return grading.kind === "uncomputable" && grading.issue.code === "under-last-bound"
    ? scale.length
    : undefined;
}

function nextValue(
  { method, direction }: Rated,
  values: IndicatorValues,
  options: GradingOptions,
  wanted: number,
  decimals: number,
): NextLevel | undefined {
  const { baseline, current, target } = values;
  const bound = (options.scale ?? DEFAULT_SCALE)[wanted]!.bound;
  if (method === "stage" || method === "word" || bound === undefined) return undefined;
  if (current.kind !== "quantity" || target.kind !== "quantity") return undefined;
  const { unit } =
    sign(current.quantity.decimal) === 0 && current.quantity.unit.text === ""
      ? target.quantity
      : current.quantity;
  const from = baseline.kind === "quantity" ? inBaseUnit(baseline.quantity) : undefined;
  const end = valueAtBound({ method, direction, baseline: from, target: inBaseUnit(target.quantity) }, bound);
  const step = decimal(direction === "up" ? "1" : "-1", -decimals);
  // one step short of it first: the end may be cut, and may not be enough itself (超)
  let value = roundedTowards(shift(end, -unit.exponent), decimals, direction);
  value = subtract(value, step);
  for (let tries = 0; tries < MOST_TRIES; tries++, value = add(value, step)) {
    const quantity: Quantity = { ...current.quantity, unit, decimal: value, value: toNumber(value) };
    const grading = gradeIndicator({ ...values, current: { kind: "quantity", quantity } }, options);
    if (grading.kind !== "graded" || grading.level > wanted) continue;
    if (sign(value) < 0 && ![baseline, current, target].some(isNegative)) return undefined;
    const text = padded(formatFigure(value), decimals) + unit.text;
    return { kind: "value", label: grading.label, decimal: value, text, direction };
  }
  return undefined;
}

const MOST_TRIES = 4;

function isNegative(value: ValueReading): boolean {
  return value.kind === "quantity" && sign(value.quantity.decimal) < 0;
}

/** With as many digits after the point as its cell has. */
function padded(figure: string, decimals: number): string {
  const point = figure.indexOf(".");
  const written = point < 0 ? 0 : figure.length - point - 1;
  if (written >= decimals) return figure;
  return `${figure}${point < 0 ? "." : ""}${"0".repeat(decimals - written)}`;
}
