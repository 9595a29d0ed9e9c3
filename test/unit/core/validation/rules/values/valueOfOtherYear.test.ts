import { valueOfOtherYear } from "../../../../../../src/core/validation/rules/values/valueOfOtherYear";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("value-of-other-year", () => {
  it.each([
    ["baseline", "982点 (H28)", "E2 「当初値」", "H28", "H29"],
    ["baseline", "57.35点(平成28年度実績)", "E2 「当初値」", "H28", "H29"],
    ["current", "60点(R1、見込)", "F2 「現状値」", "R1", "R2"],
    ["current", "60点(R4.3.31現在)", "F2 「現状値」", "R3", "R2"],
    ["target", "70点(R5)", "G2 「目標値」", "R5", "R4"],
  ])("[V116] %s %s", (field, text, place, noted, heading) => {
    expect(sentencesOf(valueOfOtherYear, { [field]: text })).toEqual([
      `${place}（${text}）の年度は${noted}で、「見出し」は${heading}です。値か注記をご確認ください。`,
    ]);
  });

  it.each([
    ["the heading's year", { baseline: "50点(H29)", current: "60点(令和2年度末)", target: "70点(R4目標)" }],
    ["a note without a year", { baseline: "50点(見込)", current: "60点(速報)" }],
    ["words", { baseline: "未実施(H28)", current: "検討(R1)" }],
    ["no note", {}],
  ])("[V116] is silent: %s", (_, row) => {
    expect(sentencesOf(valueOfOtherYear, row)).toEqual([]);
  });

  it.each([
    "(R3.4.1現在)",
    "(令和3年5月末)",
    "(R3.3.31)",
    "(H28~H30平均)",
    "(H28からR1まで)",
    "(H28、H30)",
    "(R1以降累計)",
  ])("[V117] is silent about %s", (note) => {
    expect(sentencesOf(valueOfOtherYear, { current: `60点${note}` })).toEqual([]);
  });

  it("[V116] a heading without a year can't disagree", () => {
    const list = { headings: { baseline: "当初値" }, rows: [{ baseline: "50点(H28)" }] };
    expect(sentencesOf(valueOfOtherYear, list)).toEqual([]);
  });
});
