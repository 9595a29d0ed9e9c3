import fc from "fast-check";
import { splitNumberAndTitle } from "../../../../src/core/sheet/numberAndTitle";
import { titleNumbers } from "../../../../src/core/sheet/titleNumbers";

describe("titleNumbers", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["one of many", ["収納の強化", "A4 用紙の削減", "窓口の改善"], []],
    ["a few of many", ["収納の強化", "A4 用紙の削減", "B5 判の廃止", "窓口の改善", "職員の研修"], []],
    ["all of one kind", ["A-1 収納", "A-2 窓口", "B-1 研修"], ["A-0"]],
    ["A4 among A-1 and A-2", ["A-1 収納", "A-2 窓口", "A4 用紙の削減"], ["A-0"]],
    ["the same number again and again", ["X の活用", "X の分析", "X の発信"], []],
    ["two kinds, each with its count", ["第1 収納", "第2 窓口", "ア 研修", "イ 会議"], ["第0", "ア"]],
    ["one level less", ["Ⅰ-1-(1) 収納", "Ⅰ-1-(2) 窓口", "Ⅱ-2 研修"], ["A-0"]],
    ["digits elsewhere", ["1 収納", "2 窓口", "A4 用紙の削減"], []],
    ["none", [], []],
  ])("[S145] kinds, %s", (_, titles, kinds) => {
    expect([...titleNumbers(titles).kinds]).toEqual(kinds);
  });

  it.each<readonly [string, readonly string[], boolean]>([
    ["a count", ["1収納", "2窓口", "3研修"], true],
    ["a count with a gap", ["1収納", "2窓口", "4研修"], true],
    ["a count from 11", ["11収納", "12窓口"], true],
    ["one that begins anew", ["1収納", "2窓口", "1研修", "2会議"], true],
    ["a title alone", ["1収納"], true],
    ["a few without", ["1収納", "2窓口", "A4 用紙の削減"], true],
    ["amounts and hours", ["24時間対応の窓口", "100円バスの運行", "365日の開館"], false],
    ["words that begin with a figure", ["3つのサイトの統合", "4K放送", "5S活動"], false],
    ["half of them", ["1収納", "2窓口", "研修", "会議"], false],
    ["one that is parted", ["1収納", "2窓口", "3 研修"], false],
    ["one in a ring", ["1収納", "2窓口", "①研修"], false],
    ["none", [], false],
  ])("[S15] directly before the titles: %s", (_, titles, glued) => {
    expect(titleNumbers(titles).glued).toBe(glued);
  });

  const words = ["収納の強化", "窓口の改善", "SNS発信", "職員の研修", "会議の見直し"];

  it("[S145] a single A4 is cut in no list", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, "1 収納", "2 窓口", "①研修"), { maxLength: 8 }),
        fc.nat(8),
        (others, at) => {
          const titles = [...others.slice(0, at), "A4 用紙の削減", ...others.slice(at)];
          const { numberText } = splitNumberAndTitle("A4 用紙の削減", titleNumbers(titles));
          expect(numberText).toBe("");
        },
      ),
    );
  });

  it("[S145] numbers of one kind before all titles are all cut, and nothing else with them", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 9 }),
        fc.constantFrom("A-", "Ｂ", "Ⅲ-", "ウ-", "第"),
        fc.constantFrom(" ", "　", "．", "："),
        fc.constantFrom(...words),
        (numbers, before, gap, title) => {
          const titles = numbers.map((number) => `${before}${number}${gap}${title}`);
          const style = titleNumbers(titles);
          expect(titles.map((text) => splitNumberAndTitle(text, style))).toEqual(
            numbers.map((number) => ({ number: undefined, numberText: `${before}${number}`, title })),
          );
        },
      ),
    );
  });
});
