import { numberAsText } from "../../../../src/core/validation/rules/values/numberAsText";
import { checkBookInSteps } from "../../../../src/usecases/check/checkBook";
import { largeBook } from "../../../support/largeBook";

const ROWS = 2_000;
/** baseline, current and target of each row */
const CELLS = ROWS * 3;

function pausesWith(rules: Parameters<typeof checkBookInSteps>[1]): number {
  const steps = checkBookInSteps(largeBook(ROWS), rules);
  let pauses = 0;
  while (steps.next().done !== true) pauses++;
  return pauses;
}

describe("a finding of many cells", () => {
  it("[W3][V83] a step for every 500 of its cells: where they are, what they hold, what they become", () => {
    // and four for the rule's own 2,000 rows
    expect(pausesWith([numberAsText]) - pausesWith([])).toBeGreaterThanOrEqual((3 * (CELLS - 500)) / 500 + 4);
  });
});
