import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import { RULES } from "../../../../src/core/validation/rules";
import { largeBook } from "../../../support/largeBook";

/** Rules over the whole list that read every text, or reckon every grade. The others look at each row once, briefly. */
const CLOSE_READERS = [
  "year-mismatch",
  "relative-year",
  "number-as-text",
  "method-mixed",
  "text-cut-off",
  "space-inside-word",
];

const ROWS = 2_500;

describe("rules in steps", () => {
  const { book } = readPlanBook(largeBook(ROWS));
  const close = RULES.filter(({ id, scope }) => scope === "row" || CLOSE_READERS.includes(id));

  it("the rules named are there", () => {
    expect(close.filter(({ scope }) => scope !== "row").map(({ id }) => id)).toEqual(CLOSE_READERS);
  });

  it.each(close)("[W3][V83] $id: a step for every 500 rows at least", (rule) => {
    const steps = rule.steps(book);
    let pauses = 0;
    for (; ; pauses++) {
      const step = steps.next();
      if (step.done !== true) continue;
      expect(step.value).toEqual(rule.find(book));
      break;
    }
    expect(pauses).toBeGreaterThanOrEqual(ROWS / 500);
  });
});
