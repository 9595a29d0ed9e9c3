import { titleMissing } from "../../../../../../src/core/validation/rules/structure/titleMissing";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("title-missing", () => {
  it("[V16] is said of a row that has all but its title", () => {
    expect(sentencesOf(titleMissing, { title: "" })).toEqual([
      "B2 「行動計画」の名称が空欄です。計画の名称を記入してください。",
    ]);
  });

  it("[V16] and of a number alone in the cell of both", () => {
    expect(sentencesOf(titleMissing, { headings: { number: "" }, rows: [{ title: "7 " }] })).toEqual([
      "B2 「行動計画」の名称が空欄です。計画の名称を記入してください。",
    ]);
  });

  it("[V16] is silent about a further indicator under the same title, and about a list without that heading", () => {
    const rows = [{}, { number: "", title: "", departments: "", indicator: "待ち時間" }];
    expect(sentencesOf(titleMissing, { rows })).toEqual([]);
    expect(sentencesOf(titleMissing, { headings: { title: "" } })).toEqual([]);
  });
});
