import { listEmptyRows } from "../../../../../../src/core/validation/rules/structure/listEmptyRows";
import { sentencesOf } from "../../../../../support/findingsOf";

const EMPTY = {
  title: "",
  departments: "",
  indicator: "",
  baseline: "",
  current: "",
  target: "",
  overview: "",
};
const BLANK = { ...EMPTY, lastGrade: "", grade: "" };

describe("list-empty-rows", () => {
  it("[V12] counts them in one finding, at the first", () => {
    const rows = [{}, { ...BLANK, number: "2" }, { ...BLANK, number: "3", method: "進捗率" }];
    expect(sentencesOf(listEmptyRows, { rows })).toEqual([
      "A3 まだ記入されていない行が2行あります。計画の内容を記入してください。",
    ]);
  });

  it("[V12] a row with a title, and rows without a number below the table, aren't meant", () => {
    const rows = [{}, { ...BLANK, number: "2", title: "情報発信の充実" }, { ...BLANK, number: "" }];
    expect(sentencesOf(listEmptyRows, { rows })).toEqual([]);
  });
});
