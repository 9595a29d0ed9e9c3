import fc from "fast-check";
import { strayGaps } from "../../../../src/core/validation/strayGaps";

describe("strayGaps", () => {
  it.each([
    ["個別 施設計画", [2]],
    ["制度の 導入", [3]],
    ["検討を行 う。", [4]],
    ["クラ\tウド", [2]],
    ["窓口\nを改善", [2]],
    ["行っ\nた", [2]],
    ["行っ　た", [2]],
    ["システ\nムを更新", [3]],
    ["交付 の開始。市役 所で行う", [2, 9]],
    ["個別 施設を整え、 手引きをまとめる", [2]],
  ])("[V72] %j", (text, places) => {
    expect(strayGaps(text).map(({ at }) => at)).toEqual(places);
  });

  it("[V72] is quoted with six characters on each side", () => {
    expect(strayGaps("公共施設の個別 施設計画ができた")).toEqual([
      { at: 7, around: "共施設の個別 施設計画がで" },
    ]);
  });

  it.each([
    "ガイドラインの作成\n文化会館の調整",
    "みんなで築く　協働のまち",
    "クラウド\nシステム",
    "窓口を改善した また手引きを作る",
    "窓口を改善した。 手引きを作る",
    "税 使用料 手数料",
    "住民税 使用料 手数料",
    "ア 窓口の改善",
    "個別  施設計画",
    "・窓口 (市民課)",
    "PFI 手法",
    "2 事業",
    "",
  ])("[V73] none in %j", (text) => {
    expect(strayGaps(text)).toEqual([]);
  });

  it("[V73] several spaces in a sentence are no list", () => {
    expect(strayGaps("住民税 使用料 手数料を集めた。").map(({ at }) => at)).toEqual([3, 7]);
  });

  it("[V72] no text makes it throw, and twice the text takes about twice the time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."あっを漢字アッー 　\n。A1"), maxLength: 100 }),
        (text) => {
          for (const { at } of strayGaps(text)) expect(text.charAt(at)).toMatch(/\s/);
        },
      ),
    );
    const start = performance.now();
    strayGaps("計画 を ".repeat(25_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
