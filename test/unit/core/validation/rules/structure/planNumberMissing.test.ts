import type { CellValue } from "../../../../../../src/core/sheet/sheetSnapshot";
import { planNumberMissing } from "../../../../../../src/core/validation/rules/structure/planNumberMissing";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
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

  it("[V13] a number's cell that holds an error isn't blank, other errors in the row don't matter", () => {
    const headings = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
    const row = (number: CellValue, office: CellValue, title: string) => [
      number,
      title,
      office,
      "満足度",
      "50点",
      "65点",
      "80点",
      "C",
    ];
    const error = { error: "#REF!" };
    const rows = [
      headings,
      row("1", "市民課", "窓口"),
      row(error, "市民課", "施設"),
      row(null, error, "公園"),
    ];
    expect(sentencesOf(planNumberMissing, bookOf([sheetOf(rows)]))).toEqual([
      "A4 「番号」がありません（公園）。計画の番号を記入してください。",
    ]);
  });

  it("[V13] is silent where the list has no column of numbers and no plan has one: A4 用紙 is a title", () => {
    const rows = ["A4 用紙の削減", "SNS発信", "3つのサイトの統合", "5S活動"].map((title) => ({
      number: "",
      title,
    }));
    expect(sentencesOf(planNumberMissing, { headings: { number: "" }, rows })).toEqual([]);
    expect(sentencesOf(planNumberMissing, { rows })).toHaveLength(4);
  });

  it("[V13] A4 用紙 among numbers of another kind has none", () => {
    const rows = ["A-1 収納", "A-2 窓口", "A4 用紙の削減"].map((title) => ({ number: "", title }));
    expect(sentencesOf(planNumberMissing, { headings: { number: "" }, rows })).toEqual([
      "B4 「番号」がありません（A4 用紙の削減）。計画の番号を記入してください。",
    ]);
  });
});
