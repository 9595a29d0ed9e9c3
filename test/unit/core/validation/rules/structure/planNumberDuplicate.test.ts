import { planNumberDuplicate } from "../../../../../../src/core/validation/rules/structure/planNumberDuplicate";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("plan-number-duplicate", () => {
  it("[V14] is said of the later row, with the first beside it", () => {
    const rows = [{ number: "1" }, { number: "2" }, { number: "１", title: "情報発信の充実" }];
    expect(sentencesOf(planNumberDuplicate, { rows })).toEqual([
      "A4 「番号」の1が、ほかの行（窓口サービスの向上）と重なっています。どちらの番号が正しいかご確認ください。",
    ]);
    expect(findingsOf(planNumberDuplicate, { rows })[0]).toMatchObject({
      plan: 1,
      related: [{ sheet: "行動計画一覧", cell: "A2" }],
    });
  });

  it("[V14] a further indicator of one plan, in rows merged by it, is no duplicate", () => {
    const rows = [
      { number: "1" },
      { number: "", title: "", departments: "", indicator: "待ち時間" },
      { number: "2" },
    ];
    expect(sentencesOf(planNumberDuplicate, { rows })).toEqual([]);
  });

  it("[V14] nor is a group's row that has the number of a plan", () => {
    const blank = {
      indicator: "",
      baseline: "",
      current: "",
      target: "",
      overview: "",
      lastGrade: "",
      grade: "",
    };
    const rows = [
      { number: "1", title: "行政サービスの向上", departments: "", ...blank },
      { number: "1" },
      { number: "2" },
    ];
    expect(sentencesOf(planNumberDuplicate, { rows })).toEqual([]);
  });
});
