import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import { gradeIndicator } from "../../../../src/core/grading/gradeIndicator";
import type { GradeScale } from "../../../../src/core/grading/gradeScale";
import type { GradingOptions } from "../../../../src/core/grading/gradingOptions";
import { readScale } from "../../../../src/core/grading/readScale";
import { reasonSentence } from "../../../../src/core/messages/reasonSentence";
import { readValue } from "../../../../src/core/quantity/readValue";

type Cell = string | number;
type Row = readonly [baseline: Cell, current: Cell, target: Cell];

/** The reason of a row that has a grade. */
function reason([baseline, current, target]: Row, options: GradingOptions = {}): string {
  const values = {
    baseline: readValue(baseline),
    current: readValue(current),
    target: readValue(target),
  };
  const scale = options.scale ?? DEFAULT_SCALE;
  const grading = gradeIndicator(values, { ...options, scale });
  if (grading.kind !== "graded") throw new Error(JSON.stringify(grading));
  return reasonSentence(grading, values, scale);
}

function scaleOf(...rows: readonly (readonly Cell[])[]): GradeScale {
  const read = readScale(rows);
  if (!read.ok || read.value === undefined) throw new Error("no scale");
  return read.value;
}

describe("進捗率", () => {
  it.each<[Row, string]>([
    [
      ["982百万円", "835百万円", "700百万円"],
      "進捗率は52.1%です（(835−982)÷(700−982)、百万円、減少が目標）。50%以上75%未満のため、「達成度」はCです。",
    ],
    [[36, 35, 37], "進捗率は△100.0%です（(35−36)÷(37−36)、増加が目標）。50%未満のため、「達成度」はDです。"],
    [
      ["31,133千円", "164,687千円", "150,000千円"],
      "進捗率は112.3%です（(164,687−31,133)÷(150,000−31,133)、千円、増加が目標）。100%以上のため、「達成度」はAです。",
    ],
    [
      ["57.35点(H28)", "約59.3375点", "60点以上"],
      "進捗率は75.0%です（(59.3375−57.35)÷(60−57.35)、点、増加が目標）。75%以上100%未満のため、「達成度」はBです。",
    ],
    [
      ["△1,200千円", "▲500千円", "300千円"],
      "進捗率は46.6%です（(△500−△1,200)÷(300−△1,200)、千円、増加が目標）。50%未満のため、「達成度」はDです。",
    ],
  ])("[G26] %j", (row, expected) => {
    expect(reason(row)).toBe(expected);
  });

  it("[G26] cuts what it shows: 99.95% is under 100%", () => {
    expect(reason([0, 1999, 2000])).toBe(
      "進捗率は99.9%です（(1,999−0)÷(2,000−0)、増加が目標）。75%以上100%未満のため、「達成度」はBです。",
    );
  });

  it.each<[Row, string]>([
    [["8,202万円", "98百万円", "9億円"], "(98百万円−8,202万円)÷(9億円−8,202万円)、増加が目標"],
    [
      ["9億8,202万円", "835百万円", "700百万円"],
      "(835百万円−982,020,000円)÷(700百万円−982,020,000円)、減少が目標",
    ],
    [["10人", "15名", "20人"], "(15名−10人)÷(20人−10人)、増加が目標"],
    [["0%", "66.6%", "100%"], "(66.6%−0%)÷(100%−0%)、増加が目標"],
    [[0, "39件", "42件"], "(39−0)÷(42−0)、件、増加が目標"],
    [["9課", 0, "0課"], "(0−9)÷(0−9)、課、減少が目標"],
  ])("[G27] units of %j", (row, expected) => {
    expect(/（(.*?)）。/.exec(reason(row))?.[1]).toBe(expected);
  });
});

describe("達成率", () => {
  const attainment = { method: "attainment" } as const;

  it.each<[Row, GradingOptions, string]>([
    [
      ["58,175人", "55,587人", "63,000人"],
      attainment,
      "達成率は88.2%です（55,587÷63,000、人、増加が目標）。75%以上100%未満のため、「達成度」はBです。",
    ],
    [
      ["739人", "752人", "731人"],
      attainment,
      "達成率は97.2%です（731÷752、人、減少が目標）。75%以上100%未満のため、「達成度」はBです。",
    ],
    [
      ["9課", "1課", "0課"],
      attainment,
      "達成率は0.0%です（0÷1、課、減少が目標）。50%未満のため、「達成度」はDです。",
    ],
    [
      ["-", 0, "60点"],
      attainment,
      "達成率は0.0%です（0÷60、点、増加が目標）。50%未満のため、「達成度」はDです。",
    ],
    [
      ["-", "60点", "60点"],
      attainment,
      "達成率は100.0%です（60÷60、点、増加が目標）。100%以上のため、「達成度」はAです。",
    ],
    [
      ["-", "0件", "0件"],
      attainment,
      "達成率は100.0%です（現状値0と目標値0、件、減少が目標）。100%以上のため、「達成度」はAです。",
    ],
  ])("[G26] %j", (row, options, expected) => {
    expect(reason(row, options)).toBe(expected);
  });

  it.each<[Row, GradingOptions, string]>([
    [
      [50, 48, 50],
      {},
      "達成率は96.0%です（48÷50、維持目標のため進捗率の代わり）。75%以上100%未満のため、「達成度」はBです。",
    ],
    [
      ["0件", "2件", "0件"],
      {},
      "達成率は0.0%です（0÷2、件、維持目標のため進捗率の代わり）。50%未満のため、「達成度」はDです。",
    ],
    [
      [10, 15, 20],
      { direction: "down" },
      "達成率は133.3%です（20÷15、減少の指定が値と逆のため進捗率の代わり）。100%以上のため、「達成度」はAです。",
    ],
    [
      ["20件", "15件", "10件"],
      { direction: "up" },
      "達成率は150.0%です（15÷10、件、増加の指定が値と逆のため進捗率の代わり）。100%以上のため、「達成度」はAです。",
    ],
  ])("[G28] in the place of 進捗率: %j, %j", (row, options, expected) => {
    expect(reason(row, options)).toBe(expected);
  });

  it.each<[Row, GradingOptions, string]>([
    [
      ["-", "△5千円", "0千円"],
      attainment,
      "達成率は比で表せません（現状値△5と目標値0、千円、減少が目標）。目標値を超えているため、「達成度」はAです。",
    ],
    [
      [0, "3件", "0件"],
      { direction: "up" },
      "達成率は比で表せません（現状値3と目標値0、件、維持目標のため進捗率の代わり）。目標値を超えているため、「達成度」はAです。",
    ],
  ])("[G31] past the target without a ratio: %j", (row, options, expected) => {
    expect(reason(row, options)).toBe(expected);
  });
});

