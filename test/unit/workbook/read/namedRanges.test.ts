import { lostNames, namedRanges } from "../../../../src/workbook/read/namedRanges";

const SHEETS = ["一覧", "設定"];
const item = (name: string, formula: string, type = "Range") =>
  ({ name, type, formula }) as unknown as Excel.NamedItem;

const ITEMS = [
  item("評価基準", "=設定!$A$5:$C$8"),
  item("消えた", "=#REF!", "Error"),
  item("列が消えた", "=設定!#REF!", "Error"),
  item("伸びる", "=OFFSET(設定!$A$5,0,0,COUNTA(設定!$A:$A),2)"),
  item("飛び飛び", "=設定!$A$5,設定!$A$7"),
  item("定数", "=0.75", "Double"),
  item("列", "=設定!$A:$B"),
];

describe("namedRanges", () => {
  it("one rectangle of a sheet of the book, whole columns too", () => {
    expect(namedRanges(ITEMS, SHEETS).map(({ name, rows }) => [name, rows])).toEqual([
      ["評価基準", 4],
      ["列", 1_048_576],
    ]);
  });

  it("[S66] the others are told with what they lack", () => {
    expect(lostNames(ITEMS, SHEETS)).toEqual([
      { name: "消えた", why: "gone" },
      { name: "列が消えた", why: "gone" },
      { name: "伸びる", why: "no-block" },
      { name: "飛び飛び", why: "no-block" },
      { name: "定数", why: "no-block" },
    ]);
  });

  it("[S66] a name that one sheet has as a range is no lost one", () => {
    expect(
      lostNames([item("評価基準", "=#REF!", "Error"), item("評価基準", "=設定!$A$5:$C$8")], SHEETS),
    ).toEqual([]);
  });
});
