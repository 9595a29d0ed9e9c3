import type { Loss, LossKind } from "../xlsx/book";

const NAMES: Readonly<Record<LossKind, string>> = {
  images: "画像",
  charts: "グラフ",
  shapes: "図形",
  sparklines: "スパークライン",
  "pivot-tables": "ピボットテーブル",
  slicers: "スライサー",
  links: "リンク",
  filters: "フィルター",
  "text-formats": "文字ごとの書式",
  "far-formats": "離れた場所の書式",
  "conditional-formats": "一部の条件付き書式",
  macros: "マクロ",
  "other-workbooks": "ほかのブックへの参照",
};

/**
 * What of an opened file the workbench can't keep, in one sentence.
 *
 * @returns "" where nothing is lost
 *
 * @example
 * lossNote([{ what: "charts", sheet: "集計" }]); // 「ここで保存すると、グラフがなくなります。」
 */
export function lossNote(losses: readonly Loss[]): string {
  const names = new Set(losses.map(({ what }) => NAMES[what]));
  return names.size === 0 ? "" : `ここで保存すると、${[...names].join("・")}がなくなります。`;
}
