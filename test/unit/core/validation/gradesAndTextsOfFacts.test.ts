import { RULES } from "../../../../src/core/validation/rules";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { exampleBook } from "../../../support/exampleBook";
import facts from "../../../fixtures/facts.json";
import overviews from "../../../fixtures/overviews.json";

const IDS = [
  "grade-despite-regression",
  "grade-of-words",
  "same-word-different-grade",
  "method-mixed",
  "era-year-outdated",
  "relative-year",
  "text-cut-off",
  "space-inside-word",
  "lookalike-characters",
  "year-mismatch",
];

const rows = facts.plans.map(
  ({ number, title, departments, indicator, baseline, current, target, grades }) => ({
    number: String(number),
    title,
    departments,
    indicator,
    baseline: baseline ?? "",
    current: current ?? "",
    target: target ?? "",
    overview: overviews[String(number) as keyof typeof overviews],
    lastGrade: grades.R1 ?? "",
    grade: grades.R2 ?? "",
  }),
);

describe("a published list, under the rules of grades, years and texts", () => {
  it("[V60][V61][V62][V63] what a reviewer would look at, and nothing else", () => {
    const rules = RULES.filter(({ id }) => IDS.includes(id));
    expect(rules).toHaveLength(IDS.length);
    const found = checkBook(exampleBook({ rows }), rules).findings;
    expect(found.map(({ severity, rule, plan }) => [severity, rule, plan])).toEqual([
      ["info", "method-mixed", null],
      ["info", "grade-of-words", 3],
      ["info", "grade-of-words", 6],
      ["info", "grade-of-words", 12],
      ["warning", "grade-despite-regression", 14],
      ["warning", "grade-despite-regression", 17],
      ["warning", "grade-despite-regression", 24],
    ]);
  });
});
