import { unitDiffers } from "../../../../../../src/core/validation/rules/values/unitDiffers";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("unit-differs", () => {
  it.each([
    [
      { baseline: "70,000人", current: "118,394件", target: "74,000人" },
      "F2 「現状値」（118,394件）と「目標値」（74,000人）の単位がそろっていません。どちらかに合わせてください。",
    ],
    [
      { baseline: "70,000件", current: "118,394人", target: "74,000人" },
      "E2 「当初値」（70,000件）と「目標値」（74,000人）の単位がそろっていません。どちらかに合わせてください。",
    ],
    [
      { baseline: "70,000人", current: "118,394人", target: "74,000件" },
      "G2 「目標値」（74,000件）と「現状値」（118,394人）の単位がそろっていません。どちらかに合わせてください。",
    ],
    [
      { baseline: "1人", current: "2件", target: "3施設" },
      "F2 「現状値」（2件）と「目標値」（3施設）の単位がそろっていません。どちらかに合わせてください。",
    ],
    [
      { baseline: "-", current: "20人", target: "30" },
      "F2 「現状値」（20人）と「目標値」（30）の単位がそろっていません。どちらかに合わせてください。",
    ],
    [
      { baseline: "5人", current: "0", target: "7件" },
      "E2 「当初値」（5人）と「目標値」（7件）の単位がそろっていません。どちらかに合わせてください。",
    ],
    [
      { baseline: "0.968", current: "99.2%", target: "101.8%" },
      "E2 「当初値」（0.968）と「目標値」（101.8%）の単位がそろっていません。0.968は96.8%のことですか。",
    ],
  ])("[V22] of %j the one that stands alone", (row, sentence) => {
    expect(sentencesOf(unitDiffers, row)).toEqual([sentence]);
  });

  it.each([
    [
      { baseline: "10t", current: "9トン", target: "8t" },
      "F2 「現状値」（9トン）と「目標値」（8t）は単位の書き方が違うため、達成度を計算できません。そろえてください。",
    ],
    [
      { baseline: "0", current: "5時間", target: "120分" },
      "F2 「現状値」（5時間）と「目標値」（120分）は単位の書き方が違うため、達成度を計算できません。そろえてください。",
    ],
    [
      { baseline: "10件/年", current: "14件", target: "16件/年度" },
      "F2 「現状値」（14件）と「目標値」（16件/年度）は単位の書き方が違うため、達成度を計算できません。そろえてください。",
    ],
  ])("[V131] one kind of unit is for your eyes only: %j", (row, sentence) => {
    expect(findingsOf(unitDiffers, row).map(({ severity }) => severity)).toEqual(["info"]);
    expect(sentencesOf(unitDiffers, row)).toEqual([sentence]);
  });

  it.each([
    ["another kind beside two alike", { baseline: "10件", current: "9トン", target: "8t" }],
    ["no unit beside two alike", { baseline: "10", current: "9トン", target: "8t" }],
    ["a zero of another kind beside two alike", { baseline: "0件", current: "9トン", target: "8t" }],
  ])("[V131] an error still: %s", (_, row) => {
    expect(findingsOf(unitDiffers, row).map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("[V22] the other value is beside it", () => {
    expect(findingsOf(unitDiffers, { current: "65件" })[0]?.related).toEqual([
      { sheet: "行動計画一覧", cell: "G2" },
    ]);
  });

  it.each([
    ["units that convert", { baseline: "31,133千円", current: "164百万円", target: "1.5億円" }],
    ["a bare zero", { baseline: "0", current: "2件", target: "3件" }],
    ["人 and 名", { baseline: "5人", current: "6名", target: "7人" }],
    ["a word beside quantities", { baseline: "5人", current: "未実施", target: "7人" }],
    ["what can't be read: value-unreadable speaks", { baseline: "5人", current: "6件", target: "7O人" }],
  ])("[V22] is silent: %s", (_, row) => {
    expect(sentencesOf(unitDiffers, row)).toEqual([]);
  });

  it("[V22] the unit of a number is its format's", () => {
    const headings = ["行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"];
    const row = ["1 公金収納対策の強化", "税務課", "未収債権額", 982, 835, 700, "C"];
    const formats = (...formatsOf: string[]) => [undefined, ["", "", "", ...formatsOf, ""]];
    const sheet = (...formatsOf: string[]) =>
      bookOf([sheetOf([headings, row], "一覧", formats(...formatsOf))]);
    const million = '#,##0"百万円"';
    expect(sentencesOf(unitDiffers, sheet(million, million, million))).toEqual([]);
    expect(sentencesOf(unitDiffers, sheet(million, '0"件"', million))).toEqual([
      "E2 「現状値」（835件）と「目標値」（700百万円）の単位がそろっていません。どちらかに合わせてください。",
    ]);
  });
});
