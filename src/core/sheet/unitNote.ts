import { judgeCounter } from "../quantity/judgeCounter";
import { scanScaleWord } from "../quantity/scaleWord";

/** What a note says about the unit of the numbers near it. */
export type UnitNote =
  /** it is no note on units */
  | { readonly kind: "none" }
  /** it names several, or none that can be read */
  | { readonly kind: "unclear" }
  | { readonly kind: "unit"; readonly unit: string };

const NONE: UnitNote = { kind: "none" };
const UNCLEAR: UnitNote = { kind: "unclear" };

const WORD = "単位";

/**
 * A whole text as a note on units: 単位:千円 and 単位千円; 単位 alone heads a column, 単位未満四捨五入 is another note.
 *
 * @param text compact, without brackets
 */
export function unitNote(text: string): UnitNote {
  if (!text.startsWith(WORD) || text.length === WORD.length) return NONE;
  const isNamed = ":は=".includes(text.charAt(WORD.length));
  const unit = text.slice(WORD.length + (isNamed ? 1 : 0));
  if (isSureUnit(unit)) return { kind: "unit", unit };
  if (!isNamed) return NONE;
  return unit !== "" && isOneUnit(unit) ? { kind: "unit", unit } : UNCLEAR;
}

/** 円・人 and 件/年 are two, or one that nobody else writes so. */
function isOneUnit(unit: string): boolean {
  for (const char of unit) if ("・、,/／とや又&+-".includes(char)) return false;
  const counter = unit.slice(scanScaleWord(unit, 0).end);
  return counter !== "" && counter.length <= LONGEST_COUNTER && judgeCounter(counter) === "unit";
}

const LONGEST_COUNTER = 4;

/** Counters that nothing else in a heading's brackets is taken for: not 年, 月 or 日. */
const SURE: ReadonlySet<string> = new Set(
  "円 人 名 件 % パーセント ポイント 点 回 校 園 社 戸 世帯 団体 施設 箇所 か所 カ所 ヶ所 台 冊 枚 本 棟 事業 時間 t トン kg g km m m2 ha l kl kWh t-CO2 kg-CO2".split(
    " ",
  ),
);

/** Whether nothing but a unit is written so. @param text compact */
export function isSureUnit(text: string): boolean {
  return SURE.has(text.slice(scanScaleWord(text, 0).end));
}
