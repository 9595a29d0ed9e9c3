import { readHeadingTier } from "../../../../src/core/sheet/headingTier";
import { readHeading } from "../../../../src/core/sheet/readHeading";

const read = (...tiers: readonly string[]) => readHeading(tiers.map(readHeadingTier));

describe("readHeading", () => {
  it.each([
    [["指標に対する\n目標達成度", "R2"], "grade", 2020],
    [["R2", "達成度"], "grade", 2020],
    [["R2(2020)", "実績値", ""], "actual", 2020],
    [["指標の値", "目標", "令和4年度"], "target", 2022],
    [["達成度", "自己", "R2"], "grade", 2020],
    [["指標", "当初値(H29)"], "baseline", 2017],
    [["", "担当部署"], "departments", undefined],
    [["◆行動計画一覧", "指標"], "indicator", undefined],
    [["担当部署", "（課名）"], "departments", undefined],
  ])("[S8] %j", (tiers, field, year) => {
    expect(read(...tiers)).toMatchObject({ field, year });
  });

  it.each([
    [["行動計画", "番号"], "number"],
    [["行動計画", "No."], "number"],
    [["行動計画", "名称"], "title"],
    [["指標", "名称"], "indicator"],
    [["指標", "内容"], "indicator"],
    [["名称"], "title"],
    [["番号"], "number"],
  ])("[S9] %j", (tiers, field) => {
    expect(read(...tiers)).toMatchObject({ field });
  });

  it.each([
    [["達成度", "備考"]],
    [["目標値", "考え方"]],
    [["R2"]],
    [["行動計画", "R2"]],
    [["指標", "番号"]],
    [["内容"]],
    [["", ""]],
    [[]],
  ])("[S10] %j is no column of the list", (tiers) => {
    expect(read(...tiers)).toBeUndefined();
  });
});
