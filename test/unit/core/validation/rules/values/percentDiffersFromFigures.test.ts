import { percentDiffersFromFigures } from "../../../../../../src/core/validation/rules/values/percentDiffersFromFigures";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("percent-differs-from-figures", () => {
  it.each([
    ["作業は実施前:3,729時間→実施後:907時間（削減率76.7%）", "76.7%", "3,729時間", "907時間", "75.7%"],
    [
      "作業は導入前の3,729時間から907時間に、2,822時間減った。削減率は約60%。",
      "60%",
      "3,729時間",
      "907時間",
      "75.7%",
    ],
    [
      "前年度の67,886人から55,587人に減り、前年度より20%マイナスとなった。",
      "20%",
      "67,886人",
      "55,587人",
      "18.1%",
    ],
    ["参加者は55,587人（前年度67,886人）で、前年度比20%減。", "20%", "67,886人", "55,587人", "18.1%"],
    ["寄附は前年度の100千円から150,000円となり、前年度比約1.8倍。", "1.8倍", "100千円", "150,000円", "1.5倍"],
    [
      "実施前3,729時間、実施後907時間。2,822時間減った（削減率85.7%）。",
      "85.7%",
      "3,729時間",
      "907時間",
      "75.7%",
    ],
    ["今年度は50人で、前年度の200件から240件に増え、前年度比30%増。", "30%", "200件", "240件", "20%"],
    ["参加者は前年度比50%減の80人（前年度100人）", "50%", "100人", "80人", "20%"],
    ["前年度は200件、今年度は240件で、前年度比125%。", "125%", "200件", "240件", "120%"],
    ["前年度は200件、今年度は240件で、前年度に比べ3割増。", "3割", "200件", "240件", "20%"],
  ])("[V123] %s", (overview, stated, before, after, reckoned) => {
    expect(sentencesOf(percentDiffersFromFigures, { overview })).toEqual([
      `H2 「取組内容の概要」の割合（${stated}）は、${before}と${after}から計算すると${reckoned}です。どちらかをご確認ください。`,
    ]);
  });

  it.each([
    ["to the digits written", "作業は実施前3,729時間→実施後907時間 削減時間2,822時間（削減率75.7%）"],
    ["cut off", "作業は実施前3,729時間→実施後907時間（削減率75.6%）"],
    ["whole percents", "作業は実施前3,729時間→実施後907時間（削減率76%）"],
    ["the whole", "前年度は200件、今年度は240件で、前年度比120%。"],
    ["either", "前年度は200件、今年度は240件で、前年度比20%。"],
    ["割", "前年度は200件、今年度は240件で、前年度より2割増。"],
    ["約, to its first digit", "前年度の67,886人から55,587人に減った（前年度比約20%減）。"],
    ["倍", "前年度の100千円から180千円となり、前年度比約1.8倍。"],
  ])("[V123] accepts what follows: %s", (_, overview) => {
    expect(sentencesOf(percentDiffersFromFigures, { overview })).toEqual([]);
  });

  it.each([
    ["one figure", "2,822時間少なくなった（削減率70.0%）。"],
    ["no base named", "前年度の67,886人から55,587人に減った。達成率は20%。"],
    ["which is which isn't said", "55,587人と67,886人で、前年度比50%減。"],
    ["several after", "前年度の100人から80人、70人となり、前年度比50%減。"],
    ["several before", "前年度100人、導入前200人、今年度80人で、前年度比50%減。"],
    ["units that differ", "前年度の100人から80件となり、前年度比50%減。"],
    ["a base said twice", "９課から１課へ。実施前９課、削減率は90.0％。"],
    ["another sentence's figure", "前年度は200件、今年度は240件。相談15件、前年度比5%増。"],
    ["the difference, in another unit", "前年度は200件、今年度は240件。40人、前年度比5%増。"],
    ["another subject", "前年度は200件、今年度は240件で、満足度は前年度比5%増。"],
    ["another sentence", "前年度は200件、今年度は240件。満足度は前年度比5%増。"],
    ["points", "前年度の100人から80人となり、前年度比50ポイント減、前年度より5%ポイント減。"],
    ["nothing before", "前年度は0件、今年度は5件で、前年度比50%増。"],
    ["more than before, not that many", "前年度より20人多い120人で、前年度比50%増。"],
    ["no percentage", "前年度の100人から80人に減った。"],
  ])("[V124] is silent: %s", (_, overview) => {
    expect(sentencesOf(percentDiffersFromFigures, { overview })).toEqual([]);
  });

  it("[V123] is said of the plan's row", () => {
    const rows = [{}, { number: "2", overview: "前年度は200件、今年度は240件で、前年度比30%増。" }];
    expect(findingsOf(percentDiffersFromFigures, { rows })).toMatchObject([{ plan: 2, cell: "H3" }]);
  });
});
