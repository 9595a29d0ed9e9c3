import { compare, type Decimal, shift, sign } from "../quantity/decimal";
import { readBareValue } from "../quantity/readBareValue";
import { compact } from "../text/compact";
import { FULL_RATE } from "./rate";
import type { ScaleCell } from "./readScale";
import { DEFAULT_STAGES, type Stage, type Stages, stageWord } from "./stage";

/** One line of the table of stages: a rate, and words that name a stage of it. */
export interface StageLine {
  readonly rate: ScaleCell;
  readonly words: string;
}

/** What is wrong with the stages, at one of their lines. */
export interface StageLineIssue {
  readonly code:
    | "rate-unreadable"
    /** below 0, or above 100 % */
    | "rate-outside"
    /** another stage above has the word */
    | "word-twice"
    /** no line has words */
    | "no-words";
  /** from 1 */
  readonly line: number;
  /** the rate or the word as it stands; "" for nothing */
  readonly text: string;
}

export interface StagesReading {
  /** the standard ones where the table says the same, or where it can't be used */
  readonly stages: Stages;
  /** from top to bottom; where there are any, the table can't be used */
  readonly issues: readonly StageLineIssue[];
}

/** A bare number above this is a percent, as `readScale` takes it. */
const LARGEST_FRACTION = 5;

/**
 * 段階の言葉 the stages from a table of rates and words: ordered by their rates, those of one rate as they stand.
 *
 * @param lines a line without words is passed over
 * @see SPEC.md G62 to G65
 * @example
 * readStages([{ rate: 0.5, words: "検討・試行" }, { rate: "100%", words: "実施" }]); // two stages, no issues
 */
export function readStages(lines: readonly StageLine[]): StagesReading {
  const rates = stageRates(lines);
  const issues: StageLineIssue[] = [];
  const stages: Stage[] = [];
  const known = new Set<string>();
  lines.forEach(({ rate: cell, words: text }, at) => {
    const written = stageWordsOf(text);
    if (written.length === 0) return;
    const issue = (code: StageLineIssue["code"], about: string): void =>
      void issues.push({ code, line: at + 1, text: about });
    const rate = rates[at];
    if (rate === undefined) issue("rate-unreadable", String(cell ?? ""));
    else if (sign(rate) < 0 || compare(rate, FULL_RATE.numerator) > 0)
      issue("rate-outside", String(cell ?? ""));
    const own = new Set(written.map((word) => stageWord(compact(word))));
    for (const word of own) if (known.has(word)) issue("word-twice", word);
    own.forEach((word) => known.add(word));
    if (rate !== undefined) stages.push({ rate, words: [...own] });
  });
  if (stages.length === 0 && issues.length === 0) issues.push({ code: "no-words", line: 1, text: "" });
  const ordered = inOrder(stages);
  const isUsable = issues.length === 0 && shapeOf(ordered) !== shapeOf(DEFAULT_STAGES);
  return { stages: isUsable ? ordered : DEFAULT_STAGES, issues };
}

/** The rate of each line as it is read; `undefined` where it is blank or can't be. @see SPEC.md G62 */
export function stageRates(lines: readonly StageLine[]): readonly (Decimal | undefined)[] {
  const isPercent = lines.some(({ rate }) => typeof rate === "number" && rate > LARGEST_FRACTION);
  return lines.map(({ rate }) => rateOf(rate, isPercent));
}

/** 検討・研究 → 検討 and 研究, as they are written; 、 and line breaks part words as well. */
export function stageWordsOf(text: string): readonly string[] {
  return text.split(/[・･、､,，/／\s]/).filter((word) => word !== "");
}

function rateOf(cell: ScaleCell, isPercent: boolean): Decimal | undefined {
  const reading = readBareValue(cell);
  if (reading.kind !== "quantity") return undefined;
  const { decimal, unit } = reading.quantity;
  if (unit.base === "%") return shift(decimal, unit.exponent - 2);
  if (unit.text !== "") return undefined;
  return isPercent ? shift(decimal, -2) : decimal;
}

/** A table from the best stage down is read from its end. */
function inOrder(stages: readonly Stage[]): Stages {
  const isDown = stages.every(({ rate }, at) => at === 0 || compare(rate, stages[at - 1]!.rate) <= 0);
  const isLevel = stages.every(({ rate }) => compare(rate, stages[0]!.rate) === 0);
  return (isDown && !isLevel ? [...stages].reverse() : [...stages]).sort((a, b) => compare(a.rate, b.rate));
}

/** With the order of the words: the first stands for its stage where one is proposed. */
function shapeOf(stages: Stages): string {
  return JSON.stringify(stages.map(({ rate, words }) => [rate.digits, rate.exponent, ...words]));
}
