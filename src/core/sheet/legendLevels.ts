import { decimal, type Decimal } from "../quantity/decimal";
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

/**
 * The levels that one line of a legend describes, mostly one.
 *
 * @param line cells of the row, joined by spaces
 * @returns none where the line has no label followed by a bound
 * @see SPEC.md S24
 * @example
 * legendLevels("B 達成状況が75%以上100%未満"); // B, from 0.75, below 1
 */
export function legendLevels(line: string): readonly LegendLevel[] {
  if (line.length > LONGEST_LINE) return [];
  const folded = foldWidth(line);
  if (folded.indexOf("%") < 0 && folded.indexOf("割") < 0) return [];
  const levels: { label: string; lower: LegendBound | undefined; upper: LegendBound | undefined }[] = [];
  let label = "";
  let bounded = false;
  for (const token of tokensOf(folded)) {
    const bounds = boundsOf(token);
    if (bounds === undefined) {
      // 「評価 7:120%超」: what names the column gives way to the mark behind it
      if (bounded || label === "" || (isMark(token) && !isMark(label))) label = labelOf(token);
      bounded = false;
      continue;
    }
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
  for (let at = 0; at < text.length;) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const number = scanNumber(text, at);
    if (number.digits === "") return undefined;
    const unit = text.charAt(number.end);
    const behind = unit === "%" || unit === "割" ? number.end + 1 : number.end;
    const value = decimal(number.digits, -number.decimals - (unit === "割" ? 1 : 2));
    const side = sideAt(text, behind);
    if (side?.lower === true) lower ??= { value, included: side.included };
    if (side?.lower === false) upper ??= { value, included: side.included };
    at = behind;
  }
  return lower === undefined && upper === undefined ? undefined : { lower, upper };
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
