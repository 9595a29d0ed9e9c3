import { sameWordDifferentGrade } from "../../../../../../src/core/validation/rules/grades/sameWordDifferentGrade";
import type { ExampleRow } from "../../../../../../src/core/validation/examples";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

const word = (number: string, grade: string, more: ExampleRow = {}): ExampleRow => ({
  number,
  title: `計画その${number}`,
  baseline: "-",
  current: "検討",
  target: "実施",
  grade,
  ...more,
});

describe("same-word-different-grade", () => {
  it("[V62] of two the lower row, beside the upper one", () => {
    const rows = [word("1", "C"), word("2", "B")];
    expect(sentencesOf(sameWordDifferentGrade, { rows })).toEqual([
      "J3 「達成度」はBですが、同じ「現状値」（検討）の計画（1）はCです。同じ基準で評価したかご確認ください。",
    ]);
    const [finding] = findingsOf(sameWordDifferentGrade, { rows });
    expect(finding?.related).toEqual([{ sheet: "行動計画一覧", cell: "J2" }]);
    expect(finding?.plan).toBe(2);
  });

  it("[V62] of several those that differ from most, wherever they stand", () => {
    const rows = [word("1", "B"), word("2", "C"), word("3", "C", { current: "検 討" }), word("4", "D")];
    expect(sentencesOf(sameWordDifferentGrade, { rows })).toEqual([
      "J2 「達成度」はBですが、同じ「現状値」（検討）の計画（2）はCです。同じ基準で評価したかご確認ください。",
      "J5 「達成度」はDですが、同じ「現状値」（検討）の計画（2）はCです。同じ基準で評価したかご確認ください。",
    ]);
  });

  it("[V62] targets of one stage, a blank baseline beside a none mark, a plan without a number", () => {
    const rows = [word("", "C", { title: "計画その一" }), word("2", "B", { target: "運用", baseline: "" })];
    expect(sentencesOf(sameWordDifferentGrade, { rows })).toEqual([
      "J3 「達成度」はBですが、同じ「現状値」（検討）の計画（計画その一）はCです。同じ基準で評価したかご確認ください。",
    ]);
  });

  it.each([
    ["the same letter", [word("1", "C"), word("2", "C")]],
    ["other words", [word("1", "C"), word("2", "B", { current: "準備" })]],
    ["it is the one's target", [word("1", "C"), word("2", "A", { target: "検討" })]],
    ["targets of other stages", [word("1", "C"), word("2", "B", { target: "決定" })]],
    ["targets that are no stages", [word("1", "C", { target: "全庁" }), word("2", "B", { target: "全市" })]],
    ["another start", [word("1", "C"), word("2", "D", { baseline: "検討" })]],
    ["a person judged", [word("1", "C"), word("2", "B", { method: "判断" })]],
    ["no letter", [word("1", "C"), word("2", "")]],
    ["a quantity", [word("1", "C"), word("2", "B", { current: "65点", target: "80点" })]],
    ["the same quantity", [word("1", "C", { current: "65点" }), word("2", "B", { current: "65点" })]],
    ["nothing can be measured", [word("1", "C"), word("2", "B", { indicator: "指標の設定困難" })]],
    ["last year", [word("1", "C", { lastGrade: "D" }), word("2", "C", { lastGrade: "B" })]],
  ])("[V62] is silent: %s", (_, rows) => {
    expect(sentencesOf(sameWordDifferentGrade, { rows })).toEqual([]);
  });
});
