import { HeadingRows } from "../../../../src/core/sheet/headingRows";
import { sheetOf } from "../../../support/bookOf";

describe("HeadingRows", () => {
  const row = ["番号", "行動計画", 43922];

  it("[S120] a row that two snapshots share is read once", () => {
    const [one, other] = [new HeadingRows(sheetOf([row])), new HeadingRows(sheetOf([["題名"], row]))];
    expect(other.at(1)?.tiers).toBe(one.at(0)?.tiers);
    expect(one.at(0)?.texts).toEqual(["番号", "行動計画", "43922"]);
  });

  it("[S7] the same values under other formats read otherwise", () => {
    const plain = new HeadingRows(sheetOf([row]));
    const dated = new HeadingRows(sheetOf([row], "一覧", [["", "", 'ggge"年度"']]));
    // 43922 is 1 April 2020
    expect([plain.at(0)?.texts[2], dated.at(0)?.texts[2]]).toEqual(["43922", "R2(2020)"]);
  });
});
