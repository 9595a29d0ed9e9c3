import { checkBook } from "../../../../src/usecases/check/checkBook";
import { bookOf, sheetOf } from "../../../support/bookOf";
import facts from "../../../fixtures/facts.json";
import overviews from "../../../fixtures/overviews.json";
import realDefects from "../../../fixtures/realDefects.json";

type Cells = Readonly<Record<"baseline" | "current" | "target" | "overview", string>>;
type Changes = Readonly<Record<string, Partial<Cells>>>;

const WIDTH = 9;

/** Severity, plan, cell, rule; then why a reviewer would say so. */
type Expected = readonly [string, number, string, string, string];

/** The list in the published form: number and title in one cell, two tiers of headings, the scale below. Plan n is in row n + 4. */
function publishedForm(changes: Changes) {
  const plans = facts.plans.map((plan) => {
    const { number, title, departments, indicator } = plan;
    const overview = overviews[String(number) as keyof typeof overviews];
    const cells = { ...plan, overview, ...changes[number] };
    return [
      `${number} ${title}`,
      departments,
      indicator,
      cells.baseline,
      cells.current,
      cells.target,
      cells.overview,
      plan.grades.R1,
      plan.grades.R2,
    ];
  });
  const year = ["行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)"];
  const rows: readonly (string | null)[][] = [
    [facts.title],
    [facts.document],
    [...year, "昨年度取組内容の概要\n(詳細は別紙行動計画を参照)", "指標に対する\n目標達成度"],
    ["", "", "", "", "", "", "", "R1", "R2"],
    ...plans,
    [],
    ["≪指標に対する目標達成度欄の目安について≫"],
    ["A 達成状況が100%以上"],
    ["B 達成状況が75%以上100%未満"],
    ["C 達成状況が50%以上75%未満の場合"],
    ["D 達成状況が50%未満の場合"],
    ["※指標が設定困難となっている場合は斜線となっている"],
  ];
  return bookOf([
    sheetOf(
      rows.map((row) =>
        Array.from({ length: WIDTH }, (_, at) => (row[at] === "" ? null : (row[at] ?? null))),
      ),
    ),
  ]);
}

function findingsOf(changes: Changes) {
  return checkBook(publishedForm(changes)).findings.map(
    ({ severity, plan, cell, rule }) => [severity, plan, cell, rule] as const,
  );
}

/** Errors and warnings, row by row. */
function faults(changes: Changes) {
  return findingsOf(changes).filter(([severity]) => severity !== "info");
}

function infosByRule(changes: Changes): Readonly<Record<string, readonly (number | null)[]>> {
  const byRule: Record<string, (number | null)[]> = {};
  for (const [severity, plan, , rule] of findingsOf(changes)) {
    if (severity === "info") (byRule[rule] ??= []).push(plan);
  }
  return byRule;
}

const withoutReasons = (expected: readonly Expected[]) => expected.map((each) => each.slice(0, 4));

const GRADES: readonly Expected[] = [
  ["error", 2, "I6", "grade-differs", "1→1→2施設: none of the way (D), half of the target (C); B is neither"],
  ["warning", 5, "E9", "number-differs-from-text", "164,686,200円 rounds to 164,686千円, not 164,687千円"],
  [
    "error",
    10,
    "I14",
    "grade-differs",
    "96.8→99.2→101.8%: 2.4 of 5.0 is 48% (D), 99.2/101.8 is 97% (B); C is neither",
  ],
  ["warning", 14, "I18", "grade-despite-regression", "36→35 of 37施設, yet B"],
  ["error", 15, "I19", "grade-differs", "0 of 3件 is D by any method"],
  ["warning", 17, "I21", "grade-despite-regression", "58,175→55,587 of 63,000人, yet B"],
  ["warning", 18, "E22", "unit-differs-from-text", "118,394人 in the column, 118,394件 in the text"],
  ["error", 21, "I25", "grade-without-value", "未実施 in the report year, yet C"],
  ["warning", 24, "I28", "grade-despite-regression", "739→752人, to come down to 731人, yet B"],
];

