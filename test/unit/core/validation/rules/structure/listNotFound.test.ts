import { listNotFound } from "../../../../../../src/core/validation/rules/structure/listNotFound";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

const PLAN_SHEET = sheetOf(
  [
    ["行動計画", "窓口サービスの向上", null, 21],
    ["基本項目", "V", "行政サービスの向上"],
    ["個別項目", "①", "窓口サービスの向上"],
    ["担当部署", "市民課"],
    ["指標", "満足度", "現状 H29(2017)", "目標 R4(2022)"],
    ["年次計画", null, "R1(2019)", "R2(2020)"],
  ],
  "21",
);

describe("list-not-found", () => {
  it("[V10] names the headings that were looked for where no sheet has any", () => {
    const book = bookOf([sheetOf([["氏名", "住所"]], "名簿"), sheetOf([], "Sheet2")]);
    expect(findingsOf(listNotFound, book)).toMatchObject([
      { severity: "error", sheet: "名簿", cell: "A1", plan: null },
    ]);
    expect(sentencesOf(listNotFound, book)).toEqual([
      "A1 行動計画の一覧が見つかりません。行動計画・担当部署・指標・当初値・現状値・目標値・達成度の見出しをご確認ください。",
    ]);
  });

  it("[V10] names the sheet that comes nearest and what it lacks", () => {
    const nearest = sheetOf([["何かの表"], [null, "担当課", "事業名", "予算額", "目標値"]], "事業一覧");
    const book = bookOf([sheetOf([["担当課"]], "課"), nearest]);
    expect(sentencesOf(listNotFound, book)).toEqual([
      "B2 行動計画の一覧が見つかりません。最も近いシート（事業一覧）に見出し「指標」「当初値」「現状値」「達成度」がありません。",
    ]);
    expect(findingsOf(listNotFound, book)[0]?.sheet).toBe("事業一覧");
  });

  it("[V10] is only a note in a book of plan sheets", () => {
    expect(findingsOf(listNotFound, bookOf([PLAN_SHEET]))).toMatchObject([{ severity: "info" }]);
  });

  it("[V10] a book without sheets has its finding too", () => {
    expect(findingsOf(listNotFound, bookOf([]))).toMatchObject([{ sheet: "", cell: "A1" }]);
  });

  it("[V10] is silent where another town's words head the list", () => {
    expect(findingsOf(listNotFound, listNotFound.example.accept)).toEqual([]);
  });
});
