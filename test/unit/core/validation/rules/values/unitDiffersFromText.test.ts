import { unitDiffersFromText } from "../../../../../../src/core/validation/rules/values/unitDiffersFromText";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

const ACCESS = { baseline: "70,000人", current: "118,394人", target: "74,000人" };
const OVERVIEW = "アクセスは月平均118,394件。";

describe("unit-differs-from-text", () => {
  it.each([
    [{ ...ACCESS, overview: OVERVIEW }, "F2 「現状値」は118,394人", "118,394件"],
    [{ ...ACCESS, overview: "当初の70,000件から増えた。" }, "E2 「当初値」は70,000人", "70,000件"],
    [{ ...ACCESS, overview: "目標は74,000 件である。" }, "G2 「目標値」は74,000人", "74,000 件"],
    [{ ...ACCESS, overview: "70,000件から118,394回に増えた。" }, "F2 「現状値」は118,394人", "118,394回"],
    [{ current: "164,687千円", overview: "寄附は164,687円。" }, "F2 「現状値」は164,687千円", "164,687円"],
    [{ current: "57.35点", overview: "満足度は57.35%。" }, "F2 「現状値」は57.35点", "57.35%"],
    [{ current: "120人", overview: "120件の相談。" }, "F2 「現状値」は120人", "120件"],
  ])("[V119] %j", (row, start, figure) => {
    expect(sentencesOf(unitDiffersFromText, row)).toEqual([
      `${start}ですが、「取組内容の概要」では${figure}です。どちらの単位が正しいかご確認ください。`,
    ]);
  });

  it("[V119] the overview is beside it", () => {
    expect(findingsOf(unitDiffersFromText, { ...ACCESS, overview: OVERVIEW })[0]?.related).toEqual([
      { sheet: "行動計画一覧", cell: "H2" },
    ]);
  });

  it.each([
    [
      "numbers of two digits: 2回 and 2事業 beside 2件",
      { current: "2件", overview: "ツアーを2回、合わせて2事業" },
    ],
    ["two digits", { current: "39件", overview: "39業務" }],
    ["another number: 726人 beside 752人", { current: "752人", overview: "計画の726人に対して752人" }],
    ["the same unit", { current: "118,394件", overview: OVERVIEW }],
    ["人 and 名", { current: "178人", overview: "延べ178名" }],
    ["a year", { current: "2,020人", overview: "2020年度の2020年" }],
    ["a label", { current: "123人", overview: "国道第123路線、R123件" }],
    ["a number without counter", { current: "118,394人", overview: "月平均118,394だった。" }],
    ["a value without unit", { baseline: "50", current: "118,394", target: "80", overview: OVERVIEW }],
    ["words", { baseline: "-", current: "実施", target: "実施", overview: "証明書は1,484件。" }],
  ])("[V119] is silent: %s", (_, row) => {
    expect(sentencesOf(unitDiffersFromText, row)).toEqual([]);
  });

  it.each([
    ["both units", { ...ACCESS, overview: "118,394件（118,394人）" }],
    [
      "100% and 100人",
      { baseline: "0%", current: "66.6%", target: "100%", overview: "研修に100人が参加した。" },
    ],
    ["500人 and 500枚", { current: "500人", overview: "チラシを500枚配った。" }],
    ["1,000人 and 1,000円", { current: "1,000人", overview: "参加費は1,000円。" }],
  ])("[V120] is silent: %s", (_, row) => {
    expect(sentencesOf(unitDiffersFromText, row)).toEqual([]);
  });
});
