import fc from "fast-check";
import { readPlanNumber, splitNumberAndTitle } from "../../../../src/core/sheet/numberAndTitle";

const PARTED = { glued: false, kinds: new Set<string>() };
const GLUED = { ...PARTED, glued: true };

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
    expect(splitNumberAndTitle(text, PARTED)).toEqual({ number, numberText, title });
  });

  it.each(["24時間対応の窓口", "3つの重点", "1.5倍の収納", "5S活動", "公金収納 1", "第1次計画", "", "  "])(
    "[S15] %j has no number",
    (text) => {
      expect(splitNumberAndTitle(text, PARTED)).toEqual({
        number: undefined,
        numberText: "",
        title: text.trim(),
      });
    },
  );

  it("[S15] numbers that stand directly before the titles of a whole list", () => {
    expect(splitNumberAndTitle("1公金収納対策の強化", GLUED)).toMatchObject({
      number: 1,
      title: "公金収納対策の強化",
    });
  });

  it.each(["5S活動", "3つのサイトの統合", "2か所の支所", "4K放送"])(
    "[S15] %j stays whole even where numbers stand directly before titles",
    (text) => {
      expect(splitNumberAndTitle(text, GLUED)).toEqual({
        number: undefined,
        numberText: "",
        title: text,
      });
    },
  );

  it.each([
    ["5ICT活用", 5, "ICT活用"],
    ["3つながる窓口", 3, "つながる窓口"],
    ["2かしこい消費", 2, "かしこい消費"],
  ])("[S15] %j begins with its number there", (text, number, title) => {
    expect(splitNumberAndTitle(text, GLUED)).toMatchObject({ number, title });
  });

  it.each([
    "A4 用紙の削減",
    "Ａ４　用紙の削減",
    "A-3 会議の見直し",
    "X の活用",
    "第3 セクター",
    "VI デザイン",
  ])("[S145] %j has a number only where the list has such", (text) => {
    expect(splitNumberAndTitle(text, PARTED)).toEqual({ number: undefined, numberText: "", title: text });
  });

  it.each([
    ["A4 用紙の削減", "A0", "A4", "用紙の削減"],
    ["Ａ－１２　会議の見直し", "A-0", "Ａ－１２", "会議の見直し"],
    ["Ⅲ-2 収納", "A-0", "Ⅲ-2", "収納"],
    ["第3 収納", "第0", "第3", "収納"],
    ["イ 収納", "ア", "イ", "収納"],
  ])("[S145] %j is cut where the list has numbers of the kind %s", (text, kind, numberText, title) => {
    expect(splitNumberAndTitle(text, { glued: false, kinds: new Set([kind]) })).toEqual({
      number: undefined,
      numberText,
      title,
    });
    expect(splitNumberAndTitle(text, { glued: false, kinds: new Set(["0-0"]) }).title).toBe(text);
  });

  it.each([
    ["①収納", "①", "収納"],
    ["(ア)収納", "(ア)", "収納"],
    ["Ⅰ-1-(1) 収納", "Ⅰ-1-(1)", "収納"],
    ["A-1-2 収納", "A-1-2", "収納"],
  ])("[S14][S15] %j: its shape alone tells", (text, numberText, title) => {
    expect(splitNumberAndTitle(text, PARTED)).toEqual({ number: undefined, numberText, title });
  });

  it.each(["SNS発信", "SNS 発信", "ITの活用", "アプリ の配信", "5S 活動"])(
    "[S145] %j is not cut at letters, whatever the list has",
    (text) => {
      const kinds = new Set(["A", "A0", "A-0", "ア", "0A"]);
      const { numberText } = splitNumberAndTitle(text, { glued: false, kinds });
      expect(numberText).toBe("");
    },
  );

  it("[S15] number, separator and title are the whole text again", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(" ", "　", ".", "．", "、", "\n", ": "),
        (n, gap) => {
          expect(splitNumberAndTitle(`${n}${gap}窓口`, PARTED)).toEqual({
            number: n,
            numberText: String(n),
            title: "窓口",
          });
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, glued) => {
        expect(text).toContain(splitNumberAndTitle(text, { ...PARTED, glued }).title);
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
