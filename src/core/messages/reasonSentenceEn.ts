import { formatRate } from "../grading/formatRate";
import type { Graded } from "../grading/gradeIndicator";
import type { GradeScale } from "../grading/gradeScale";
import type { IndicatorValues } from "../grading/indicatorValues";
import { levelOf } from "../grading/levelOf";
import { cutRate, doubleOf, FULL_RATE, type Rate } from "../grading/rate";
import { shift } from "../quantity/decimal";
import { formatFigure } from "../quantity/formatFigure";
import type { ValueReading } from "../quantity/valueReading";
import { boundsTextEn } from "./boundsTextEn";
import { shortened } from "./shortened";

const RATES: Readonly<Record<Graded["method"], string>> = {
  progress: "progress rate",
  attainment: "attainment rate",
  stage: "rate of the stage",
  word: "rate",
};

/**
 * 根拠 in English, for the pane; `reasonSentence` has the Japanese, which cells show.
 *
 * @param grading of `values` by `scale`
 * @see SPEC.md G42
 * @example
 * reasonSentenceEn(graded, values, DEFAULT_SCALE);
 * // The progress rate is 52.1%: (835百万円 − 982百万円) ÷ (700百万円 − 982百万円), decrease is the aim. …
 */
export function reasonSentenceEn(grading: Graded, values: IndicatorValues, scale: GradeScale): string {
  const { rate, level, label, method } = grading;
  const workings = workingsOf(grading, values);
  if (rate === undefined)
    return `The attainment rate cannot be formed: ${workings}. The target is passed, so Achievement grade is ${label}.`;
  const bounds = boundsTextEn(scale, level) || "the only level of the scale";
  return `The ${RATES[method]} is ${percentWithin(rate, scale, level)}: ${workings}. That is ${bounds}, so Achievement grade is ${label}.`;
}

/** As many decimals as it takes to stand where the rate stands. @see SPEC.md G33 */
function percentWithin(rate: Rate, scale: GradeScale, level: number): string {
  const shown = (places: number): Rate => ({
    numerator: cutRate(rate, places),
    denominator: FULL_RATE.denominator,
  });
  let places = 3;
  while (Math.abs(doubleOf(rate)) * 10 ** places < 1e13 && levelOf(shown(places), scale) !== level) places++;
  return formatRate(rate, places);
}

function workingsOf(grading: Graded, values: IndicatorValues): string {
  const [from, at, goal] = [values.baseline, values.current, values.target].map(written);
  const { rate, method, direction } = grading;
  if (method === "stage" || method === "word") {
    if (rate !== FULL_RATE)
      return `“${at}” counts ${formatFigure(shift(rate!.numerator, 2))}%, the target “${goal}” 100%`;
    return at === goal
      ? `the same as the target “${goal}”`
      : `“${at}” is the stage of the target “${goal}” or a later one`;
  }
  const isZero = [values.current, values.target].every(isNothing);
  let formula = direction === "up" ? `${at} ÷ ${goal}` : `${goal} ÷ ${at}`;
  if (method === "progress") formula = `(${at} − ${from}) ÷ (${goal} − ${from})`;
  else if (rate === undefined || isZero) formula = `current value ${at}, target ${goal}`;
  return `${formula}, ${aim(grading)}`;
}

function aim({ direction, insteadOfProgress }: Graded): string {
  if (insteadOfProgress === "maintain") return "instead of the progress rate, as the aim is to maintain";
  const way = direction === "up" ? "increase" : "decrease";
  return insteadOfProgress === undefined
    ? `${way} is the aim`
    : `instead of the progress rate, as ${way} contradicts the values`;
}

function isNothing(value: ValueReading): boolean {
  return value.kind === "quantity" && value.quantity.value === 0;
}

function written(value: ValueReading): string {
  if (value.kind === "quantity") return formatFigure(value.quantity.decimal) + value.quantity.unit.text;
  return value.kind === "blank" ? "" : shortened(value.text);
}
