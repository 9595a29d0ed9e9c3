import { formatRate } from "../grading/formatRate";
import type { Graded } from "../grading/gradeIndicator";
import type { GradeScale } from "../grading/gradeScale";
import type { IndicatorValues } from "../grading/indicatorValues";
import { levelOf } from "../grading/levelOf";
import { METHOD_LABELS } from "../grading/methodLabels";
import { cutRate, doubleOf, FULL_RATE, type Rate } from "../grading/rate";
import { shift } from "../quantity/decimal";
import { formatFigure } from "../quantity/formatFigure";
import type { ValueReading } from "../quantity/valueReading";
import { compact } from "../text/compact";
import { boundsText } from "./boundsText";

/** Of longer words the end, which tells the stage. */
const LONGEST_WORD = 20;

/**
 * 根拠 why an indicator has its grade: rate, formula with its figures, grade and its bounds.
 *
 * @param grading of `values` by `scale`
 * @see SPEC.md G26 to G33
 * @example
 * reasonSentence(graded, values, DEFAULT_SCALE);
 * // 進捗率は52.1%です（(835−982)÷(700−982)、百万円、減少が目標）。50%以上75%未満のため、「達成度」はCです。
 */
export function reasonSentence(grading: Graded, values: IndicatorValues, scale: GradeScale): string {
  const { rate, level, label, method } = grading;
  let fact = "達成率は比で表せません";
  let because = "目標値を超えている";
  if (rate !== undefined) {
    fact = `${method === "word" ? "率" : METHOD_LABELS[method]}は${percentWithin(rate, scale, level)}です`;
    because = `${boundsText(scale, level) || "評価が一つだけ"}の`;
  }
  return `${fact}（${workings(grading, values)}）。${because}ため、「達成度」は${label}です。`;
}

/**
 * One decimal, or as many as it takes to stand where the rate stands: 70.02% is over 70%, which 70.0% isn't.
 */
function percentWithin(rate: Rate, scale: GradeScale, level: number): string {
  let places = 3;
  while (Math.abs(doubleOf(rate)) * 10 ** places < 1e13 && levelOf(shown(rate, places), scale) !== level)
    places++;
  return formatRate(rate, places);
}

function shown(rate: Rate, places: number): Rate {
  return { numerator: cutRate(rate, places), denominator: FULL_RATE.denominator };
}

function workings(grading: Graded, values: IndicatorValues): string {
  const { baseline, current, target } = values;
  const { rate, method, direction } = grading;
  if (method === "stage" || method === "word") return words(rate, written(current), written(target));
  const isProgress = method === "progress";
  const unit = sharedUnit(isProgress ? [current, target, baseline] : [current, target]);
  const [at, goal, from] = [current, target, baseline].map((value) => written(value, unit === undefined));
  let formula = direction === "up" ? `${at}÷${goal}` : `${goal}÷${at}`;
  if (isProgress) formula = `(${at}−${from})÷(${goal}−${from})`;
  else if (rate === undefined || (isZero(current) && isZero(target))) formula = `現状値${at}と目標値${goal}`;
  return `${formula}${unit ? `、${unit}` : ""}、${aim(grading)}`;
}

function words(rate: Rate | undefined, at: string, goal: string): string {
  if (rate === FULL_RATE)
    return at === goal ? `目標の「${goal}」と同じ` : `「${at}」は目標の「${goal}」と同じか後の段階`;
  return `「${at}」は${formatFigure(shift(rate!.numerator, 2))}%、目標の「${goal}」は100%`;
}

function aim({ direction, insteadOfProgress }: Graded): string {
  const way = direction === "up" ? "増加" : "減少";
  if (insteadOfProgress === undefined) return `${way}が目標`;
  return `${insteadOfProgress === "maintain" ? "維持目標" : `${way}の指定が値と逆`}のため進捗率の代わり`;
}

/**
 * The unit that all have as they were written; zero goes with any.
 *
 * @returns `undefined` where each figure needs its own: 8,202万円 and 982百万円; percents always have theirs
 */
function sharedUnit(values: readonly ValueReading[]): string | undefined {
  let shared = "";
  for (const value of values) {
    if (value.kind !== "quantity" || value.quantity.unit.text === "") continue;
    const { text, base } = value.quantity.unit;
    if (base === "%" || (shared !== "" && shared !== text)) return undefined;
    shared = text;
  }
  return shared;
}

function isZero(value: ValueReading): boolean {
  return value.kind === "quantity" && value.quantity.value === 0;
}

/** A value as sentences give it: a figure, with its unit or without; or its words. */
function written(value: ValueReading, withUnit = true): string {
  if (value.kind === "quantity") {
    return formatFigure(value.quantity.decimal) + (withUnit ? value.quantity.unit.text : "");
  }
  const text = value.kind === "blank" ? "" : compact(value.text);
  return text.length > LONGEST_WORD ? `…${text.slice(-LONGEST_WORD)}` : text;
}
