import { gradeIndicator } from "../grading/gradeIndicator";
import type { GradeScale } from "../grading/gradeScale";
import type { GradingMethod } from "../grading/gradingOptions";
import type { IndicatorValues } from "../grading/indicatorValues";
import { toNumber } from "../quantity/decimal";
import type { Quantity } from "../quantity/quantity";
import { readValue } from "../quantity/readValue";
import type { ValueReading } from "../quantity/valueReading";
import { isWholeUnit } from "./isWholeUnit";
import { saidDirection } from "./saidDirection";

/** Beyond this a double no longer tells whole numbers apart. */
const LARGEST = 1e15;

export interface WholeValueQuestion {
  readonly values: IndicatorValues;
  readonly label: string;
  readonly methods: readonly GradingMethod[];
  readonly scale: GradeScale;
}

/**
 * Whether any whole current value could give the grade. Half a 施設 there is not.
 *
 * A grade's values are one stretch of numbers, so it is enough to try the whole ones around its ends.
 *
 * @returns `undefined` where the indicator doesn't come whole: the question makes no sense
 * @see SPEC.md V31
 */
export function wholeValueGives({ values, label, methods, scale }: WholeValueQuestion): boolean | undefined {
  const { baseline, current, target } = values;
  if (!isWhole(current) || !isWhole(target) || (baseline.kind === "quantity" && !isWhole(baseline))) {
    return undefined;
  }
  const from = baseline.kind === "quantity" ? baseline.quantity.value : undefined;
  const to = target.quantity.value;
  const bounds = boundsOf(scale, label);
  const unit = current.quantity.unit.text;
  return methods.some((method) => {
    const ends =
      method === "progress" && from !== undefined && from !== to
        ? onTheWay(from, to, bounds)
        : ofTarget(to, bounds);
    return wholeNumbersAround([0, to, ...ends]).some((n) => {
      const grading = gradeIndicator(
        { ...values, current: readValue(`${n}${unit}`) },
        {
          method,
          scale,
          direction: saidDirection(values),
        },
      );
      return grading.kind === "graded" && grading.label === label;
    });
  });
}

function isWhole(value: ValueReading): value is { readonly kind: "quantity"; readonly quantity: Quantity } {
  if (value.kind !== "quantity") return false;
  const { decimal, unit } = value.quantity;
  return decimal.exponent >= 0 && isWholeUnit(unit);
}

/** Where the grade begins and where the next better one does. */
function boundsOf(scale: GradeScale, label: string): number[] {
  const at = scale.findIndex((level) => level.label === label);
  return [scale[at]?.bound, scale[at - 1]?.bound].flatMap((bound) =>
    bound === undefined ? [] : [toNumber(bound)],
  );
}

/** The values at which the progress rate meets the bounds. */
function onTheWay(from: number, to: number, bounds: readonly number[]): number[] {
  return bounds.map((bound) => from + bound * (to - from));
}

/** The values at which the attainment rate meets the bounds, whichever way is good. */
function ofTarget(to: number, bounds: readonly number[]): number[] {
  return bounds.flatMap((bound) => [bound * to, to / bound]).filter((end) => Number.isFinite(end));
}

/** On both sides of each end; of an end that is whole itself, the end too. */
function wholeNumbersAround(ends: readonly number[]): number[] {
  const numbers = new Set<number>();
  for (const end of ends) {
    const nearest = Math.round(end);
    const isNearlyWhole = Math.abs(end - nearest) < 1e-6 * Math.max(1, Math.abs(end));
    const around = isNearlyWhole ? [nearest - 1, nearest, nearest + 1] : [Math.floor(end), Math.ceil(end)];
    for (const n of around) if (n >= 0 && n <= LARGEST) numbers.add(n);
  }
  return [...numbers];
}