describe("words", () => {
  it.each<[string, string, string]>([
    [
      "検討",
      "実施",
      "段階は50.0%です（「検討」は50%、目標の「実施」は100%）。50%以上75%未満のため、「達成度」はCです。",
    ],
    [
      "方向性の\n決定",
      "実施",
      "段階は75.0%です（「方向性の決定」は75%、目標の「実施」は100%）。75%以上100%未満のため、「達成度」はBです。",
    ],
    [
      "検討",
      "作成",
      "段階は50.0%です（「検討」は50%、目標の「作成」は100%）。50%以上75%未満のため、「達成度」はCです。",
    ],
    [
      "未実施",
      "実施",
      "段階は0.0%です（「未実施」は0%、目標の「実施」は100%）。50%未満のため、「達成度」はDです。",
    ],
    ["実施", "実施", "段階は100.0%です（目標の「実施」と同じ）。100%以上のため、「達成度」はAです。"],
    [
      "運用開始",
      "策定",
      "段階は100.0%です（「運用開始」は目標の「策定」と同じか後の段階）。100%以上のため、「達成度」はAです。",
    ],
    ["3件", "3件", "段階は100.0%です（目標の「3件」と同じ）。100%以上のため、「達成度」はAです。"],
    [
      "国の動向を踏まえた新たな行政評価システムの制度設計",
      "実施",
      "段階は50.0%です（「…踏まえた新たな行政評価システムの制度設計」は50%、目標の「実施」は100%）。50%以上75%未満のため、「達成度」はCです。",
    ],
  ])("[G29] %s towards %s", (current, target, expected) => {
    expect(reason(["-", current, target], { method: "stage" })).toBe(expected);
  });

  it("[G30] a word that reads as the target's", () => {
    expect(reason(["-", "実 施", "実施"])).toBe(
      "率は100.0%です（目標の「実施」と同じ）。100%以上のため、「達成度」はAです。",
    );
  });
});

describe("bounds", () => {
  const MARKS = scaleOf(["◎", 100, "超"], ["○", 70, "超"], ["△", "", ""]);
  const S = scaleOf(["S", "120%"], ["合格", "100%"], ["要改善", "△50%"], ["中止", 0.2 - 1]);

  it.each<[Row, GradeScale, string]>([
    [[0, 101, 100], MARKS, "100%超のため、「達成度」は◎です。"],
    [[0, 100, 100], MARKS, "70%超100%以下のため、「達成度」は○です。"],
    [[0, 70, 100], MARKS, "70%以下のため、「達成度」は△です。"],
    [[0, 120, 100], S, "120%以上のため、「達成度」はSです。"],
    [[0, 100, 100], S, "100%以上120%未満のため、「達成度」は合格です。"],
    [[0, 0, 100], S, "△50%以上100%未満のため、「達成度」は要改善です。"],
    [[0, -60, 100], S, "△80%以上△50%未満のため、「達成度」は中止です。"],
    [
      [0, 7.5, 10],
      scaleOf(["上", 75, "超"], ["中", 75, "以上"], ["下", ""]),
      "75%以上75%以下のため、「達成度」は中です。",
    ],
    [[0, 7, 10], scaleOf(["記録のみ", ""]), "評価が一つだけのため、「達成度」は記録のみです。"],
  ])("[G32] of %j", (row, scale, expected) => {
    expect(reason(row, { scale }).split("）。")[1]).toBe(expected);
  });

  it.each<[Row, GradeScale, string]>([
    [[0, 70.02, 100], MARKS, "進捗率は70.02%"],
    [[0, 70.000001, 100], MARKS, "進捗率は70.000001%"],
    [[0, 70.1, 100], MARKS, "進捗率は70.1%"],
    [[0, -0.00004, 100], scaleOf(["○", 0], ["×", ""]), "進捗率は△0.00004%"],
    [[0, 2, 3], scaleOf(["○", "66.65%"], ["×", ""]), "進捗率は66.66%"],
  ])("[G33] %j", (row, scale, expected) => {
    expect(reason(row, { scale }).split("です")[0]).toBe(expected);
  });
});

describe("figures that nobody reads", () => {
  it.each<[Row, string]>([
    [[0, 1e300, 1e-9], "進捗率は100兆%以上です"],
    [[0, -1e300, 1e-9], "進捗率は△100兆%以下です"],
    [[0, 1e12, 1], "進捗率は100兆%以上です"],
    [[0, 999_999_999_999, 1], "進捗率は99,999,999,999,900.0%です"],
    [[-1e308, 1e308, 1.1e308], "進捗率は95.2%です"],
    [[0, 1e-300, 1], "進捗率は0.0%です"],
  ])("[G35] %j", (row, expected) => {
    expect(reason(row).startsWith(expected)).toBe(true);
  });
});
