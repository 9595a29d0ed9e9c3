import { foldWidth } from "../text/foldWidth";

/** Spellings and sizes of one kind of unit, as `spelling` leaves them. */
const FAMILIES = [
  "mm cm m km ミリ センチ メートル キロメートル",
  "mg g kg t グラム キログラム トン",
  "ml l kl ミリリットル リットル キロリットル",
  "a ha m2 km2 アール ヘクタール 平方メートル 平方キロメートル",
  "wh kwh mwh gwh キロワット時",
  "w kw mw キロワット",
  "秒 分 時間 日",
  "か月 ヶ月 カ月 ヵ月 箇月 年 年間",
  "gco2 kgco2 tco2 トンco2",
  "pt ポイント",
].map((family) => family.split(" "));

/** 16件/年 beside 14件, under a year's heading. */
const A_YEAR = /\/年度?$/;
/** 80点台 beside 65点. */
const A_BAND = /(.)台$/;
const NOT_TOLD_APART = /[-‐‑ ]/g;
const SUBSCRIPT_TWO = /₂/g;

/**
 * Whether two units that the calculation doesn't convert measure one thing nevertheless: t and トン, 時間 and 分, 件 and
 * 件/年.
 *
 * @param a @param b base units
 * @see SPEC.md V131
 */
export function sameUnitFamily(a: string, b: string): boolean {
  const [one, other] = [spelling(a), spelling(b)];
  return one === other || FAMILIES.some((family) => family.includes(one) && family.includes(other));
}

function spelling(unit: string): string {
  const folded = foldWidth(unit)
    .replace(A_YEAR, "")
    .replace(A_BAND, "$1")
    .replace(NOT_TOLD_APART, "")
    .replace(SUBSCRIPT_TWO, "2");
  return folded.toLowerCase();
}
