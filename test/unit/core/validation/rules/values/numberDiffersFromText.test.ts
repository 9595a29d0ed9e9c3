import { numberDiffersFromText } from "../../../../../../src/core/validation/rules/values/numberDiffersFromText";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

const GIFTS = { baseline: "31,133千円", current: "164,687千円", target: "150,000千円" };

describe("number-differs-from-text", () => {
  it.each([
    [
      { ...GIFTS, overview: "寄附は164,686,200円。" },
      "164,687千円",
      "164,686,200円",
      "164,686千円",
      "切り上げ",
    ],
    [
      { ...GIFTS, overview: "寄附は164,687,800円。" },
      "164,687千円",
      "164,687,800円",
      "164,688千円",
      "切り捨て",
    ],
    [
      { ...GIFTS, overview: "1億6,468万6,200円の寄附" },
      "164,687千円",
      "1億6,468万6,200円",
      "164,686千円",
      "切り上げ",
    ],
    [
      { current: "1,200円(手数料と消費税を除く額)", overview: "1,200.7円" },
      "1,200円",
      "1,200.7円",
      "1,201円",
      "切り捨て",
    ],
    [{ current: "66.6%", overview: "策定率は66.66%。" }, "66.6%", "66.66%", "66.7%", "切り捨て"],
    [{ current: "67%", overview: "策定率は66.4%。" }, "67%", "66.4%", "66%", "切り上げ"],
    [{ current: "67%", overview: "策定率は６６．４％。" }, "67%", "66.4%", "66%", "切り上げ"],
    [
      { current: "6.2億円", overview: "決算は613,000千円。" },
      "6.2億円",
      "613,000千円",
      "6.1億円",
      "切り上げ",
    ],
    [{ current: "0.9%", overview: "策定率は0.04%、0.96%。" }, "0.9%", "0.96%", "1%", "切り捨て"],
  ])("[V121] %j", (row, value, figure, rounded, way) => {
    expect(sentencesOf(numberDiffersFromText, row)).toEqual([
      `F2 「現状値」は${value}ですが、「取組内容の概要」の${figure}は四捨五入で${rounded}です。${way}でなければ直してください。`,
    ]);
  });

  it("[V121] the overview is beside it; English tells the same", () => {
    const [finding] = findingsOf(numberDiffersFromText, { ...GIFTS, overview: "寄附は164,686,200円。" });
    expect(finding?.related).toEqual([{ sheet: "行動計画一覧", cell: "H2" }]);
    expect(finding?.messages.en).toBe(
      "Current value is 164,687千円, but 164,686,200円 in the overview rounds to 164,686千円. Correct it unless it was rounded up.",
    );
  });

  it.each([
    ["as finely written: 726人 beside 752人", { current: "752人", overview: "計画の726人に対して752人" }],
    ["one unit away, as finely written", { current: "752人", overview: "職員は753人" }],
    ["one unit of the last place away", { ...GIFTS, overview: "寄附は164,686,000円。" }],
    ["further away", { ...GIFTS, overview: "市税は164,600,200円。" }],
    ["another unit", { current: "57点", overview: "満足度は57.6%" }],
    ["no figure", { current: "57点" }],
    ["no unit", { current: "57", overview: "57.6点" }],
    ["a word", { current: "実施", overview: "57.6%" }],
    ["a negative value", { current: "△57%", overview: "57.6%" }],
  ])("[V121] is silent: %s", (_, row) => {
    expect(sentencesOf(numberDiffersFromText, row)).toEqual([]);
  });

  it.each([
    ["it rounds to the value", { ...GIFTS, overview: "寄附は164,686,500円。" }],
    ["rounds down to it", { current: "835百万円", overview: "835,499,999円" }],
    ["the value itself is there too", { ...GIFTS, overview: "164,687千円（手数料を除き164,686,200円）" }],
    ["one figure rounds to it", { ...GIFTS, overview: "164,686,900円（ほかに164,686,200円）" }],
    [
      "the baseline's",
      { baseline: "66.66%", current: "66.6%", target: "80%", overview: "66.66%から変わらない" },
    ],
    ["the target's", { baseline: "60%", current: "66.6%", target: "66.66%", overview: "66.66%を目指す" }],
    ["約", { ...GIFTS, overview: "約164,686,200円" }],
  ])("[V122] is silent: %s", (_, row) => {
    expect(sentencesOf(numberDiffersFromText, row)).toEqual([]);
  });
});