describe("the published list, in its form", () => {
  it("[V26][V60][V119][V121] has these errors and warnings, and no others", () => {
    expect(faults({})).toEqual(withoutReasons(GRADES));
  });

  it.each<[number, string]>([
    [4, "blanks under 指標の設定困難"],
    [9, "blanks under 指標の設定困難, 平成30年度末 in the text"],
    [13, "blanks under 指標の設定困難"],
    [16, "blanks under 指標の設定困難"],
    [3, "- as a baseline"],
    [6, "- as a baseline, another word each year"],
    [22, "実施 under a target of 実施, graded A; 1,484件 in the text of a word"],
    [11, "9→1→0課: coming down to nought; 8課 and 2,822時間 in the text"],
    [19, "2回 and 2事業 beside 2件"],
    [20, "R3~ and 前年度 in the text"],
    [23, "4業務 and 57件 beside 3件"],
    [25, "D for 178人 of 680人, after an A"],
    [1, "a falling amount, half of the way"],
    [7, "66.6% of 100%"],
  ])("[V19][V21][V120] a reviewer calls plan %d right: %s", (number) => {
    expect(faults({}).filter(([, plan]) => plan === number)).toEqual([]);
  });

  it("[V120][V122] 726人 in the text beside 752人 is no slip", () => {
    expect(faults({}).filter(([, plan]) => plan === 24)).toHaveLength(1);
    expect(faults({ 24: { overview: "計画の726人に対して752人。" } })).toEqual(withoutReasons(GRADES));
  });

  it.each<[string, string]>([
    ["blanks", ""],
    ["none marks", "-"],
    ["diagonals", "／"],
  ])("[V19][V21] 指標の設定困難 with %s is right", (_, mark) => {
    const values = { baseline: mark, current: mark, target: mark };
    const changes = { 4: values, 9: values, 13: values, 16: values };
    expect(faults(changes)).toEqual(withoutReasons(GRADES));
  });

  it("[V28][V61][V63][V113][V114][V126][V127] and this is worth knowing", () => {
    expect(infosByRule({})).toEqual({
      "method-mixed": [null],
      "separator-mixed": [1],
      "number-as-text": [1],
      "department-generic": [1, 2, 7, 13, 14, 16, 17, 23],
      "grade-of-words": [3, 6, 12],
      "target-passed": [5, 8, 18, 23],
      "grade-by-attainment": [14, 17, 24],
      "value-outlier": [18],
    });
  });
});

describe("the list with what the sheets' texts and values have wrong", () => {
  const OF_SHEETS: readonly Expected[] = [
    ["warning", 1, "D5", "value-of-other-year", "(H28) under H29"],
    ["warning", 2, "F6", "target-not-a-number", "a target to be thought about, beside 1施設 and 1施設"],
    ["warning", 16, "G20", "text-cut-off", "ends in 進め"],
    ["warning", 17, "G21", "percent-differs-from-figures", "67,886→55,587人 is 18.1% down, not 20%"],
    ["warning", 21, "D25", "value-of-other-year", "(H28) under H29"],
    ["warning", 23, "G27", "text-cut-off", "a bracket that never closes"],
    ["warning", 24, "G28", "era-year-outdated", "平成32年度 never came: 令和2年度"],
  ];
  /** A target in words can't be graded by figures: target-not-a-number speaks instead. */
  const STILL = GRADES.filter(([, plan]) => plan !== 2);
  const inOrder = (expected: readonly (readonly unknown[])[]) =>
    expected.map((each) => each.join(" ")).sort();

  it("[V65][V70][V71][V115][V116][V123] these too are errors or warnings, and no others", () => {
    expect(inOrder(faults(realDefects))).toEqual(inOrder(withoutReasons([...OF_SHEETS, ...STILL])));
  });

  it("[V65][V67][V72][V118] and this is worth knowing besides", () => {
    const { "department-generic": _, "grade-of-words": __, ...infos } = infosByRule(realDefects);
    expect(infos).toEqual({
      "method-mixed": [null],
      "era-year-outdated": [22],
      "relative-year": [9, 9, 11, 15, 16, 17],
      "separator-mixed": [1],
      "number-as-text": [1],
      "provisional-value": [10],
      "target-passed": [5, 8, 18, 23],
      "value-outlier": [18],
      "grade-by-attainment": [14, 17, 24],
      "space-inside-word": [5, 20],
    });
  });

  it.each<[number, string]>([
    [5, "約1.8倍 of a figure that isn't given"],
    [9, "約6.2億円 under 指標の設定困難"],
    [10, "96.80% and 101.80% as decimals"],
    [11, "3,729→907時間 is 2,822時間 and 75.7% less"],
    [22, "549団体, dates and months beside 実施"],
    [25, "53人 + 121人 = 174人 beside 178人: the sheets' matter"],
  ])("[V122][V123][V124] a reviewer calls the text of plan %d right: %s", (number) => {
    const ofText = faults(realDefects).filter(([, plan, cell]) => plan === number && /^[DFG]/.test(cell));
    expect(ofText).toEqual([]);
  });
});
