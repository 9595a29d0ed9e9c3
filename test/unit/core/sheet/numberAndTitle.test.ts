import fc from "fast-check";
import { readPlanNumber, splitNumberAndTitle } from "../../../../src/core/sheet/numberAndTitle";

describe("splitNumberAndTitle", () => {
  it.each([
    ["1 公金収納対策の強化", 1, "1", "公金収納対策の強化"],
    ["１　公金収納対策の強化", 1, "１", "公金収納対策の強化"],
    ["12．ＰＦＩの導入", 12, "12", "ＰＦＩの導入"],
    ["3\n減価償却", 3, "3", "減価償却"],
    ["(4) 市有財産", 4, "(4", "市有財産"],
    ["No.5 ふるさと納税", 5, "No.5", "ふるさと納税"],
    ["№6 行政評価", 6, "No6", "行政評価"],
    ["7、24時間の窓口", 7, "7", "24時間の窓口"],
    ["8", 8, "8", ""],
    ["1-2 窓口", undefined, "1-2", "窓口"],
    ["1.3 窓口", undefined, "1.3", "窓口"],
    ["20200 窓口", undefined, "20200", "窓口"],
  ])("[S14][S15] %j", (text, number, numberText, title) => {
    expect(splitNumberAndTitle(text, false)).toEqual({ number, numberText, title });
  });

  it.each(["24時間対応の窓口", "3つの重点", "1.5倍の収納", "5S活動", "公金収納 1", "第1次計画", "", "  "])(
    "[S15] %j has no number",
    (text) => {
      expect(splitNumberAndTitle(text, false)).toEqual({
        number: undefined,
        numberText: "",
        title: text.trim(),
      });
    },
  );

  it("[S15] numbers that stand directly before the titles of a whole list", () => {
    expect(splitNumberAndTitle("1公金収納対策の強化", true)).toMatchObject({
      number: 1,
      title: "公金収納対策の強化",
    });
  });

  it("[S15] number, separator and title are the whole text again", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(" ", "　", ".", "．", "、", "\n", ": "),
        (n, gap) => {
          expect(splitNumberAndTitle(`${n}${gap}窓口`, false)).toEqual({
            number: n,
            numberText: String(n),
            title: "窓口",
          });
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, glued) => {
        expect(text).toContain(splitNumberAndTitle(text, glued).title);
      }),
    );
  });
});

describe("readPlanNumber", () => {
  it.each([
    ["7", 7],
    ["７", 7],
    [" 7. ", 7],
    ["No.7", 7],
    ["(7)", 7],
    ["9999", 9999],
    ["10000", undefined],
    ["1-2", undefined],
    ["Ⅲ", undefined],
    ["①", undefined],
    ["7件", undefined],
    ["", undefined],
  ])("[S14] %j: %s", (text, number) => {
    expect(readPlanNumber(text)).toBe(number);
  });
});
