/**
 * Counters that are recognised behind a number in a running text, where nothing else shows how long the counter is.
 * Words that begin with a shorter counter (課題 with 課) stand here too, so that they aren't cut.
 */
const COUNTERS = (
  "円 % パーセント 割 倍 ポイント 点 人 名 件 課 校 回 業務 団体 事業 事業者 社 か所 カ所 ヶ所 箇所 世帯 項目 市 町 村 市町 市町村 区 地区 " +
  "自治会 棟 戸 店 店舗 園 館 台 本 冊 枚 部 部数 種類 種 組 班 係 部署 計画 路線 橋 室 つ か国 取組 講座 返礼品 企業 法人 組織 大学 学校 機関 施設 " +
  "時間 分 秒 日間 週間 か月 ヶ月 カ月 年間 歳 票 席 頭 匹 羽 袋 箱 通 便 件数 人数 回数 語 文字 ページ 頁 セット 口 品 品目 作品 曲 区画 車両 両 隻 基 灯 筆 " +
  "m km cm mm m2 km2 m3 ha a t kg g L kL kWh MWh kW トン キロ メートル リットル ヘクタール kg-CO2 t-CO2 GB MB TB " +
  "課題 部門 点検 市民 町民 村民 区民 人口 回線 本部 分野 分類 社会 校舎 園児 館内 名簿 会場 会"
).split(" ");

const byFirst = new Map<string, string[]>();
for (const counter of COUNTERS) {
  const alike = byFirst.get(counter.charAt(0));
  if (alike === undefined) byFirst.set(counter.charAt(0), [counter]);
  else alike.push(counter);
}
for (const alike of byFirst.values()) alike.sort((a, b) => b.length - a.length);

/**
 * The counter that a text has at `start`: the longest that is known.
 *
 * @param text folded
 * @param more counters of the row at hand, which may be none of the known ones
 * @returns "" where none stands there
 * @example
 * counterAt("48事業者・270返礼品", 2, []); // "事業者"
 */
export function counterAt(text: string, start: number, more: readonly string[]): string {
  const alike = byFirst.get(text.charAt(start)) ?? [];
  let longest = alike.find((counter) => text.startsWith(counter, start)) ?? "";
  for (const counter of more) {
    if (counter.length > longest.length && text.startsWith(counter, start)) longest = counter;
  }
  return longest;
}
