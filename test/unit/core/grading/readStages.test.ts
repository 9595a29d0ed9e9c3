import fc from "fast-check";
import { gradeIndicator } from "../../../../src/core/grading/gradeIndicator";
import { nextLevel } from "../../../../src/core/grading/nextLevel";
import { type StageLine, readStages } from "../../../../src/core/grading/readStages";
import { DEFAULT_STAGES, stageOf } from "../../../../src/core/grading/stage";
import { toNumber } from "../../../../src/core/quantity/decimal";
import { read } from "./read";

type Line = readonly [rate: StageLine["rate"], words: string];

const reading = (...lines: readonly Line[]) => readStages(lines.map(([rate, words]) => ({ rate, words })));
const shown = (...lines: readonly Line[]) =>
  reading(...lines).stages.map(({ rate, words }) => `${toNumber(rate)} ${words.join(" ")}`);

const STANDARD: readonly Line[] = [
  [0, "未実施"],
  [0.5, "検討・研究・調査・協議"],
  [0.5, "準備・作成・設計・整備・見直し"],
  [0.75, "決定・策定・構築・選定・完成"],
  [0.75, "一部実施"],
  [1, "実施・継続・運用・開始・導入・拡充"],
];

/** A town that tries things out before it carries them out. */
const OWN: readonly Line[] = [
  [0, "未実施・中止"],
  [0.3, "検討・調査"],
  [0.6, "試行・モデル実施"],
  [1, "実施・定着"],
];

describe("a table of stages", () => {
  it.each<[string, readonly Line[], readonly string[]]>([
    [
      "fractions, percents, texts",
      [
        [0.5, "試行"],
        ["75%", "決定"],
        ["1", "実施"],
      ],
      ["0.5 試行", "0.75 決定", "1 実施"],
    ],
    [
      "a column in percent",
      [
        [0, "中止"],
        [12.5, "試行"],
        [100, "実施"],
      ],
      ["0 中止", "0.125 試行", "1 実施"],
    ],
    [
      "words parted in any way",
      [[1, "実施、 継続/運用\n開始，導入･拡充"]],
      ["1 実施 継続 運用 開始 導入 拡充"],
    ],
    [
      "without 中, 済 and notes, each once",
      [[1, "調整中・調整(案)・完了済み・ｼｽﾃﾑ化"]],
      ["1 調整 完了 システム化"],
    ],
  ])("[G62] %s", (_, lines, expected) => {
    expect(reading(...lines).issues).toEqual([]);
    expect(shown(...lines)).toEqual(expected);
  });

  it("[G63] ordered by rate, of one rate as they stand; a table from the best down is read upwards", () => {
    expect(shown([0.5, "検討"], [0.5, "作成"], [1, "実施"], [0, "中止"])).toEqual([
      "0 中止",
      "0.5 検討",
      "0.5 作成",
      "1 実施",
    ]);
    expect(shown([1, "実施"], [0.5, "作成"], [0.5, "検討"], [0, "中止"])).toEqual([
      "0 中止",
      "0.5 検討",
      "0.5 作成",
      "1 実施",
    ]);
  });

  it("[G64] tells all that is wrong, line by line, and gives the standard stages then", () => {
    const { stages, issues } = reading(
      ["高い", "検討"],
      [null, "試行"],
      [1.2, "決定"],
      ["-5%", "中止"],
      [0.5, "作成・検討中"],
      ["5件", "実施"],
    );
    expect(issues).toEqual([
      { code: "rate-unreadable", line: 1, text: "高い" },
      { code: "rate-unreadable", line: 2, text: "" },
      { code: "rate-outside", line: 3, text: "1.2" },
      { code: "rate-outside", line: 4, text: "-5%" },
      { code: "word-twice", line: 5, text: "検討" },
      { code: "rate-unreadable", line: 6, text: "5件" },
    ]);
    expect(stages).toBe(DEFAULT_STAGES);
  });

  it.each<[readonly Line[]]>([[[]], [[[null, ""]]], [[[0.5, " "]]]])("[G64] %j has no words", (lines) => {
    expect(reading(...lines)).toEqual({
      stages: DEFAULT_STAGES,
      issues: [{ code: "no-words", line: 1, text: "" }],
    });
  });

  it("[G64] 0 and 100% are rates, just outside isn't", () => {
    expect(reading([0, "中止"], ["100%", "実施"]).issues).toEqual([]);
    expect(reading([-0.001, "中止"], ["100.1%", "実施"]).issues.map(({ line }) => line)).toEqual([1, 2]);
  });

  it("[G65] lines without words are passed over; what says the same as the standard is the standard", () => {
    expect(shown([0.5, "試行"], [0.9, ""], [null, "  "], [1, "実施"])).toEqual(["0.5 試行", "1 実施"]);
    expect(reading(...STANDARD).stages).toBe(DEFAULT_STAGES);
    expect(reading(...STANDARD.slice(1)).stages).not.toBe(DEFAULT_STAGES);
  });
});

