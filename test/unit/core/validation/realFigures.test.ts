import type { ExampleRow } from "../../../../src/core/validation/examples";
import { RULES } from "../../../../src/core/validation/rules";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { exampleBook } from "../../../support/exampleBook";
import facts from "../../../fixtures/facts.json";
import overviews from "../../../fixtures/overviews.json";

/** Rules that look at values, departments and overviews; the grades have tests of their own. */
const LOOKED_AT = [
  "cell-error",
  "overview-missing",
  "department-generic",
  "separator-mixed",
  "target-not-a-number",
  "unit-differs-from-text",
  "number-differs-from-text",
  "percent-differs-from-figures",
  "target-equals-baseline",
  "target-passed",
  "value-outlier",
  "value-of-other-year",
  "provisional-value",
  "attainment-of-zero-target",
];
const RULES_LOOKED_AT = RULES.filter(({ id }) => LOOKED_AT.includes(id));

const ROWS: readonly ExampleRow[] = facts.plans.map((plan) => ({
  number: String(plan.number),
  title: plan.title,
  departments: plan.departments,
  indicator: plan.indicator,
  baseline: plan.baseline ?? "",
  current: plan.current ?? "",
  target: plan.target ?? "",
  overview: (overviews as Readonly<Record<string, string>>)[plan.number] ?? "",
  lastGrade: plan.grades.R1 ?? "",
  grade: plan.grades.R2 ?? "",
}));

function found(rows: readonly ExampleRow[], isInfo: boolean): string[] {
  return checkBook(exampleBook({ rows }), RULES_LOOKED_AT)
    .findings.filter(({ severity }) => (severity === "info") === isInfo)
    .map(({ rule, plan, cell }) => `${plan} ${rule} ${cell}`);
}

describe("the 25 plans' figures, as published", () => {
  it("[V119][V121] only the two discrepancies that are there are errors or warnings", () => {
    expect(found(ROWS, false)).toEqual(["5 number-differs-from-text F6", "18 unit-differs-from-text F19"]);
  });

  it("[V113][V114][V126][V127] and this is worth knowing", () => {
    expect(found(ROWS, true)).toEqual([
      "1 separator-mixed C2",
      "1 department-generic C2",
      "2 department-generic C3",
      "5 target-passed G6",
      "7 department-generic C8",
      "8 target-passed G9",
      "13 department-generic C14",
      "14 department-generic C15",
      "16 department-generic C17",
      "17 department-generic C18",
      "18 target-passed G19",
      "18 value-outlier F19",
      "23 department-generic C24",
      "23 target-passed G24",
    ]);
  });

  it.each<[string, number, ExampleRow, readonly string[]]>([
    ["a blank overview under 指標の設定困難 too", 4, { overview: "" }, ["4 overview-missing H5"]],
    ["an error", 11, { current: "#REF!" }, ["11 cell-error F12"]],
    ["words for a target", 2, { target: "ガイドライン作成後検討" }, ["2 target-not-a-number G3"]],
    ["an older baseline", 1, { baseline: "982百万円(H28)" }, ["1 value-of-other-year E2"]],
    ["a baseline that isn't final", 10, { baseline: "96.8%(見込)" }, ["10 provisional-value E11"]],
    ["attainment of nought", 11, { method: "達成率" }, ["11 attainment-of-zero-target G12"]],
    [
      "a share that doesn't follow",
      11,
      { overview: "作業は実施前3,729時間、実施後907時間。2,822時間減った（削減率85.7%）。" },
      ["11 percent-differs-from-figures H12"],
    ],
  ])("[V110] with a defect put in: %s", (_, number, defect, expected) => {
    const rows = ROWS.map((row) => (row.number === String(number) ? { ...row, ...defect } : row));
    const asPublished = new Set(found(ROWS, false));
    expect(found(rows, false).filter((each) => !asPublished.has(each))).toEqual(expected);
  });
});
