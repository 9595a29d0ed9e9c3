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

  it("[V14] numbers of several levels and marks are told as they are written, words and dashes never", () => {
    const rows = [
      { number: "Ⅰ-1-(1)" },
      { number: "再掲" },
      { number: "－" },
      { number: "Ⅰ-1-(2)" },
      { number: "再掲" },
      { number: "－" },
      { number: "I-1-(1)", title: "情報発信の充実" },
    ];
    expect(sentencesOf(planNumberDuplicate, { rows })).toEqual([
      "A8 「番号」のI-1-(1)が、ほかの行（窓口サービスの向上）と重なっています。どちらの番号が正しいかご確認ください。",
    ]);
  });

  it("[V14] 1.1 below 1.9 is the 1.10 that Excel took for a number", () => {
    const numbered = (...numbers: readonly string[]) =>
      findingsOf(planNumberDuplicate, { rows: numbers.map((number) => ({ number })) }).map(
        ({ cell }) => cell,
      );
    expect(numbered("1.1", "1.8", "1.9", "1.1")).toEqual([]);
    expect(numbered("1.1", "1.8", "1.1", "1.9")).toEqual(["A4"]);
    expect(numbered("1.2", "1.9", "1.2")).toEqual(["A4"]);
  });
});
