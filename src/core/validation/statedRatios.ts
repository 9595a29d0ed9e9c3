import { absolute, compare, type Decimal, shift, subtract } from "../quantity/decimal";
import { textFigures, type TextFigure } from "./textFigures";
import { foldWidth } from "../text/foldWidth";

/** A percentage whose sentence says what it is a share of, and the two figures that it is to follow from. */
export interface StatedRatio {
  /** as written: 75.7%, 1.8倍 */
  readonly text: string;
  /** as a fraction */
  readonly stated: Decimal;
  /** power of ten of the last place written, of the fraction */
  readonly place: number;
  readonly approximate: boolean;
  /** the change against the base, or the whole against it; either where the sentence doesn't tell */
  readonly kind: "change" | "whole" | "either";
  readonly before: TextFigure;
  readonly after: TextFigure;
}

const CHANGE_NAMED = /(?:削減|減少|縮減|低減|短縮|増加|伸び|上昇|低下|増減)率(?:は|が|:|約|\(|=)*$/;
const COMPARED =
  /(?:前年度?|昨年度|実施前|導入前|開始前|改善前|従来)(?:比|対比|と比べて?|に比べて?|と比較して?|より|から)(?:で|は|、|約|\(|も|=)*$/;
const CHANGES =
  /^(?:の|も|を|が|分)?(?:増|減|マイナス|プラス|削減|短縮|縮減|上昇|低下|向上|多|少な|アップ|ダウン|伸)/;
const POINTS = /^ポイント/;

/** The figure behind is what was there before. */
const BEFORE = /(?:実施|導入|開始|改善|見直し|委託|移行|変更|取組|統合)前|前年度?|昨年度/;
const AFTER = /(?:実施|導入|開始|改善|見直し|委託|移行|変更|取組|統合)後|今年度|本年度|当年度/;
const LINK = "(?:の実績|実績|決算|の)?(?:は|が|の|:|\\(|、|約|延べ|に)*$";
const LABELLED_BEFORE = new RegExp(`(?:${BEFORE.source})${LINK}`);
const LABELLED_AFTER = new RegExp(`(?:${AFTER.source})${LINK}`);
/** 100人から80人に, 100人→80人 */
const ARROW = /^(?:\)|が|あった)*(?:から|→|⇒|->)/;

const CHANGE_BEHIND =
  /(?:削減|減少|縮減|短縮|増加)(?:した)?(?:作業)?(?:時間|額|数|量|件数|人数)?(?:は|が|:|\()*$/;

/** 240件で、満足度は前年度比5%増 */
const SUBJECT = /[はがも]/;

/** A label is looked for right before its figure, and no further. */
const WINDOW = 14;

/**
 * The percentages of a running text that can be reckoned again from its own figures.
 *
 * Only where the sentence names the base (前年度比, 削減率 …), and the text has one figure before and one after, in one
 * unit; anything else is a guess.
 *
 * @param text as it stands in the cell
 * @see SPEC.md V123, V124
 */
export function statedRatios(text: string): readonly StatedRatio[] {
  if (!/[%％割倍]/.test(text)) return [];
  const folded = foldWidth(text);
  const all = textFigures(folded);
  const figures = all.filter((figure) => !isRatio(figure));
  const pair = figures.length < 2 ? undefined : pairOf(folded, figures);
  if (pair === undefined) return [];
  return all.filter(isRatio).flatMap((ratio): StatedRatio[] => {
    const named = shareOf(folded, ratio);
    if (named === undefined || !speaksOf(pair, named.start, folded, all)) return [];
    const { kind } = named;
    const down = ratio.unit.base === "倍" ? 0 : -2;
    const { approximate } = ratio;
    return [
      {
        text: ratio.text,
        stated: shift(ratio.amount, down),
        place: ratio.place + down,
        approximate,
        kind,
        ...pair,
      },
    ];
  });
}

function isRatio({ unit }: TextFigure): boolean {
  return unit.base === "%" || unit.base === "倍";
}

interface NamedShare {
  readonly kind: StatedRatio["kind"];
  /** where the words begin that name the base */
  readonly start: number;
}

function shareOf(text: string, { start, end, unit }: TextFigure): NamedShare | undefined {
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + WINDOW);
  if (POINTS.test(behind)) return undefined;
  const isTimes = unit.base === "倍";
  const change = CHANGE_NAMED.exec(before);
  if (change !== null) return isTimes ? undefined : { kind: "change", start: from + change.index };
  const compared = COMPARED.exec(before);
  if (compared === null) return undefined;
  const kind = isTimes ? "whole" : CHANGES.test(behind) ? "change" : "either";
  return { kind, start: from + compared.index };
}

/**
 * Whether a percentage is the two figures': in their sentence, or in another that has no subject of its own, or that
 * tells their difference. Not where another subject comes between.
 */
function speaksOf(pair: Pair, named: number, text: string, all: readonly TextFigure[]): boolean {
  const sentence = Math.max(text.lastIndexOf("。", named), text.lastIndexOf("\n", named)) + 1;
  if (text.slice(sentence, named).trim() === "") return true;
  const told = all.filter(({ start, end }) => start >= sentence && end <= named);
  const isTheirs =
    (pair.before.start >= sentence && pair.after.start >= sentence) ||
    told.some((figure) => isDifference(figure, pair));
  const last = told[told.length - 1];
  return isTheirs && (last === undefined || !SUBJECT.test(text.slice(last.end, named)));
}

function isDifference({ unit, amount }: TextFigure, { before, after }: Pair): boolean {
  const difference = absolute(subtract(before.amount, after.amount));
  return unit.base === before.unit.base && compare(amount, difference) === 0;
}

interface Pair {
  readonly before: TextFigure;
  readonly after: TextFigure;
}

/** @returns `undefined` unless the text has exactly one figure before and one after, in one unit */
function pairOf(text: string, figures: readonly TextFigure[]): Pair | undefined {
  const labelled = (pattern: RegExp): TextFigure[] =>
    figures.filter((figure, at) => {
      const from = Math.max(figures[at - 1]?.end ?? 0, figure.start - WINDOW);
      return pattern.test(text.slice(from, figure.start));
    });
  const sources = new Set(labelled(LABELLED_BEFORE));
  for (const figure of figures)
    if (ARROW.test(text.slice(figure.end, figure.end + WINDOW))) sources.add(figure);
  const [before, ...more] = [...sources];
  if (before === undefined || more.length > 0) return undefined;
  const alike = figures.filter((figure) => figure !== before && figure.unit.base === before.unit.base);
  const named = labelled(LABELLED_AFTER).filter((figure) => alike.includes(figure));
  const rest = named.length > 0 ? named : alike.filter((figure) => !isChange(text, figure));
  const [after, ...others] = rest;
  return after === undefined || others.length > 0 ? undefined : { before, after };
}

/** 2,822時間減った, 削減時間:2,822時間 */
function isChange(text: string, { start, end }: TextFigure): boolean {
  return (
    CHANGES.test(text.slice(end, end + WINDOW)) ||
    CHANGE_BEHIND.test(text.slice(Math.max(0, start - WINDOW), start))
  );
}
