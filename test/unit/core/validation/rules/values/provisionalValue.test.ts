import { provisionalValue } from "../../../../../../src/core/validation/rules/values/provisionalValue";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("provisional-value", () => {
  it.each(["94点(見込)", "94点見込み", "94点(速報値)"])("[V118] %s", (text) => {
    const found = findingsOf(provisionalValue, { baseline: text, current: text, target: text });
    expect(found.map(({ cell, severity, messages }) => [cell, severity, messages.ja])).toEqual([
      [
        "E2",
        "warning",
        `「当初値」は終わった年度の値ですが、確定していません（${text}）。確定した値に書き換えてください。`,
      ],
      ["F2", "info", `「現状値」は確定前の値です（${text}）。確定したら書き換えてください。`],
    ]);
  });

  it.each([
    ["final values", { baseline: "50点(H29)", current: "約65点" }],
    ["words", { current: "実施見込" }],
    ["a target", { target: "80点(見込)" }],
  ])("[V118] is silent: %s", (_, row) => {
    expect(sentencesOf(provisionalValue, row)).toEqual([]);
  });
});
