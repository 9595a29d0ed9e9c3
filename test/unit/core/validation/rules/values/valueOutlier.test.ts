import { valueOutlier } from "../../../../../../src/core/validation/rules/values/valueOutlier";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("value-outlier", () => {
  it.each([
    [{ baseline: "70,000人", current: "118,394人", target: "74,000人" }, "12"],
    [{ baseline: "50点", current: "350点", target: "80点" }, "10"],
    [{ baseline: "50点", current: "△250点", target: "80点" }, "10"],
    [{ baseline: "80百万円", current: "500,000千円", target: "50百万円" }, "14"],
    [{ baseline: "0件", current: "9,999,999件", target: "1件" }, "1000"],
  ])("[V127] %j", (row, times) => {
    expect(sentencesOf(valueOutlier, row)).toEqual([
      `F2 「現状値」（${row.current}）は「当初値」（${row.baseline}）から、「目標値」（${row.target}）までの差の${times}倍以上離れています。桁や単位をご確認ください。`,
    ]);
  });

  it("[V127] the target is beside it", () => {
    expect(findingsOf(valueOutlier, { current: "350点" })[0]?.related).toEqual([
      { sheet: "行動計画一覧", cell: "G2" },
    ]);
  });

  it.each([
    ["less than ten times", { baseline: "50点", current: "349.9点", target: "80点" }],
    ["178人", { baseline: "629人", current: "178人", target: "680人" }],
    ["a maintain target", { baseline: "50点", current: "900点", target: "50点" }],
    ["no baseline", { baseline: "-", current: "900点", target: "50点" }],
    ["units that don't convert", { baseline: "50点", current: "900件", target: "51点" }],
    ["words", { baseline: "50点", current: "検討", target: "51点" }],
  ])("[V127] is silent: %s", (_, row) => {
    expect(sentencesOf(valueOutlier, row)).toEqual([]);
  });
});
