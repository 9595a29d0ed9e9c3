import { lookalikeCharacters } from "../../../../../../src/core/validation/rules/texts/lookalikeCharacters";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("lookalike-characters", () => {
  it("[V74] the rarer form, at its first place, beside the usual one", () => {
    const rows = [
      { overview: "ＩＣＴの研修。" },
      { title: "ICTの活用", departments: "ICT推進課", overview: "手引きをまとめた。" },
    ];
    expect(sentencesOf(lookalikeCharacters, { rows })).toEqual([
      "H2 「取組内容の概要」の文字（ＩＣＴ、1件）は他の所（ICT、2件）と違います。どちらかにそろえてください。",
    ]);
    expect(findingsOf(lookalikeCharacters, { rows })[0]?.related).toEqual([
      { sheet: "行動計画一覧", cell: "B3" },
    ]);
  });

  it("[V74] half-width kana, and Roman numerals in characters of their own", () => {
    const rows = [{ title: "ネーミング VI期" }, { title: "ﾈｰﾐﾝｸﾞ Ⅵ期", indicator: "件数" }];
    expect(sentencesOf(lookalikeCharacters, { rows })).toEqual([
      "B3 「行動計画」の文字（ﾈｰﾐﾝｸﾞ、1件）は他の所（ネーミング、1件）と違います。どちらかにそろえてください。",
      "B3 「行動計画」の文字（Ⅵ、1件）は他の所（VI、1件）と違います。どちらかにそろえてください。",
    ]);
  });

  it("[V74] marks for none", () => {
    const rows = [
      { baseline: "—", current: "検討", target: "実施" },
      { title: "施設", baseline: "-", current: "検討", target: "-" },
    ];
    expect(sentencesOf(lookalikeCharacters, { rows })).toEqual([
      "E2 「当初値」のなしの記号（—、1件）は他の所（-、2件）と違います。どちらかにそろえてください。",
    ]);
    const [finding] = findingsOf(lookalikeCharacters, { rows });
    expect(finding?.messages.en).toBe(
      "Baseline has a mark for none (—: 1) that elsewhere is another (-: 2). Use one of the two.",
    );
  });

  it.each([
    ["the width of digits", [{ overview: "2回と２回" }]],
    ["a letter alone", [{ overview: "A館とＡ館、ⅠとI" }]],
    ["one form throughout", [{ overview: "ICTとICT" }]],
    ["one mark throughout", [{ baseline: "-" }, { title: "施設", baseline: " -" }]],
    ["words beside marks", [{ baseline: "-", current: "検討" }]],
  ])("[V74] is silent: %s", (_, rows) => {
    expect(sentencesOf(lookalikeCharacters, { rows })).toEqual([]);
  });

  it("[V147] every cell with the rarer form, whole terms only", () => {
    const rows = [
      { overview: "ICTの研修とICTの活用、ICT" },
      { title: "ＩＣＴの活用", overview: "ＩＣＴとＩＣＴ推進、ＩＣＴＡ" },
      { title: "施設", overview: "ICT" },
    ];
    const finding = findingsOf(lookalikeCharacters, { rows }).find(({ fix }) => fix !== null);
    expect(finding?.fix?.cells.map(({ cell, content }) => [cell, content])).toEqual([
      ["B3", "ICTの活用"],
      ["H3", "ICTとICT推進、ＩＣＴＡ"],
    ]);
    expect([finding?.cell, ...finding!.related.map(({ cell }) => cell)]).toEqual(["B3", "H2", "H3"]);
  });

  it("[V147] marks for none", () => {
    const rows = [
      { baseline: "—", current: "検討", target: "実施" },
      { title: "施設", baseline: "-", current: "検討", target: "-" },
    ];
    expect(findingsOf(lookalikeCharacters, { rows })[0]?.fix?.cells).toEqual([
      { sheet: "行動計画一覧", cell: "E2", before: "—", content: "-" },
    ]);
  });
});