describe("stages of a book's own", () => {
  const { stages } = reading(...OWN);

  it.each([
    ["中止", 0],
    ["検討中", 1],
    ["庁内での試行", 2],
    ["モデル実施", 2],
    ["全庁での実施", 3],
    ["制度が定着済み", 3],
    ["検討・試行", 2],
    // words of the standard that this book doesn't name
    ["方向性の決定", -1],
    ["準備", -1],
    ["利用開始", -1],
  ])("[G60] %s is stage %d", (text, stage) => {
    expect(stageOf(text, stages)).toBe(stage);
  });

  it("[G61] 未 before a word is 未実施 where that is a word", () => {
    expect(stageOf("未試行", stages)).toBe(0);
    expect(stageOf("未試行", reading([0.5, "試行"], [1, "実施"]).stages)).toBe(-1);
    expect(stageOf("未実施", reading([0.5, "試行"], [1, "実施"]).stages)).toBe(-1);
  });

  it("[G61] 一部 before a word of the last stage, and 検討 beside it, are 一部実施 where that is a word", () => {
    expect(["一部実施", "一部定着", "検討・実施"].map((text) => stageOf(text, stages))).toEqual([-1, -1, -1]);
    const more = reading(...OWN.slice(0, 3), [0.8, "一部実施"], [1, "実施・定着"]).stages;
    expect(["一部実施", "一部定着", "検討・定着"].map((text) => stageOf(text, more))).toEqual([3, 3, 3]);
    expect(stageOf("一部試行", more)).toBe(2);
  });

  it("[G61] without 検討 the highest part counts; beside an unknown part too", () => {
    const few = reading([0.5, "試行"], [0.8, "一部実施"], [1, "実施"]).stages;
    expect(stageOf("募集・実施", few)).toBe(2);
    expect(stageOf("検討", reading([1, "検討・実施"]).stages)).toBe(0);
  });

  it.each([
    ["検討", "D"],
    ["試行", "C"],
    ["実施", "A"],
    ["準備", "no-stage"],
  ])("[G14][G60] %s on the way to 定着: %s", (current, expected) => {
    const grading = gradeIndicator(read("-", current, "定着"), { method: "stage", stages });
    expect(grading.kind === "graded" ? grading.label : "issue" in grading && grading.issue.code).toBe(
      expected,
    );
  });

  it("[G39] the next level is named by a word of the book", () => {
    const options = { method: "stage", stages } as const;
    expect(nextLevel(read("-", "検討", "定着"), options, 0)).toEqual({
      kind: "stage",
      label: "C",
      word: "試行",
    });
    expect(nextLevel(read("-", "試行", "定着"), options, 0)).toEqual({
      kind: "stage",
      label: "A",
      word: "定着",
    });
  });

  it("[G60] a word at the end of any text names its stage", () => {
    const word = fc.constantFrom(
      ...OWN.flatMap(([, words], at) => words.split("・").map((each) => [each, at] as const)),
    );
    const before = fc.stringMatching(/^[あ-ん]{0,6}$/);
    const after = fc.constantFrom("", "中", "済", "済み", "(39業務)");
    fc.assert(
      fc.property(before, word, after, (start, [end, at], tail) => {
        expect(stageOf(`${start}${end}${tail}`, stages)).toBe(at);
      }),
    );
  });
});

it("[G64] reads any table without a throw, and says something where it doesn't use it", () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  const words = fc.oneof(fc.string(), fc.constantFrom("検討", "実施", "検討・実施中", ""));
  fc.assert(
    fc.property(fc.array(fc.record({ rate: cell, words }), { maxLength: 8 }), (lines) => {
      const { stages, issues } = readStages(lines);
      if (issues.length > 0) expect(stages).toBe(DEFAULT_STAGES);
      for (const { line } of issues) expect(line).toBeLessThanOrEqual(Math.max(lines.length, 1));
      const rates = stages.map(({ rate }) => toNumber(rate));
      expect(rates).toEqual([...rates].sort((a, b) => a - b));
      expect(rates.every((rate) => rate >= 0 && rate <= 1)).toBe(true);
    }),
  );
});
