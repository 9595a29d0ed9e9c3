import fc from "fast-check";
import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import { legendLevels } from "../../../../src/core/sheet/legendLevels";
import { readLegend } from "../../../../src/core/sheet/readLegend";

/** label, bound as a fraction ("": the rest), 超 where the bound is out */
function shown(lines: readonly string[]): string | undefined {
  return readLegend(lines)
    ?.map(({ label, bound, includesBound }) =>
      [
        label,
        bound === undefined ? "" : Number(`${bound.digits}e${bound.exponent}`),
        includesBound ? "" : "超",
      ].join(""),
    )
    .join(" ");
}

describe("readLegend", () => {
  it("[S24] the document's own", () => {
    const lines = [
      "≪指標に対する目標達成度欄の目安について≫",
      "A 達成状況が100%以上",
      "B 達成状況が75%以上100%未満",
      "C 達成状況が50%以上75%未満の場合",
      "D 達成状況が50%未満の場合",
      "※指標が設定困難となっている場合は斜線となっている",
    ];
    expect(readLegend(lines)).toEqual(DEFAULT_SCALE);
  });

  it.each([
    [["Ａ：１００％以上　Ｂ：７５％以上１００％未満　Ｃ：７５％未満"], "A1 B0.75 C"],
    [["S…120%以上、A…100%以上120%未満、B…100%未満"], "S1.2 A1 B"],
    [["S 100%超", "A 80%超100%以下", "B 80%以下"], "S1超 A0.8超 B"],
    [["◎（達成率100%を超える）", "○（80%以上）", "△（80%未満）"], "◎1超 ○0.8 △"],
    [["A達成状況が100%以上", "B達成状況が75%以上", "C達成状況が75%未満"], "A1 B0.75 C"],
    [["順調 目標の9割以上", "遅れ 9割未満"], "順調0.9 遅れ"],
    [
      ["5 100%以上", "4 80%以上100%未満", "3 60%以上80%未満", "2 40%以上60%未満", "1 40%未満"],
      "51 40.8 30.6 20.4 1",
    ],
    [["A 100%以上", "B 100%未満", "C 75%未満", "D 50%未満"], "A1 B0.75 C0.5 D"],
    [["D 50%未満", "C 50%以上75%未満", "B 75%以上100%未満", "A 100%以上"], "A1 B0.75 C0.5 D"],
    [["A 100%達成", "B 70%~100%未満", "C 0%以上70%未満"], "A1 B0.7 C"],
    [["A 100%以上", "", "B 62.5%以上 100%未満", "C 62.5%未満"], "A1 B0.625 C"],
    [["A 100%以上", "B 50%以上100%未満"], "A1 B0.5"],
  ])("[S24] %j", (lines, scale) => {
    expect(shown(lines)).toBe(scale);
  });

  it.each([
    ["a gap", ["A 100%以上", "B 75%以上90%未満", "C 75%未満"]],
    ["an overlap", ["A 100%以上", "B 75%以上100%未満", "C 80%未満"]],
    ["a label twice", ["A 100%以上", "A 75%以上100%未満", "B 75%未満"]],
    ["bounds out of order", ["A 100%以上", "B 50%以上", "C 75%以上"]],
    ["one level", ["A 100%以上"]],
    ["no percents", ["A よくできた", "B できた"]],
    ["prose", ["※進捗率が50%以上の計画は、翌年度に見直す。"]],
    ["nothing", ["", ""]],
  ])("[S25] no scale: %s", (_, lines) => {
    expect(shown(lines)).toBeUndefined();
  });

  it("[S25] lines in between part two legends; the first that is one counts", () => {
    expect(
      shown(["A 100%以上", "表の見方", "◎ 100%以上", "○ 100%未満", "説明", "甲 90%以上", "乙 90%未満"]),
    ).toBe("◎1 ○");
  });

  it("[S24] no line makes it throw, a long one is not looked through", () => {
    const unit = fc.constantFrom(..."AB◎ 0123456789%割以上未満超・:(（~\n");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (line) => {
        for (const { label } of legendLevels(line)) expect(label).not.toBe("");
      }),
    );
    expect(legendLevels("A 100%以上".padEnd(10_000, " "))).toEqual([]);
  });
});
