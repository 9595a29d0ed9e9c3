import { indicatorMissing } from "../../../../../../src/core/validation/rules/structure/indicatorMissing";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("indicator-missing", () => {
  it("[V18] is said of a blank", () => {
    expect(sentencesOf(indicatorMissing, { indicator: "" })).toEqual([
      "D2 「指標」が空欄です。指標の名称（測れない場合は指標の設定困難）を記入してください。",
    ]);
  });

  it("[V135] is silent under the title 欠番", () => {
    expect(sentencesOf(indicatorMissing, { title: "（欠番）", indicator: "" })).toEqual([]);
  });

  it.each(["指標の設定困難", "-"])("[V18] is silent about %s", (indicator) => {
    expect(sentencesOf(indicatorMissing, { indicator })).toEqual([]);
  });
});
