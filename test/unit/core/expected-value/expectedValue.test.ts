import fc from "fast-check";
import { expectedValue } from "../../../../src/core/expected-value/expectedValue";
import { readYearValue } from "../../../../src/core/fiscal-year/readYearValue";
import { expectedSentence } from "../../../../src/core/messages/expectedSentence";
import { readValue } from "../../../../src/core/quantity/readValue";

type Cell = string | number | null;
type Row = readonly [baseline: Cell, target: Cell, baselineYear: Cell, targetYear: Cell, year: Cell];

function answerTo([baseline, target, ...years]: Row) {
  const [first, last, asked] = years;
  return expectedValue(readValue(baseline), readValue(target), [
    readYearValue(first),
    readYearValue(last),
    readYearValue(asked),
  ]);
}

function valueOf(row: Row): number | undefined {
  const answer = answerTo(row);
  if (!answer.ok) throw new Error(answer.issue.code);
  return answer.value;
}

function refusal(row: Row): [string, string] {
  const answer = answerTo(row);
  if (answer.ok) throw new Error(`computed: ${answer.value}`);
  return [answer.issue.code, expectedSentence(answer.issue)];
}

describe("expectedValue", () => {
  it.each<[Row, number]>([
    [["982百万円", "700百万円", "H29", "R4", "R2"], 812.8],
    [[982, 700, 2017, 2022, 2018], 925.6],
    [["9課", "0課", "H29(2017)", "R4(2022)", "R2(2020)"], 3.6],
    [["739人", "731人", "平成29年度", "令和4年度", "令和元年度"], 735.8],
    [["0%", "100%", "H29", "R4", "R3"], 80],
    [[-10, 10, 2017, 2021, 2018], -5],
    [["△1,200千円", "0千円", 2017, 2020, 2019], -400],
    [[50, 50, 2017, 2022, 2020], 50],
  ])("[E1] %j is %d", (row, value) => {
    expect(valueOf(row)).toBe(value);
  });

  it.each<[Cell, number]>([
    ["H28", 982],
    ["H29", 982],
    [1990, 982],
    ["R4", 700],
    ["R5", 700],
    [2100, 700],
  ])("[E2] held in %s: %d", (year, value) => {
    expect(valueOf(["982百万円", "700百万円", "H29", "R4", year])).toBe(value);
  });

  it.each<[Row, number]>([
    [[0, 0.3, 2017, 2020, 2018], 0.1],
    [[0.1, 0.7, 2017, 2020, 2018], 0.3],
    [["57.35点", "60点", 2016, 2021, 2018], 58.41],
    [["96.8%", "101.8%", 2017, 2022, 2020], 99.8],
    [[0, 1, 2017, 2020, 2018], 1 / 3],
    [[0, 2, 2017, 2020, 2018], 2 / 3],
    [["123,456,789,012,345,678円", "0円", 2017, 2018, 2017], 123_456_789_012_345_680],
  ])("[E3] exact: %j is %d", (row, value) => {
    expect(valueOf(row)).toBe(value);
  });

  it.each<[Row, number]>([
    [["9億8,202万円", "700百万円", 2017, 2022, 2017], 982.02],
    [["31,133千円", "1.5億円", 2017, 2022, 2017], 0.31133],
    [["982百万円", 0, 2017, 2022, 2017], 982],
    [["982百万円", 0, 2017, 2022, 2021], 196.4],
    [[0, "3件", 2017, 2020, 2019], 2],
    [["5割", "80%", 2017, 2020, 2018], 60],
    [["10名", "20人", 2017, 2019, 2018], 15],
  ])("[E4] in the target's unit: %j is %d", (row, value) => {
    expect(valueOf(row)).toBe(value);
  });

  it.each<[Cell, Cell]>([
    ["指標の設定困難", ""],
    ["", "指標の設定困難"],
    ["9課", "設定困難"],
    ["", ""],
    [null, null],
    ["-", "―"],
    ["未測定", ""],
  ])("[E5] nothing to compute: %j and %j", (baseline, target) => {
    expect(valueOf([baseline, target, "H29", "", "X5"])).toBeUndefined();
  });

  it.each<[Cell, Cell, string, string]>([
    ["-", "3件", "missing", "「当初値」がないため計算できません。当初値を入力してください。"],
    ["3件", "", "missing", "「目標値」がないため計算できません。目標値を入力してください。"],
    ["3件", "未定", "missing", "「目標値」がないため計算できません。目標値を入力してください。"],
    ["検討", "3件", "word", "「当初値」が数値ではないため計算できません（検討）。数値を入力してください。"],
    ["0", "1/2", "word", "「目標値」が数値ではないため計算できません（1/2）。数値を入力してください。"],
  ])("[E6] %j to %j: %s", (baseline, target, code, sentence) => {
    expect(refusal([baseline, target, "H29", "R4", "R2"])).toEqual([code, sentence]);
  });

  it.each<[Cell, Cell, string, string]>([
    ["12O課", "0課", "unreadable", "「当初値」が数値として読めません（12O課）。半角数字で入力してください。"],
    [
      "9人",
      "0件",
      "units-differ",
      "「当初値」（9人）と「目標値」（0件）の単位がそろっていません。単位をそろえてください。",
    ],
    [
      0.968,
      "101.8%",
      "units-differ",
      "「当初値」（0.968）と「目標値」（101.8%）の単位がそろっていません。0.968は96.8%のことですか。単位をそろえてください。",
    ],
  ])("[E7] %j to %j: %s", (baseline, target, code, sentence) => {
    expect(refusal([baseline, target, "H29", "R4", "R2"])).toEqual([code, sentence]);
  });

  it.each<[Cell, Cell, Cell, number]>([
    ["H28(基準)", "2021/3/31", 42_825, 0], // 2017-03-31: FY2016
    ["2016年度", "令和2年度末", 43_556, 7.5], // 2019-04-01: FY2019
    ["R3.1.8", 2024, "目標(R4)", 5],
  ])("[E8] from %s to %s, in %s", (first, last, year, value) => {
    expect(valueOf([0, 10, first, last, year])).toBe(value);
  });

  it.each<[Cell, Cell, Cell, string]>([
    [
      "X5",
      "R4",
      "R2",
      "「当初値の年度」：年度として読めません（X5）。R2、2020、2021/3/31のように入力してください。",
    ],
    [
      "H29",
      "令和99年度",
      "R2",
      "「目標値の年度」：扱える年度ではありません（令和99年度）。1868〜2100年度を入力してください。",
    ],
    [
      "H29",
      "R4",
      "R2(2021)",
      "「求める年度」：元号と西暦が一致しません（R2(2021)）。R2(2020)のことですか。どちらかを直してください。",
    ],
  ])("[E8] %s, %s, %s can't be read", (first, last, year, sentence) => {
    expect(refusal([0, 10, first, last, year])).toEqual(["year-unreadable", sentence]);
  });

  it.each<[Cell, Cell, Cell, string]>([
    ["", "R4", "R2", "当初値の年度"],
    ["H29", 0, "R2", "目標値の年度"],
    ["H29", "R4", "-", "求める年度"],
    ["H29", "R4", null, "求める年度"],
  ])("[E9] %j, %j, %j: a year is missing", (first, last, year, label) => {
    expect(refusal([0, 10, first, last, year])).toEqual([
      "missing",
      `「${label}」がないため計算できません。${label}を入力してください。`,
    ]);
  });

  it.each<[Cell, Cell, string, string]>([
    ["R4", "R4", "R4(2022)", "R4(2022)"],
    ["R4", "H29", "H29(2017)", "R4(2022)"],
    [2019, "平成31年度", "R1(2019)", "R1(2019)"],
  ])("[E10] %s to %s is no way forward", (first, last, target, baseline) => {
    expect(refusal([0, 10, first, last, "R2"])).toEqual([
      "years-not-in-order",
      `「目標値の年度」（${target}）が「当初値の年度」（${baseline}）以前のため計算できません。年度を確認してください。`,
    ]);
  });

  it("[E1, E2] never outside what it runs between, and steady", () => {
    const value = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
    const year = fc.integer({ min: 1990, max: 2050 });
    fc.assert(
      fc.property(value, value, year, fc.integer({ min: 1, max: 20 }), year, (b, t, first, span, asked) => {
        const at = (y: number) => valueOf([b, t, first, first + span, y])!;
        expect(at(asked)).toBeGreaterThanOrEqual(Math.min(b, t));
        expect(at(asked)).toBeLessThanOrEqual(Math.max(b, t));
        expect(Math.sign(at(asked + 1) - at(asked)) * Math.sign(t - b)).toBeGreaterThanOrEqual(0);
        expect(at(first)).toBe(b);
        expect(at(first + span)).toBe(t);
      }),
    );
  });
});
