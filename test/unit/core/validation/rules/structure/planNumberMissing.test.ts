import { planNumberMissing } from "../../../../../../src/core/validation/rules/structure/planNumberMissing";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("plan-number-missing", () => {
  it("[V13] names the plan", () => {
    expect(sentencesOf(planNumberMissing, { rows: [{}, { number: "", title: "情報発信の充実" }] })).toEqual([
      "A3 「番号」がありません（情報発信の充実）。計画の番号を記入してください。",
    ]);
  });

  it("[V13] says so of a row without a title too", () => {
    expect(sentencesOf(planNumberMissing, { rows: [{}, { number: "", title: "" }] })).toEqual([
      "A3 「番号」が空欄です。計画の番号を記入してください。",
    ]);
  });

  it("[V13] in one cell with the title it is said of the title only where that is there", () => {
    const headings = { number: "" };
    const rows = [
      { number: "", title: "1 窓口サービスの向上" },
      { number: "", title: "情報発信の充実" },
      { number: "", title: "" },
    ];
    expect(sentencesOf(planNumberMissing, { headings, rows })).toEqual([
      "B3 「番号」がありません（情報発信の充実）。計画の番号を記入してください。",
    ]);
  });

  it.each(["７", "No.7", "1-2", "Ⅲ"])("[V13] is silent about %s", (number) => {
    expect(sentencesOf(planNumberMissing, { rows: [{ number }] })).toEqual([]);
  });
});
