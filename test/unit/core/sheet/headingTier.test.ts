import fc from "fast-check";
import { readHeadingTier } from "../../../../src/core/sheet/headingTier";

describe("readHeadingTier", () => {
  it.each([
    ["行動計画", "title", undefined],
    ["担　当\n部署", "departments", undefined],
    ["ＮＯ．", "number", undefined],
    ["№", "number", undefined],
    ["指標※", "indicator", undefined],
    ["ＫＰＩ", "indicator", undefined],
    ["H29(当初)", "baseline", 2017],
    ["Ｈ２９（当 初）", "baseline", 2017],
    ["現状 R2(2020)", "current", 2020],
    ["R2(2021)\n現状", "current", 2020],
    ["令和2年度末現状値", "current", 2020],
    ["令和元（2019）年度\n当初", "baseline", 2019],
    ["目標 2022(令和4)年度", "target", 2022],
    ["目標値【令和4年度】", "target", 2022],
    ["R4目標", "target", 2022],
    ["最終目標(R4)", "target", 2022],
    ["目標値（単位：千円）", "target", undefined],
    ["令和２年度の実績値", "actual", 2020],
    ["R3.3.31現在", "current", 2020],
    ["昨年度取組内容の概要\n(詳細は別紙行動計画を参照)", "overview", undefined],
    ["令和2年度の取組状況", "overview", 2020],
    ["指標に対する\n目標達成度", "grade", undefined],
    ["達成度(R2)", "grade", 2020],
    ["令和2年度 達成度", "grade", 2020],
    ["R2評価", "grade", 2020],
    ["算定方法", "method", undefined],
  ])("[S5][S6][S7] %j", (text, field, year) => {
    expect(readHeadingTier(text)).toMatchObject({ kind: "known", word: { field }, year });
  });

  it.each([
    ["R2", 2020],
    ["令和2年度（2020年度）", 2020],
    ["2020年度", 2020],
    ["令和2（2020）年度", 2020],
    ["2020", 2020],
    ["平成31年度", 2019],
    ["(R2)", 2020],
  ])("[S7] %s is a year alone", (text, year) => {
    expect(readHeadingTier(text)).toEqual({ kind: "known", word: undefined, year, generic: false });
  });

  it.each(["", " \n", "（端数切捨て）", "（単位：百万円）"])("[S6] %j says nothing of a field", (text) => {
    expect(readHeadingTier(text)).toMatchObject({ kind: "blank" });
  });

  it.each([
    "備考",
    "達成率",
    "達成度の根拠",
    "目標設定の考え方",
    "1 公金収納対策の強化",
    "982百万円",
    "実施",
    "≪指標に対する目標達成度欄の目安について≫",
    "◆第一次行政改革プランに基づく行動計画一覧",
    "指標".repeat(40),
  ])("[S10] %s is none of the list's headings", (text) => {
    expect(readHeadingTier(text)).toEqual({ kind: "unknown" });
  });

  it("[S5] no text makes it throw", () => {
    const unit = fc.constantFrom(..."R2令和年度(（）)[【】目標値達成度当初のH29: \n");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 80 }), fc.string({ unit: "binary" })), (text) => {
        expect(["blank", "unknown", "known"]).toContain(readHeadingTier(text).kind);
      }),
    );
  });
});
