import { compare, decimal, type Decimal } from "../quantity/decimal";
import { isDigit, scanNumber } from "../quantity/scanNumber";
import { foldWidth } from "../text/foldWidth";

export interface LegendBound {
  /** as a fraction: 75 % is 0.75 */
  readonly value: Decimal;
  /** 以上 and 以下 take the bound itself in, 超 and 未満 leave it out */
  readonly included: boolean;
}

/** One level as a legend's line describes it. */
export interface LegendLevel {
  readonly label: string;
  readonly lower: LegendBound | undefined;
  readonly upper: LegendBound | undefined;
}

/** A legend's line is short; prose with percents in it is not looked through. */
const LONGEST_LINE = 300;
const LONGEST_LABEL = 6;

/** No words but those that a list's cells hold are known to be its grades. */
const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * The levels that one line of a legend describes, mostly one.
 *
 * @param line cells of the row, joined by spaces
 * @param grades folded texts of the list's grades: やや遅れている is a label where a plan has it
 * @returns none where the line has no label followed by a bound
 * @see SPEC.md S24
 * @example
 * legendLevels("B 達成状況が75%以上100%未満"); // B, from 0.75, below 1
 */
export function legendLevels(line: string, grades = NO_WORDS): readonly LegendLevel[] {
  if (line.length > LONGEST_LINE) return [];
  const folded = foldWidth(line);
  if (folded.indexOf("%") < 0 && folded.indexOf("割") < 0) return metAlone(folded, grades);
  const levels: { label: string; lower: LegendBound | undefined; upper: LegendBound | undefined }[] = [];
  let label = "";
  let bounded = false;
  let described = false;
  for (const token of tokensOf(folded)) {
    const bounds = boundsOf(token) ?? (isMark(label) && MET.has(token) ? ALL_MET : undefined);
    if (bounds === undefined) {
      // 「A 良好 B 75%以上」: what A takes isn't said, and B is no part of it
      if (described && isMark(token)) levels.push({ label, lower: undefined, upper: undefined });
      if (described && isMark(token)) label = "";
      described = !isMark(token) && isMark(label);
      // 「評価 7:120%超」: what names the column gives way to the mark behind it
      if (grades.has(token) && !isMark(label)) label = token;
      else if (bounded || label === "" || (isMark(token) && !isMark(label))) label = labelOf(token);
      bounded = false;
      continue;
    }
    described = false;
    const last = levels[levels.length - 1];
    if (bounded && last !== undefined && glued(token) === "") {
      last.lower ??= bounds.lower;
      last.upper ??= bounds.upper;
      continue;
    }
    const own = bounded || label === "" ? glued(token) : label;
    if (own !== "") levels.push({ label: own, lower: bounds.lower, upper: bounds.upper });
    bounded = true;
    label = "";
  }
  return levels;
}

/** 達成 is 100% and more. */
const MET: ReadonlySet<string> = new Set(["達成", "目標達成", "目標を達成", "達成した", "目標を達成した"]);
const ALL_MET: Bounds = { lower: { value: decimal("1", 0), included: true }, upper: undefined };

/** A line 「A 目標達成」 among others with percents. */
function metAlone(line: string, grades: ReadonlySet<string>): readonly LegendLevel[] {
  const [label = "", met = "", ...more] = tokensOf(line);
  return grades.has(label) && MET.has(met) && more.length === 0 ? [{ label, ...ALL_MET }] : [];
}

const SEPARATORS = " \t\r\n\u3000、,;/|()[]「」『』【】:=…‥・→⇒。≪≫";
const FILLER = /^(?:[ぁ-ん]+|の?場合|※.*|注.*)$/;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && SEPARATORS.indexOf(text.charAt(at)) < 0) continue;
    const token = text.slice(from, at);
    if (token !== "" && !FILLER.test(token)) tokens.push(token);
    from = at + 1;
  }
  return tokens;
}

/** A, S+, ◎ stand before their description without a space, words such as 順調 don't. */
function labelOf(token: string): string {
  const mark = glued(token);
  if (mark !== "") return mark;
  return token.length <= LONGEST_LABEL ? token : "";
}

/** Levels are also called 1 to 9. */
function isMark(token: string): boolean {
  return /^[1-9]$/.test(token) || (token !== "" && glued(token) === token);
}

function glued(token: string): string {
  const [mark = ""] = /^(?:[A-Za-z][+-]?|[◎○◯〇△▲×●☆★])(?![A-Za-z])/.exec(token) ?? [];
  return mark;
}

interface Bounds {
  readonly lower: LegendBound | undefined;
  readonly upper: LegendBound | undefined;
}

/** @returns `undefined` where the text names no bound in percent */
function boundsOf(text: string): Bounds | undefined {
  if (text.indexOf("%") < 0 && text.indexOf("割") < 0) return undefined;
  let lower: LegendBound | undefined;
  let upper: LegendBound | undefined;
  let range: readonly Decimal[] = [];
  for (let at = 0; at < text.length;) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const number = scanNumber(text, at);
    if (number.digits === "") return undefined;
    const own = text.charAt(number.end);
    const isMarked = own === "%" || own === "割";
    // 7~9割
    const unit = isMarked || text.indexOf("%") >= 0 ? own : "割";
    const behind = isMarked ? number.end + 1 : number.end;
    const value = decimal(number.digits, -number.decimals - (unit === "割" ? 1 : 2));
    const side = sideAt(text, behind);
    if (side?.lower === true) lower ??= { value, included: side.included };
    if (side?.lower === false) upper ??= { value, included: side.included };
    const [first, last] = range;
    if (first !== undefined && last === undefined && side === undefined) range = [first, value];
    else if (text.charAt(behind) === "~" || text.charAt(behind) === "〜") range = [value];
    at = behind;
  }
  const [from, to] = range;
  if (from !== undefined && to !== undefined)
    return compare(from, to) > 0 ? rangeOf(to, from) : rangeOf(from, to);
  return lower === undefined && upper === undefined ? undefined : { lower, upper };
}

/** 70~99%, or 99~70% */
function rangeOf(from: Decimal, to: Decimal): Bounds {
  return { lower: { value: from, included: true }, upper: { value: to, included: true } };
}

const SIDES: readonly (readonly [string, { readonly lower: boolean; readonly included: boolean }])[] = [
  ["以上", { lower: true, included: true }],
  ["超", { lower: true, included: false }],
  ["を超え", { lower: true, included: false }],
  ["を上回", { lower: true, included: false }],
  ["達成", { lower: true, included: true }],
  ["~", { lower: true, included: true }],
  ["〜", { lower: true, included: true }],
  ["から", { lower: true, included: true }],
  ["未満", { lower: false, included: false }],
  ["を下回", { lower: false, included: false }],
  ["に満たない", { lower: false, included: false }],
  ["以下", { lower: false, included: true }],
  ["まで", { lower: false, included: true }],
];

function sideAt(
  text: string,
  at: number,
): { readonly lower: boolean; readonly included: boolean } | undefined {
  return SIDES.find(([word]) => text.startsWith(word, at))?.[1];
}
