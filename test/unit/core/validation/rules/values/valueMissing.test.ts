import { valueMissing } from "../../../../../../src/core/validation/rules/values/valueMissing";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("value-missing", () => {
  it("[V19] one for each blank", () => {
    expect(sentencesOf(valueMissing, { baseline: "", current: "", target: "" })).toEqual([
      "E2 「当初値」が空欄です。値を記入してください。値がない場合は-と記入してください。",
      "F2 「現状値」が空欄です。値を記入してください。測っていない場合は未測定と記入してください。",
      "G2 「目標値」が空欄です。値を記入してください。決まっていない場合は未定と記入してください。",
    ]);
  });

  it.each([
    ["none marks", { baseline: "—", current: "／", target: "…" }],
    ["zero, a word, not measured", { baseline: "0件", current: "検討", target: "未定" }],
    ["指標の設定困難", { indicator: "指標の設定 困難", baseline: "", current: "", target: "" }],
    ["no indicator either", { indicator: "", baseline: "", current: "", target: "" }],
  ])("[V19] is silent: %s", (_, row) => {
    expect(sentencesOf(valueMissing, row)).toEqual([]);
  });

  it("[V19] a column without its heading isn't blamed on the rows", () => {
    expect(sentencesOf(valueMissing, { headings: { baseline: "" }, rows: [{ baseline: "" }] })).toEqual([]);
  });

  it("[V19] a cell that holds an error isn't blank, another one in its row is", () => {
    const headings = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
    const row = ["1", "窓口", "市民課", "満足度", { error: "#REF!" }, null, "80点", "C"];
    expect(sentencesOf(valueMissing, bookOf([sheetOf([headings, row])]))).toEqual([
      "F2 「現状値」が空欄です。値を記入してください。測っていない場合は未測定と記入してください。",
    ]);
  });
});
