import { planNumberGap } from "../../../../../../src/core/validation/rules/structure/planNumberGap";
import { sentencesOf } from "../../../../../support/findingsOf";

const rowsOf = (...numbers: readonly string[]) => numbers.map((number) => ({ number }));

describe("plan-number-gap", () => {
  it("[V15] one for each gap, at the row behind it", () => {
    expect(sentencesOf(planNumberGap, { rows: rowsOf("1", "3", "4", "5", "8", "9") })).toEqual([
      "A3 「番号」の2が抜けています。行の漏れがないかご確認ください。",
      "A6 「番号」の6から7までが抜けています。行の漏れがないかご確認ください。",
    ]);
  });

  it.each([
    ["rows in another order", rowsOf("3", "1", "2")],
    ["a list that doesn't begin at 1", rowsOf("7", "8")],
    ["a row whose number is missing in its place", rowsOf("1", "", "3")],
    ["numbers that don't run on", rowsOf("101", "201", "301")],
    ["a single row", rowsOf("5")],
  ])("[V15] is silent: %s", (_, rows) => {
    expect(sentencesOf(planNumberGap, { rows })).toEqual([]);
  });

  it("[V15] a row that waits to be filled in has its number", () => {
    const blank = {
      title: "",
      departments: "",
      indicator: "",
      baseline: "",
      current: "",
      target: "",
      overview: "",
    };
    const waiting = { number: "2", ...blank, lastGrade: "", grade: "" };
    expect(sentencesOf(planNumberGap, { rows: [{ number: "1" }, waiting, { number: "3" }] })).toEqual([]);
  });
});
