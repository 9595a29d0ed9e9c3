import { valueWhereUnmeasurable } from "../../../../../../src/core/validation/rules/values/valueWhereUnmeasurable";
import { sentencesOf } from "../../../../../support/findingsOf";

const BLANK = {
  indicator: "指標の設定困難",
  baseline: "",
  current: "",
  target: "",
  lastGrade: "",
  grade: "",
};

describe("value-where-unmeasurable", () => {
  it("[V21] one for each value and each grade, of whatever year", () => {
    const row = { ...BLANK, baseline: "5件", current: "検討", lastGrade: "Ｂ", grade: "C" };
    expect(sentencesOf(valueWhereUnmeasurable, row)).toEqual([
      "E2 「指標」は指標の設定困難ですが、「当初値」に記入があります（5件）。どちらかをご確認ください。",
      "F2 「指標」は指標の設定困難ですが、「現状値」に記入があります（検討）。どちらかをご確認ください。",
      "I2 「指標」は指標の設定困難ですが、「達成度」に記入があります（Ｂ）。どちらかをご確認ください。",
      "J2 「指標」は指標の設定困難ですが、「達成度」に記入があります（C）。どちらかをご確認ください。",
    ]);
  });

  it.each([
    ["blanks", {}],
    ["none marks", { baseline: "-", current: "／", target: "＼", lastGrade: "―", grade: "－" }],
    ["the same said again", { current: "対象外", target: "指標の設定困難", grade: "評価困難" }],
    ["an indicator that can be measured", { indicator: "満足度", current: "65点", grade: "C" }],
  ])("[V21] is silent: %s", (_, row) => {
    expect(sentencesOf(valueWhereUnmeasurable, { ...BLANK, ...row })).toEqual([]);
  });
});
