import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import type { ExampleRow } from "../../../../src/core/validation/examples";
import { RULES } from "../../../../src/core/validation/rules";
import { exampleBook } from "../../../support/exampleBook";

const ROW_RULES = RULES.filter(({ scope }) => scope === "row");

/** What is found in one row is kept while another is edited: that holds as long as a rule of rows sees nothing else. */
describe("keptFindings", () => {
  const rows = ROW_RULES.flatMap(({ example }) => [example.reject, example.accept] as ExampleRow[]);
  const { list, ...book } = readPlanBook(exampleBook({ rows })).book;
  if (list === undefined) throw new Error("no list");

  it("the examples of the rules are rows that they find something in", () => {
    expect(list.plans.length).toBeGreaterThan(40);
    expect(ROW_RULES.flatMap((rule) => rule.find({ ...book, list })).length).toBeGreaterThan(
      ROW_RULES.length,
    );
  });

  it.each(ROW_RULES.map((rule) => [rule.id, rule] as const))(
    "%s finds in a row what it finds in it alone",
    (_, rule) => {
      const whole = rule.find({ ...book, list });
      const alone = list.plans.flatMap((plan) => rule.find({ ...book, list: { ...list, plans: [plan] } }));
      expect(alone).toEqual(whole);
    },
  );
});
