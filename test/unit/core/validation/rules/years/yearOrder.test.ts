import { yearOrder } from "../../../../../../src/core/validation/rules/years/yearOrder";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("year-order", () => {
  it.each([
    [
      { current: "H29(現状)" },
      "F1 「現状値」の年度（H29(2017)）が「当初値」の年度（H29(2017)）より後ではありません。見出しの年度をご確認ください。",
    ],
    [
      { current: "R5(現状)" },
      "G1 「目標値」の年度（R4(2022)）が「現状値」の年度（R5(2023)）より前です。見出しの年度をご確認ください。",
    ],
    [
      { current: "現状値", target: "平成28年度目標値" },
      "G1 「目標値」の年度（H28(2016)）が「当初値」の年度（H29(2017)）より後ではありません。見出しの年度をご確認ください。",
    ],
  ])("[V29] %j", (headings, sentence) => {
    expect(sentencesOf(yearOrder, { headings })).toEqual([sentence]);
  });

  it.each([
    ["the last year's own value", { current: "R4(現状)" }],
    ["an era that ended", { current: "平成32年度現状" }],
    ["headings without years", { baseline: "当初値", current: "現状値", target: "目標値" }],
    ["a current value without a year", { current: "現状値" }],
  ])("[V29] is silent: %s", (_, headings) => {
    expect(sentencesOf(yearOrder, { headings })).toEqual([]);
  });
});
