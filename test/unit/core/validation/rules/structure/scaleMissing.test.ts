import { RULES } from "../../../../../../src/core/validation/rules";
import { scaleMissing } from "../../../../../../src/core/validation/rules/structure/scaleMissing";
import { checkBook } from "../../../../../../src/usecases/check/checkBook";
import { exampleBook } from "../../../../../support/exampleBook";
import { sentencesOf } from "../../../../../support/findingsOf";

const graded = (...grades: string[]) => ({
  rows: grades.map((grade, at) => ({ number: String(at + 1), grade, lastGrade: "" })),
});

describe("scale-missing", () => {
  it("[V101][S54] names the grades once, at the first column of grades", () => {
    expect(sentencesOf(scaleMissing, graded("◎", "○", "○", "△"))).toEqual([
      "I1 標準（A〜D）にない達成度（◎・○・△）があります。表の下に目安（◎ 100%以上など）を書いてください。",
    ]);
  });

  it("[V101] no grade is judged then, by no rule", () => {
    const report = checkBook(exampleBook(graded("S", "A", "S", "S")), RULES);
    expect(report.findings.map(({ rule }) => rule)).toEqual(["scale-missing", "number-as-text"]);
    expect(report.list).toMatchObject({ gradesComputed: false, scaleKnown: false });
  });

  it.each([
    ["one slip", graded("E", "C", "C")],
    ["two slips in eleven", graded("E", "F", ..."CCCCCCCCC")],
    ["words that say that there is none", graded("評価困難", "評価困難", "C")],
    ["small and wide letters", graded("ｃ", "c", "C")],
    ["sentences", graded("来年度に評価する", "来年度に評価する")],
  ])("[V101][S54] is silent: %s", (_, list) => {
    expect(sentencesOf(scaleMissing, list)).toEqual([]);
  });
});
