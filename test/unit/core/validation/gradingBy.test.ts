import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import { gradingBy, keepGradings } from "../../../../src/core/validation/gradingBy";
import type { ExampleRow } from "../../../../src/core/validation/examples";
import { exampleBook } from "../../../support/exampleBook";

function listOf(...rows: readonly ExampleRow[]) {
  const { list } = readPlanBook(exampleBook({ rows })).book;
  if (list === undefined) throw new Error("no list");
  return list;
}

describe("keepGradings", () => {
  const before = listOf({}, { number: "2" });
  const known = before.plans.map((plan) => gradingBy("progress", plan, before));

  it("rows that are kept aren't reckoned again, others are", () => {
    const after = listOf({}, { number: "2", current: "80点" });
    keepGradings(before, after, [true, false]);
    const [first, second] = after.plans.map((plan) => gradingBy("progress", plan, after));
    expect(first).toBe(known[0]);
    expect(second).toMatchObject({ kind: "graded", label: "A" });
    expect(known[1]).toMatchObject({ kind: "graded", label: "C" });
  });

  it("a list that nothing was reckoned of yet keeps nothing", () => {
    const [other, after] = [listOf({}), listOf({})];
    keepGradings(other, after, [true]);
    expect(gradingBy("progress", after.plans[0]!, after)).toMatchObject({ kind: "graded", label: "C" });
  });

  it("what a list knows already stays", () => {
    const after = listOf({}, { number: "2" });
    const own = gradingBy("progress", after.plans[0]!, after);
    keepGradings(before, after, [true, true]);
    expect(gradingBy("progress", after.plans[0]!, after)).toBe(own);
  });
});
