import type { Unit } from "../quantity/quantity";

/** Counters of things that come whole. 点 and 時間 are measured, 円 and % too. */
const WHOLE: ReadonlySet<string> = new Set(
  (
    "件 人 施設 課 校 回 業務 団体 事業 事業者 社 か所 世帯 項目 市 町 村 市町 市町村 区 地区 自治会 棟 戸 店 店舗 園 館 " +
    "台 本 冊 枚 種類 組 班 係 部署 計画 路線 橋 室 つ か国 取組 講座 返礼品 企業 企業等 法人 組織 大学 学校 機関"
  ).split(" "),
);

/** Whether a unit counts things that come whole: 施設, but not 点, %, or 万人. */
export function isWholeUnit(unit: Unit): boolean {
  return unit.exponent === 0 && WHOLE.has(unit.base);
}
